headline: Dyke board was warned about Hallen twice, papers show
kicker: Tharn
standfirst: Inspectors had asked for 4.3 million crowns to strengthen the bank that failed. They were given a third of it.
slug: ose-dyke-warning
section: world
topics: budget
bylines: Ruth Adeyemi-Lund
published: 3d 08:20
source: Northern Wire, 4d, GAVELN
kind: story
related: tharn-families-harrowmouth
comments: closed

<p>The board responsible for the river Ose in southern Tharn was told in writing, nineteen months ago and again in the spring, that the eastern dyke at Hallen would not stand a flood of the kind expected once in fifty years, according to papers released in Gaveln.</p>
<p>The flood that broke it, and left 31,000 people without homes, was of a kind expected once in forty.</p>
<p>The two reports, together 61 pages, were published by the regional court after a request from a farmer whose land borders the breach. They describe a bank of sand over clay, raised in haste after a flood in 1958, in which water had been seen to seep through along 340 metres. The inspectors recommended a wall of steel sheets at a price of 4.3 million crowns.</p>
<p>The Ose board approved 1.4 million and had the worst 110 metres done. The dyke broke 60 metres north of where the new wall ended.</p>
<p>“One may say that the money was well spent, because that part held,” the farmer, Anselm Gries, told Northern Wire at his brother’s house. “I have tried to see it like that.”</p>
<p>The papers also show how the warning travelled. The first report went to five addresses and was acknowledged by three. The second was sent by registered post. It was signed for, in the board’s office, by a temporary clerk whose contract ended that week, and was found months later in a drawer marked “Ose, general”.</p>
<p>The chairman of the board, Tilo Marrack, said the sum had been all that remained after the regional council cut its grant for the third year running. The council’s president said the grant had been cut because the board had left money unspent. Both statements are supported by the papers: the board had saved 2.2 million for the remaining wall and was forbidden by its own statutes to begin until it had the whole amount.</p>
<p>Tharn’s interior minister, Elke Vorland, has ordered an inspection of all 212 kilometres of the Ose dykes within six weeks, and suspended the statute. “It will be found that everybody kept to the rules,” she told the parliament. “We shall then have to talk about the rules.”</p>
<p>Engineers began to close the breach two nights ago with barges of rock. It is 74 metres wide.</p>
