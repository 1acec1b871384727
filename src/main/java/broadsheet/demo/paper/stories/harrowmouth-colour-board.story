headline: Who decided that number 40 may not be mustard?
kicker: The city
standfirst: Since 1891 a committee of five has ruled on the colours of Harrowmouth’s terraces. It met on Tanner’s Rise this week to hear its first appeal in sixteen years.
slug: harrowmouth-colour-board
section: culture
topics: housing
bylines: Hanne Lorrimer, Ines Halvorsen
published: 2d 07:15
picture: terraces
alt: Stepped rows of old houses painted red, ochre, blue and green
caption: Tanner’s Rise from the harbour. Pilots used the colours to take bearings, which is the reason there was a rule in the first place.
credit: Nora Quist / The Vessary Courier
comments: open

<p>The five members of the Colour Board stood in the road with their backs to a tram stop and looked at a house. They looked for eleven minutes. A tram came, waited, rang and was waved on.</p>
<p>“It’s louder than the tin,” said the chairman, Sir Lowell Penhaligon-Crane, at last.</p>
<p>Number 40 Tanner’s Rise has been, since its owner Bahar Lindqvist had the ladder out in spring, mustard. The register says that it is ochre. Between those two lies the most closely attended hearing that the Board has held since the affair of the lilac bank.</p>
<h2>Bearings, not beauty</h2>
<p>The Board isn’t, as newcomers suppose, there for taste. When the terraces were built, the pilots of the sound steered by them: red end-house over white chapel for the north channel, two greens in line for the bar. In 1891 a vicar painted his house to please his wife, and a barque full of slate went aground. The by-law passed within a month. It lists 1,316 front walls, and gives each one of 22 colours.</p>
<p>No pilot has steered by a house for seventy years. They say so themselves, in a letter read out at the hearing. But they would be sorry, it went on, to see it go: “One likes to have a second opinion.”</p>
<figure data-picture="market-square" data-alt="A market square with striped awnings below coloured house fronts" data-credit="Nora Quist / The Vessary Courier"><figcaption>Fronts on the market square are exempt from the register below the first-floor sill, since awnings hid them from the sea. Shopkeepers have made the most of it.</figcaption></figure>
<h2>The case for mustard</h2>
<p>Mrs Lindqvist is a paint chemist. Her argument, made with two panels and a lamp, was that the ochre of 1891 contained an iron earth from Eastray that has not been dug since the mine closed. What is now sold under the name is a substitute and fades to porridge. She had found flakes of the original behind a drainpipe, had them measured and mixed a match. Number 40, she said, is the only house on the Rise that is the right colour. It was the other eleven ochres that were wrong.</p>
<p>This produced a silence, and then the neighbours. Desmond Aule, of number 42, did not dispute the chemistry. “I’ve just got to live opposite my own wall with that coming off it,” he said. “My kitchen’s gone like the inside of an egg.” Of 31 households who signed one petition or the other, 17 were for Mrs Lindqvist and 14 against.</p>
<p>The mayor, Petra Osk, has kept out of it beyond observing that people who can afford to quarrel about ochre might spare an evening for the <a href="/topics/housing">housing list</a>, on which there are at present 6,240 names. Mrs Lindqvist replied that she had been a name on that list for six years, and this was why she’d been looking forward to a front door.</p>
<h2>A ruling, of sorts</h2>
<p>The Board withdrew to a café. After two pots of tea it found, by three votes to two, that the register lays down a colour by name alone; that the name is “ochre”; and that on the evidence ochre is what number 40 is. The appeal is allowed.</p>
<p>The eleven other houses have been given ten years. Mrs Lindqvist has offered them the recipe, without charge, and Mr Aule a pair of curtains.</p>
