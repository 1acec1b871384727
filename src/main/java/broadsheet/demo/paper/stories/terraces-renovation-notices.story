headline: The renovation that never came
kicker: Investigation
standfirst: In two years 407 households in Harrowmouth were told to leave their homes so that these could be rebuilt. We went to see what had been built. Mostly, it was the rent.
slug: terraces-renovation-notices
section: nation
topics: housing
bylines: Mira Sandholm, Nora Quist, Callum Wray
published: 5d 06:00
changed: 5d 15:40
kind: story
picture: terraces
alt: Rows of terraced houses painted red, yellow and blue climb a steep hill above a harbour.
caption: Cooper’s Hill, where 61 of the notices were served. Three of the houses in this row have changed tenants since; none has changed its windows.
credit: Nora Quist / The Vessary Courier
related: gasworks-field-homes
comments: open

<p>The letter to Dorrit Haugland was polite. It thanked her for twenty-six years as a tenant of 14 Tallow Street, regretted that the building required “thorough structural renewal”, and gave her three months. She was 74. She read it twice, put the kettle on, and went to look at the structure.</p>
<p>“It was standing up,” she says. “It had always been good at that.”</p>
<p>She moved in with a niece on Hollin. Seven weeks after she handed in her keys, the flat was advertised at 1,390 marks a month. She had paid 905. The advertisement showed her kitchen, with her own hook still on the back of the door.</p>
<p>Under Vessary law a landlord may end a tenancy early if the home must be emptied for major work. It is a sensible rule: roofs do fail. Over the past four months the Courier has read every early notice filed with the Harrowmouth tenancy register in two years, 1,126 in all, and followed those that gave renovation as the reason.</p>
<p>There were 407. For each we asked the city’s building office a plain question: did anyone apply to build anything?</p>
<p>In 139 cases, somebody had. In 268, or two out of three, nobody had asked for a permit of any kind, either then or since. We were able to find the later rent for 231 of those homes. It had gone up by 34 per cent on average.</p>
<aside data-box="fact"><h3>What we counted</h3><ul><li>1,126 early notices in Harrowmouth in two years</li><li>407 gave renovation as the reason</li><li>139 of these were followed by a building permit; 268 were not</li><li>231 of the 268 were traced to a new tenancy</li><li>Average rent before: 948 marks. After: 1,270</li></ul></aside>
<p>Painting, new flooring and most kitchens need no permit, and landlords were quick to tell us so. But neither do those need an empty house. The law speaks of work “such that no person could reasonably live there”.</p>
<p>Only one of the 268 notices that we read said what the work was to be. It was a cat flap.</p>
<hr data-page-break>
<h2>One office, ninety letters</h2>
<p>Small landlords wrote many of the notices, one or two apiece. Ninety came from a single address: the second floor of a former sail loft on Chandler’s Row, where Tallow Street Holdings has its office. Of its 90 notices, four were followed by a permit.</p>
<p>The company bought 212 flats in the terraces within five years, chiefly from heirs. Its managing director, Conrad Ilk, received us politely and spoke for an hour.</p>
<p>“These are hundred-year-old houses with hundred-year-old rents,” he said. “We put in insulation, wiring, new bathrooms. We spend, on average, 11,000 marks a flat. You do not need a permit for wiring. You do need the lady out of the bath.”</p>
<p>He offered to show us three finished flats and did so. They were very nice. He would not show us 14 Tallow Street, which was, he said, let to a private person. The private person, a dental student called Emil, showed it to us himself the same evening. The bath, he thought, was from the 1970s. The wiring had been done: there was a new socket in the hall.</p>
<figure data-picture="chart-rents" data-alt="Line chart over six years: the line for rents in Harrowmouth climbs steeply away from the line for wages, which rises gently." data-credit="Courier Graphics"><figcaption>A two-room flat in Harrowmouth costs 1,180 marks a month, 41 per cent more than six years ago. Wages in the same time rose by 19 per cent.</figcaption></figure>
<p>Asked about the hook on the kitchen door, Mr Ilk wrote it down.</p>
<p>A former manager of the company, who left last year and asked not to be named because she still works in letting, described how the flats were chosen. A list was drawn up each quarter, sorted by the gap between the rent being paid and the rent that could be had. “You started at the top and went down until you had enough,” she said. “Nobody looked at the roofs.” Mr Ilk said that such a list existed in every property business in the world and that the roofs were looked at later.</p>
<h2>Why nobody stopped it</h2>
<p>The tenancy register and the building office are in the same corridor of the town hall, on opposite sides. They do not share a file. A notice is stamped on the left; a permit is stamped on the right. No rule obliges anyone to cross.</p>
<p>“We register that a notice has been given. We don’t register whether it is true,” says Agathe Brim, who has run the left-hand side for eleven years. She does not say it with pride. She asked for two more clerks in three successive budgets and, in the fourth, for a door.</p>
<p>A tenant can go to court. Of the 407, nineteen did. Twelve won, and eight of those went back to their homes; the other four took money. The average case lasted seven months, in which one has to live somewhere.</p>
<p>Noor and Ilya Ferris, with two children at the school on Mast Lane, decided against it. “You would be fighting the man you are asking for a reference,” says Noor Ferris. They now pay 1,260 for a flat half an hour further out. The children still go to Mast Lane. They take two trams.</p>
<aside data-box="pull"><p>You would be fighting the man you are asking for a reference.</p><p>Noor Ferris, former tenant on Cooper’s Hill</p></aside>
<hr data-page-break>
<h2>The landlords’ case</h2>
<p>It would be unjust to leave it there. The Property Owners’ League sent us figures of its own. Rents in the terraces had been held down for decades; a third of the houses have no damp course; a slate roof that cost 19,000 marks eight years ago costs 33,000 today. “If an honest rise were allowed, nobody would need a dishonest reason,” said its chairwoman, Beatrix Olden.</p>
<p>She has a point about the cap. A sitting tenant’s rent may go up by no more than inflation. A new tenant’s may start anywhere. The longer a person stays, the more it pays to be rid of her. Mrs Haugland, at twenty-six years, was worth 485 marks a month to whoever got her out.</p>
<p>Economists of left and right told us the same. Professor Wilhelmina Strake of Lindquay called it “a tax on staying put”. The city’s housing office, which has 6,240 families on its list, calls it Tuesday.</p>
<h2>What the ministers say</h2>
<p>Lars Penhallow, the housing minister, was shown our figures ten days ago. His rent bill, due in the Assembly in about ten weeks, did not then mention renovation. It does now. A new clause would make a notice void unless a permit or an engineer’s letter is attached, and give the former tenant first refusal at the old rent plus the cost of the work, spread over twelve years.</p>
<p>“I wish I could say we had thought of it,” he said.</p>
<p>The opposition’s housing spokesman, Fergus Amory, said the Civic Union would support the engineer’s letter but not the first refusal, which “turns a house into a reserved seat”. He wants the cap loosened by two points a year at the same time.</p>
<p>Petra Osk, the mayor, did not wait for either. From the first of the month a clerk will carry copies from the left side of the corridor to the right. It needed no law and no money. It is six metres.</p>
<h2>The hook</h2>
<p>After our questions, Tallow Street Holdings wrote to Mrs Haugland. It offered her, “without any admission”, a flat of similar size at number 22 for 940 marks. She went to see it with her niece. It has a better view and a gas stove.</p>
<p>She has asked for two days to think it over, and for her hook.</p>
