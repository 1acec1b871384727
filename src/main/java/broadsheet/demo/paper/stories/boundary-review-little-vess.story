headline: Little Vess to gain a seat, and the oldest quarrel in the Assembly a new chapter
kicker: Elections
standfirst: The boundary commission would move one of 87 members from the north of Great Vess. It has also found 212 people whom nobody knows where to put.
slug: boundary-review-little-vess
section: nation/assembly
topics: election
bylines: Tomas Ekkel
published: 20d 13:00
kind: story
picture: portrait-thackeray
alt: Portrait of Jonas Thackeray-Vane, a man in his sixties with round glasses and a moustache.
caption: Jonas Thackeray-Vane, whose party holds the seat that would disappear, said the commission had “done its sums in pencil and should keep the rubber handy”.
credit: Courier Graphics
comments: closed

<p>Little Vess has grown by 9,000 people in ten years and should have twelve members in the Assembly rather than eleven, the boundary commission proposes in a report published today. The seat would come from the north of Great Vess, where Fellgate and Upper Lind would be joined.</p>
<p>Each of the 87 members ought to represent about 7,860 people. At present one vote in Fellgate weighs as much as one and a half at Ferrow, which the commission, in the language of its trade, calls “a tension”.</p>
<p>Both seats in the north are held by the Civic Union; both at Ferrow by the Common Party. The commission’s chairwoman, Justice Amalie Roth, said that she had not looked. “I have been told of it forty times since breakfast,” she added.</p>
<p>The change would take effect at the next election, provided that the Assembly adopts it at least six months before. It cannot amend the map, only take it or leave it. Three of the last five were left.</p>
<p>Whether this one goes the same way may depend on the independents, of whom none would be moved. The government has 46 votes, the map needs 44, and Kester Moyle’s Outer Islands List wants to know first why growth should always be answered by a seat for the large islands and decline never by a boat for the small.</p>
<p>In Fellgate the feeling is simpler. Its member, Harald Stroud of the Civic Union, has sat for nineteen years and has eleven thousand sheep among his constituents. “They do not vote,” he conceded, “but they have never been late.” Under the new lines he would have to stand against his party’s own whip. The two farm adjoining land and have agreed, he says, not to discuss it until after lambing.</p>
<h2>The Ninefold question</h2>
<p>Then there is Ninefold. The island’s 212 people vote with Saltholm, 40 kilometres away, because in 1911 the boat happened to go there. The commission considered moving them to Marrow Isle, which is nearer, or Skerra, which has better radio. It held a hearing in the lighthouse, attended by 74.</p>
<p>They did not object to any of it. They wished only to be asked again next time, since it had been a very good evening. Ninefold stays with Saltholm.</p>
