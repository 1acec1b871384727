headline: Eleven pupils, 3,406 cards and a word for everything the wind does
kicker: Language
standfirst: The small school at West Pans on Saltholm set out to collect the island’s speech before it went. It has made a dictionary, and a quarrel about one entry.
slug: saltholm-dictionary
section: culture
topics: language, book-week
bylines: Hanne Lorrimer, Mira Sandholm
published: 7d 06:20
dateline: SALTHOLM
picture: school-class
alt: A small classroom with children of different ages at wooden desks
caption: The whole of West Pans school. The card boxes on the sill hold A to K; the stove has been moved away from L to Z.
credit: Nora Quist / The Vessary Courier
comments: open

<p>The rules are written on the board. One: you must have heard it said. Two: write down who said it and what they were doing. Three: do not tell people they are wrong, even if it is your gran.</p>
<p>By these rules the eleven pupils of West Pans, aged five to twelve, have in three years made the first dictionary of the island’s dialect. It will be launched in <a href="/topics/book-week">Book Week</a>, in an edition of 600. The university at Lindquay, which had believed that about nine hundred words survived, has sent for two copies and an apology is understood to have been included.</p>
<p>“We had interviewed adults,” said Professor Cato Lindeman, who holds the chair of island languages. “Adults clean up. They’d give me the words they thought a professor ought to have. No one does that for a seven-year-old with a biscuit.”</p>
<h2>Work for small ears</h2>
<p>Teacher Wilhelmina Stroud started the collection on a wet Friday, as something to do with the cards left over from the library. Each child was given a beat: the shop, the pier, the salt sheds, the lambing pens. Finn Rasmussen, six, has the bench outside the chapel and is responsible for 214 entries on the subject of knees.</p>
<p>Weather leads with 611 words. After that come sheep, boats, illnesses and ways of walking. There are 43 expressions for saying no without using the word, while for love there is one, which also means to mend.</p>
<aside data-box="fact"><h3>Six from the box</h3><ul><li><strong>smoorling:</strong> rain so fine that nobody admits to it.</li><li><strong>to hask:</strong> to shut a door so as to be heard.</li><li><strong>lendy:</strong> of a tool, known to be somewhere else.</li><li><strong>afterboat:</strong> the quiet when the ferry has gone.</li><li><strong>twelfthing:</strong> arguing when the thing has been settled.</li><li><strong>darn-dear:</strong> someone one has forgiven more than once.</li></ul></aside>
<h2>The trouble with “grell”</h2>
<p>The quarrel is over card 1,127. On the north side of the island, <em>grell</em> is the light just before snow. On the south side it’s what you call a person who leaves gates open. Both have been heard, both have witnesses, and neither half, separated by a path of 900 metres, will have it said that the word is theirs in the other’s sense.</p>
<p>A meeting in the hall lasted until eleven at night. The pupils had the casting vote and used it to print both, in alphabetical order of the speakers, with a drawing of a snow-coloured gate.</p>
<h2>What a dictionary is for</h2>
<p>Two days ago a committee of the Assembly agreed to put <a href="/topics/language">Old Vessish</a> on the country’s road signs. Saltholm’s speech is not that language, though it has borrowed its tools and not returned them, and no sign will carry it. Leonora Quick of the Civic Union, who voted against the signs, says that she has no quarrel with the cards: “A book may be read at any speed one likes.” Mrs Stroud declines to take sides. Her pupils came third in the national spelling test, she points out, and they did so in a smoorling.</p>
<p>The last entry came in on the evening before printing. Jonna Vesterby, 97, had sent for the girl with the pier beat and told her a word that her own mother used and no one since. It means to write something down so as to be allowed to forget it. Mrs Vesterby asked for it to be left out of the book until she had died, as she was still using it. There’s a blank at number 3,407.</p>
