headline: Silver, by the width of a thumbnail
kicker: In brief
standfirst: Vessary’s curlers lost the final in Belmonde with the last stone of an extra end.
slug: curling-last-stone
section: sport
bylines: Leila Marsh
source: Northern Wire, 4d, AUBERIVE
published: 3d 07:20
picture: curling
alt: Curling stones grouped round the rings painted on ice
caption: The deciding end. Vessary’s stone is the one that looks nearer.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>They had to send for the measuring stick, and then for a second one to check the first. By six millimetres the final of the northern curling championship went to Tharn, 7-6 after an extra end. Vessary had not been in a final for fourteen years.</p>
<p>Skip Magnus Thole, a Skerra turbine mechanic, had led 5-2 at half-way. Two stones picked up frost in the seventh end, and Tharn took three. With his last delivery he drew to the very middle of the rings, or so it seemed to everyone, including his opponent, who held out a hand.</p>
<p>“I’d shaken on it,” said Thole. “Then he told me to look again. He could have let it go, and I want that put in.” The team is home tonight on the late ferry.</p>
