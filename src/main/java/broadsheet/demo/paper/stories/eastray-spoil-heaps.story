headline: There is metal in Eastray’s hills, and the hills are rubbish
kicker: Mining
standfirst: Heaps thrown up over 130 years may hold 90 million marks’ worth of tungsten. The island that made them would like a say in who takes them away.
slug: eastray-spoil-heaps
section: trade
topics: budget
bylines: Callum Wray
published: 21d 07:00
dateline: EASTRAY
kind: story
picture: mine-eastray
alt: An iron mine headframe stands among grey conical spoil heaps on a treeless island.
caption: The three great heaps on Eastray contain some 5.6 million tonnes of broken rock. The tallest, Old Bess, is 71 metres high.
credit: Nora Quist / The Vessary Courier
comments: open

<p>Children on Eastray learn to sledge on Old Bess, which is not a hill, although it is on the map as one. It is what was left when the tin had been taken out. Now it turns out that the miners threw away the better part.</p>
<p>The geological survey has bored 44 holes in the island’s three spoil heaps and found tungsten in all of them: on average 0.7 kilograms in each tonne, or about 3,900 tonnes of the metal. Recovering it all is impossible. At present prices, what can be had is worth perhaps 90 million marks.</p>
<p>“In 1890 it was called wolf-dirt, because it ate the tin in the furnace,” said Dr Margit Helle, who led the work. “They picked it out by hand and cursed it. I have held pieces with the hammer mark.”</p>
<h2>Whose rubbish?</h2>
<p>Ownership is less well sorted. The mine company was wound up 29 years ago. Its land went to the state and its debts to nobody. The heaps, being neither land nor building, are mentioned in no deed. The island council claims them by right of having looked at them.</p>
<p>Two firms have asked for permission to dig. One, from Belmonde, would ship the rock away whole, at 40 lorries a day for nine years. The other, a cooperative begun by former miners, would wash it on the island, employing about 85 people, provided that the state lends it 22 million for the plant.</p>
<p>Bram Oskarsen, Eastray’s member in the Assembly and once a surveyor at the mine, favours the second and has said so in every debate this month, including one on libraries. “We have exported stones before,” he said. “What came back was the bill.”</p>
<p>The ministry wants to know first about the water. The heaps leak arsenic, a little, into the south stream, and stirring them could make that better or worse. A study takes eight months.</p>
<p>There is one further objection, delivered in writing and signed by 27 pupils of the island school. Whoever takes the hill, it says, must leave the north side until after the snow.</p>
