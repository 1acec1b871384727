headline: Aurora likely tonight, if the cloud behaves
kicker: In brief
standfirst: A cloud of solar particles is due shortly after nine.
slug: aurora-likely-tonight
section: science
topics: observatory
bylines: Dr Oona Pell
source: Northern Wire, 1d, TORVIK
published: 0d 05:10
picture: night-aurora
alt: Green bands of aurora above the lit windows of an island village
caption: The last strong display, over the harbour village on Ninefold, lasted from ten until a little after three.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>A burst of charged particles that left the sun two days ago should reach the Earth between nine and eleven tonight, according to the space weather centre in Torvik. It gives a two-in-three chance of aurora visible from all nine islands and rates the storm at six on a scale of nine.</p>
<p>The power company does not expect any trouble. Pilots of small aircraft are advised that compasses may wander by up to two degrees for an hour or so, and pigeon owners on Hollin have put off a race.</p>
<p>Those who are out for the <a href="/topics/observatory">comet</a> need only turn round: aurora will begin low in the north and, if the storm is as strong as forecast, climb overhead. A camera sees more colour than you will. Both views are correct.</p>
