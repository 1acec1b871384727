headline: More cider than barrels on Hollin
kicker: Orchards
standfirst: A heavy crop has the island short of oak.
slug: hollin-cider-first-pressing
section: trade
topics: trade-talks
bylines: Callum Wray
published: 19d 08:00
dateline: HOLLIN
kind: story
picture: orchard-hollin
alt: Rows of apple trees, heavy with fruit, run down a slope towards the sea.
caption: Hollin has 1,340 hectares of orchard, nine-tenths of it cider varieties planted before 1980.
credit: Nora Quist / The Vessary Courier
comments: open

<p>Hollin’s growers expect 31,000 tonnes of apples this year, a fifth more than last and the most since they began to weigh them properly in 1974.</p>
<p>About 19,000 tonnes go to the presses, and the presses are not the difficulty. The island’s coopers can supply 2,600 barrels. The cider makers have asked for 3,900. Steel tanks are being brought from Lindquay for the rest, to the sorrow of the coopers and of people who can taste.</p>
<p>Prices at the gate have fallen to 310 marks a tonne, from 365. “A good year is a bad year with more lifting,” said Per Aldgate, who farms 40 hectares above the chapel.</p>
<p>The remaining 12,000 tonnes are eating apples for the islands’ shops. The first left for Harrowmouth by the morning boat.</p>
