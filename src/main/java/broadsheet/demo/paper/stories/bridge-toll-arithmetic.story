headline: 9,200 cars a day: the sum on which the bridge rests
kicker: Analysis
standfirst: The loans behind the crossing can be repaid from tolls, provided that the traffic comes, the rate holds and nobody needs to paint it.
slug: bridge-toll-arithmetic
section: trade
topics: harbour-bridge, budget
bylines: Callum Wray
published: 1d 07:45
changed: 1d 13:20
label: analysis
kind: story
related: fact-check-bridge-household-cost
comments: open

<p>Every toll bridge begins as a guess about other people’s habits. The guess for the <a href="/topics/harbour-bridge">harbour bridge</a> is 9,200 vehicles a day, and it has been written on page 38 of the traffic study for six years without anyone minding much. With another 160 million marks of loans about to be hung from it, the number deserves a longer look.</p>
<p>The ferries carry 3,850 vehicles a day across the sound. They would carry more if they could; on summer weekends the queue at Ferrow reaches the church. The study supposes that a third of the new traffic is journeys now made by people who leave the car at home, a third is lorries that go round by Lindquay, and a third is trips that nobody yet makes, because nobody goes 22 minutes by boat for a tin of paint.</p>
<h2>The sum itself</h2>
<table><caption>The toll account in a typical year, millions of marks</caption><thead><tr><th scope="col">Vehicles a day</th><th scope="col">Toll income</th><th scope="col">Loan payments</th><th scope="col">Running costs</th><th scope="col">Left over</th></tr></thead><tbody><tr><td>8,000</td><td>38.8</td><td>43.5</td><td>6.0</td><td>−10.7</td></tr><tr><td>9,200</td><td>44.7</td><td>43.5</td><td>6.0</td><td>−4.8</td></tr><tr><td>10,200</td><td>49.5</td><td>43.5</td><td>6.0</td><td>0.0</td></tr><tr><td>11,000</td><td>53.4</td><td>43.5</td><td>6.0</td><td>3.9</td></tr></tbody></table>
<p>The table is ours; the ingredients are public. A car pays 14 marks, a resident 9, a lorry 38, and the authority expects the average to settle at 13 marks 30. The loans come to 810 million at 3.4 per cent over thirty years, which is 43.5 million a year. Lighting, staff, inspection and paint are 6 million.</p>
<p>At the official forecast, then, the account covers the bank and not the paint. It needs 10,200 vehicles a day to stand on its own. That is not absurd. It is a tenth more than the study promises, and studies of this kind have been wrong by a tenth in both directions.</p>
<h2>Who has done this before</h2>
<p>Vessary has no other toll crossing, so one looks abroad. The Aldersund bridge in Kassel Reach opened nineteen years ago with a forecast of 12,000 vehicles a day and drew 7,900 in its first year. It now carries 15,400. Its loans were stretched twice on the way. The tunnel at Saint-Aure in Belmonde met its forecast in month three, then lost a fifth of the traffic when a road upstream was widened.</p>
<p>“First years are always bad and twentieth years are always good,” says Professor Wilhelmina Strake, who teaches transport economics at Lindquay. “The question is who holds the paper in between.”</p>
<p>In this case it is a syndicate of four banks, with the state as guarantor. A shortfall of 4.8 million a year is one-fifteenth of one per cent of public spending. It would embarrass a minister, but it would not trouble a treasurer.</p>
<h2>What could move it</h2>
<ul><li><strong>The rate.</strong> Half a point more on the new 160 million costs about 500,000 marks a year. On the whole sum, were it refinanced, it would be about 2.8 million.</li><li><strong>The resident’s card.</strong> Each mark off its price costs 1.6 million. Little Vess has asked for three.</li><li><strong>The ferry.</strong> Nothing in the law says the car ferry must stop. If a cheap night boat survived, the study reckons it would keep 400 vehicles.</li><li><strong>Houses.</strong> Every thousand new homes at Ferrow add some 620 crossings a day. Planning permission exists for 2,300.</li></ul>
<p>The last is the one to watch. If those homes are built, the bridge reaches 10,200 without anybody buying more paint than they need. The crossing, in other words, will be paid for by people who have not yet moved there, on the strength of a bridge that is not yet open. Most cities were financed like that.</p>
