headline: A fourth pupil for Ninefold
kicker: Schools
standfirst: The smallest school in Vessary grows by a third.
slug: ninefold-fourth-pupil
section: nation
topics: language
bylines: Tomas Ekkel
published: 2d 12:00
dateline: NINEFOLD
kind: story
comments: open

<p>The school on Ninefold, which had three pupils, has four. Ada Lunn, who is six, took her seat yesterday between the Marsden twins and the stove.</p>
<p>Her parents, both radio engineers, have moved from Lindquay to look after the relay station, and bring the island’s population to 215 from 212. The council has ordered a new sign and, having been caught out before, had the last figure made removable.</p>
<p>The rule is that a school with fewer than four pupils for three years must close. Ninefold was in its third year. Its teacher, Frode Aspen, who is also the organist and the fire brigade, said he had not been worried. “I had written the letter to the ministry,” he said. “I had not bought a stamp.”</p>
<p>With four, there can be chess without anybody having to wait. There can also, for the first time in five years, be two sides at football, although the twins insist on being on the same one.</p>
