headline: Flour, lamp oil and the pastor’s onions
kicker: Ferry strike
standfirst: Six days without boats have taught the small islands what they have in the cupboard. A report from three shops.
slug: strike-island-shops
section: trade
topics: ferry-strike
bylines: Ines Halvorsen, Sam Okonjo-Reed
published: 9d 07:30
kind: story
picture: market-square
alt: A market square with striped awnings; several of the stalls are empty and people stand talking in groups.
caption: The square at Saltmarket on Saltholm. Five of its fourteen stalls opened on the sixth day of the strike.
credit: Nora Quist / The Vessary Courier
related: ferry-strike-settlement
comments: open

<p>On the counter of the Co-operative at Saltmarket there is a school exercise book, ruled in two columns. On the left, Greta Lund writes what has run out. On the right, she writes who still has some.</p>
<p>By yesterday the left side had reached forty-one lines, from onions to batteries of the flat kind. The right side was longer. “Onions: Pastor Lind, a string. Ask nicely,” it says. “Candles: do not ask the Hansens again.”</p>
<p>The ferries have been tied up for six days, and the first talks, at the town hall, are set for this afternoon. Harrowmouth and Lindquay have roads and lorries. The smaller islands have the mail boat, which may carry 400 kilograms besides the post, and whatever the fishing fleet will bring.</p>
<h2>Hollin: too much of everything</h2>
<p>An hour to the south the difficulty is the opposite. Hollin’s growers send 70 tonnes of apples a week across the sound at this season, and have sent none. Per Aldgate has let his neighbours fill the lower barn. The day before yesterday he filled the chapel.</p>
<figure data-picture="orchard-hollin" data-alt="Long straight rows of apple trees heavy with red fruit, crates standing between the rows." data-credit="Nora Quist / The Vessary Courier"><figcaption>Per Aldgate’s lower orchard on Hollin. Cold rooms on the island can hold 260 tonnes; 243 were full yesterday.</figcaption></figure>
<p>“I’m for the crews,” he said. “I said so to the pickets, and I sent them a crate. I’d have sent it faster, but there wasn’t a boat.”</p>
<p>If sailings begin again within four days, he reckons, the loss will be about 9,000 marks. After that it is cider.</p>
<h2>Ninefold: the ledger</h2>
<p>At the lighthouse end there is one shop, and it is open from four till five. Its keeper, Hal Marsden, has put the island on a system that he calls the ledger and his customers call the war. Each household may take a kilogram of flour, half a dozen eggs if there are eggs, and one luxury. The definition of a luxury is discussed in the queue.</p>
<p>Nobody goes hungry. A boat from Marrow Isle landed eighteen sacks of flour on the third day, free; the skipper, Joss Tallack, would take only a jar of gooseberry. The hospital launch brings medicine. What people miss, he says, is not on any list.</p>
<p>“It’s that you can’t leave,” says Mr Marsden. “I haven’t left in two years. But I could have.”</p>
