headline: Assembly passes the harbour bridge budget by three votes
kicker: Budget
standfirst: After thirteen hours, two rebellions and one ship’s doctor, the money to finish the crossing to Little Vess was found at 02:47 this morning. The majority was the smallest an 87-seat chamber has produced this term.
slug: harbour-bridge-budget-vote
section: nation/assembly
topics: harbour-bridge, budget, election
bylines: Tomas Ekkel, Mira Sandholm
published: 0d 06:05
changed: 0d 06:28
was: ending a debate that began after lunch yesterday and outlasted the canteen, the heating and two of the chamber’s four stenographers | ending a debate that began after lunch yesterday and outlasted the canteen
kind: story
picture: harbour-bridge
alt: A half-built cable-stayed bridge reaches out from both shores of a grey sound; the two deck ends stop short of each other in mid-air above the water.
caption: Sixty-one of the bridge’s 84 deck segments are in place. The gap between the Harrowmouth and Ferrow sides is now 586 metres.
credit: Nora Quist / The Vessary Courier
related: marrendal-after-the-vote, outer-islands-two-noes, fact-check-bridge-household-cost, bridge-toll-arithmetic
comments: open

<p>The Assembly voted by 45 to 42 early this morning to spend a further 490 million marks on the harbour bridge, ending a debate that began after lunch yesterday and outlasted the canteen, the heating and two of the chamber’s four stenographers.</p>
<p>The vote takes the price of the crossing from Harrowmouth to Little Vess to 1.91 billion marks, against the 1.42 billion approved four years ago. It also keeps the government of Ilse Marrendal in one piece, which until about midnight was not a safe prediction.</p>
<p>All 87 members voted. Two from the prime minister’s own coalition went against her: Una Farrant of Skerra and Bram Oskarsen of Eastray, both of the Outer Islands List. One independent, Dr Hedda Malloy, who sits for Saltholm and Ninefold, went the other way and took the sting out of it.</p>
<p>“The ayes have it, and the ayes may now go to bed,” said the Speaker, Henrike Aldous, at 02:47.</p>
<p>The prime minister, in the same dark green jacket she had worn at noon, was brief. “We have been asked for a long time whether this country finishes what it starts,” she told reporters on the stairs. “It does. Sometimes by three votes.”</p>
<p>Jonas Thackeray-Vane, who leads the opposition Civic Union, said the result would be remembered for its margin. “Half a billion marks have been found at three in the morning for a bridge that was promised at a fixed price,” he said. “The voters will do the rest of the counting in daylight.”</p>
<h2>Where the money goes</h2>
<p>More than a third of the new sum, 178 million marks, pays for a single mistake about rock. Borings taken before work began put firm ground under the Ferrow tower at 31 metres. The foundations found it at 47.</p>
<p>Steel accounts for 164 million. A contingency of 84 million is new; the first budget had none to speak of, a fact the finance minister, Corwin Dahl, described yesterday as “an economy we could not afford”. The remaining 64 million is split between damage done by <a href="/topics/storm-edda">Storm Edda</a> (38 million) and claims for delay (26 million).</p>
<aside data-box="fact"><h3>The bridge in figures</h3><ul><li>Total length: 2,140 metres; main span 612 metres</li><li>Towers: two, each 168 metres high</li><li>First budget: 1.42 billion marks. Budget now: 1.91 billion</li><li>New money: 210 million in state bonds, 160 million in loans against tolls, 120 million from the outer islands’ transport fund</li><li>Planned toll: 14 marks a car, 9 with a resident’s card. The ferry charges 31</li><li>Opening: in 26 months, if nothing else is deeper than expected</li></ul></aside>
<p>It was the storm that nearly sank the bill. Until it struck, the government was asking for 452 million, of which 82 million was to be borrowed from the fund that pays for piers, slipways and winter sailings on the smaller islands. The last 38 million were taken from the same place. The islands noticed.</p>
<hr data-page-break>
<h2>How three votes were found</h2>
<p>The arithmetic at breakfast yesterday was simple. The Common Party has 31 seats, the Green Isles nine and the Outer Islands List six: 46, two more than a majority needs. The Civic Union’s 29, Free Harbour’s eight and the four independents make 41.</p>
<p>By tea it was no longer simple. Ms Farrant rose at 16:20 and read out, without comment, a list of eleven piers awaiting repair, with the year each had been promised. She then sat down. It took four minutes, and several members who were there called it the best speech of the day.</p>
<p>Mr Oskarsen followed at 17:05. His constituents on Eastray, he said, had nothing against Little Vess. “But we are a hundred and ten kilometres from this bridge, and it is being built with the money for our quay.”</p>
<p>If both voted no, and nobody else moved, the bill would still pass, by 44 to 43. The trouble was a third name. Kester Moyle, minister for the islands and the List’s own leader, left the chamber at 18:10 and was not seen for three hours. Rumour had him resigning. He was, it turned out, in the harbourmaster’s office with a chart of the ferry lines, Dr Malloy, and a pot of soup.</p>
<figure data-picture="assembly-hall" data-alt="The round Assembly chamber seen from the gallery: concentric wooden benches, most of them occupied, under a ring of lamps." data-credit="Nora Quist / The Vessary Courier"><figcaption>The chamber at 23:50, two minutes before the division on Dr Malloy’s amendment. It was carried by 58 to 29.</figcaption></figure>
<p>What they brought back was one paragraph. It obliges the state to keep the ferries to Ninefold, Saltholm and Eastray at no less than today’s number of sailings for ten years, whatever the bridge costs, and to repay the 120 million to the islands’ fund in six yearly parts of 20 million.</p>
<p>Dr Malloy, who spent nineteen years as a ship’s doctor before she took a practice on Saltholm, was asked in the corridor whether she had been bought. “I should hope so,” she said. “I was sent here to get a price. A promise is what you get if you sell too early.”</p>
<aside data-box="pull"><p>I was sent here to get a price. A promise is what you get if you sell too early.</p><p>Dr Hedda Malloy, member for Saltholm and Ninefold</p></aside>
<p>The amendment went through at eight minutes to midnight with help from both sides of the house; thirteen members of the Civic Union supported it. Mr Moyle, back in his seat, voted aye. Ms Farrant and Mr Oskarsen voted for it too, and then, three hours later, against the bill it had improved.</p>
<p>“The paragraph is good,” Ms Farrant said. “The sum is still wrong.”</p>
<h2>The case against</h2>
<p>The opposition’s argument was not, for the most part, that the bridge should be abandoned. It was that nobody had been made to answer for it.</p>
<p>Mr Thackeray-Vane asked for the contract to be reopened and the new money paid in four instalments, each after an outside audit. His motion failed by 41 to 46 shortly after one o’clock. Free Harbour wanted the toll raised to 19 marks so that users rather than taxpayers carried the extra cost; that fell by 12 to 75, with the Civic Union voting against.</p>
<p>Rosalind Tarrow, Free Harbour’s finance spokeswoman, said she did not mind losing. “In eight years they will raise the toll to 19, and I shall send each of them a card.”</p>
<p>Signe Ravnholt, the transport minister, replied that stopping now would itself cost 310 million marks in penalties and making safe. “For that, you get two very tall towers and a view,” she said.</p>
<hr data-page-break>
<h2>What happens next</h2>
<p>The bill goes to the president of the Audit Court for signature, normally within five days. The state can then sell its bonds; Mr Dahl expects the first 70 million to be offered before the end of the month.</p>
<p>At the site, the vote means that 340 workers whose contracts ended this week will stay. Maud Tennick, the bridge’s chief engineer, had watched the debate from a site hut at Cooper’s Point, with the sound turned down. “I could tell from the hands,” she said. “We had the crane crew on standby either way. Either they were lifting segment 62 this morning, or they were tying everything down.”</p>
<p>They are lifting segment 62. It weighs 214 tonnes and, if the wind stays under eleven metres a second, it will be bolted on by noon.</p>
<p>The 23 segments that remain include the most awkward one, the last, which must fit a gap that changes by nine centimetres between a cold night and a warm afternoon. Ms Tennick plans to close it at four in the morning. “The Assembly and I keep the same hours,” she said.</p>
<h3>On the early boat</h3>
<p>The 05:10 from Ferrow came in on time, with 96 passengers, most of them asleep or reading about themselves. The bridge will take their crossing from 22 minutes to three. Opinion in the forward saloon was divided on whether this was an improvement.</p>
<p>Olaf Brennecke, a baker who has made the crossing six days a week since he was nineteen, worked it out on a paper bag: at 38 minutes a day saved, he would gain about eight days a year. “I’d like to know where they’ll be put,” he said.</p>
<p>Jytte Sand, a nurse on her way to the day shift, had no such doubts. Four times last winter the ferry was cancelled and she could not get home to her children. “Three votes is plenty,” she said. “I would have taken one.”</p>
<p>On the bridge of the <em>Kittiwake</em> the master, Ralf Emmerich, steered as he has done for seventeen years between the two towers, whose red lamps were just going out. His job is one of 214 on the route that will end when the road opens, under the settlement that closed the <a href="/topics/ferry-strike">ferry strike</a> four days ago. He has put his name down to be a pilot.</p>
<p>“Somebody has to tell the ships where the bridge is,” he said.</p>
