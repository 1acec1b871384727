headline: Skerra’s cable comes ashore, and the price of wind goes up
kicker: Wind power
standfirst: For twelve years the island has been paid to stop its turbines on windy nights. From next autumn somebody will be paying for them to turn.
slug: skerra-cable-landed
section: trade
topics: wind-power, trade-talks
bylines: Callum Wray
published: 13d 07:00
dateline: SKERRA
kind: story
picture: wind-skerra
alt: White wind turbines stand in a long line along a low green island under a wide sky.
caption: Skerra’s 94 turbines can produce 540 megawatts. On 61 nights last year some of them were switched off because nobody could use the current.
credit: Nora Quist / The Vessary Courier
comments: open

<p>It looks like nothing much: a black pipe as thick as a thigh, coming up a beach on rollers, with eleven people in waders and a dog in attendance. Inside is the copper that will join Skerra to Kassel Reach, 162 kilometres away.</p>
<p>The shore end was pulled in yesterday at 14:20, an hour after high water. The cable ship will now lay westward at about nine kilometres a day. If the weather holds for eighteen days, which it has never been known to do, she will reach the Reach without stopping.</p>
<p>The link costs 510 million marks, shared equally between the two countries’ grid companies, and can carry 400 megawatts either way. Vessary Grid expects to earn 44 million a year from it: 36 million by selling wind that is now wasted, and 8 million by not burning oil on still days.</p>
<h2>Cheap current, dear neighbours</h2>
<p>There is a snag, and the people of Skerra saw it first. Electricity on the island is cheap because there is nowhere for it to go: 11 pennies a unit, against 24 in Harrowmouth. Once it can be sold abroad, it will be worth what they pay abroad.</p>
<p>The grid company’s own study puts the rise at four pennies. The bakery at Northwick, which moved its ovens to Skerra for the price, would pay 31,000 marks a year more. “I like the cable,” said the baker, Sunniva Clay. “I should like it better if it went past.”</p>
<p>The company answers that a dear unit will also be a steadier one. On 22 days last year the wind dropped for so long that the old diesel station at Northwick had to be started, at 71 pennies a unit and with a noise that frightened the sheep. With the cable in place it can be closed, and its six staff trained for the converter hall.</p>
<p>Una Farrant, the island’s member of the Assembly and an electrician, has tabled a motion that one mark in every twelve earned by the cable go to the islanders as a rebate. That would be 3.7 million a year, or about 540 marks for each of Skerra’s 6,800 people. The energy ministry says it is “not unsympathetic”, a phrase which Ms Farrant has asked to have in volts.</p>
<p>Then the ship’s horn went, and the beach emptied. The dog stayed to guard the cable.</p>
