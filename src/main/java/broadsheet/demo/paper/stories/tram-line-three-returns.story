headline: Line 3 is back on Cooper’s Hill
kicker: Trams
standfirst: The steepest tram in the country runs again from this morning.
slug: tram-line-three-returns
section: nation
topics: budget
bylines: Ines Halvorsen
published: 0d 05:40
kind: story
picture: tram
alt: A single red tram climbs a very steep cobbled street between narrow houses.
caption: The gradient on Cooper’s Hill is one in nine. Line 3 carries 6,700 passengers on a working day.
credit: Nora Quist / The Vessary Courier
comments: open

<p>Trams run the whole length of line 3 again from 05:52 this morning, after nine weeks in which passengers for the upper half of Cooper’s Hill were asked to take a bus and mostly took their legs.</p>
<p>The city has replaced 840 metres of rail and the sanding gear of all seven cars. The work cost 3.6 million marks, within 20,000 of the estimate, and finished two days early. The head of works, Oskar Prinn, asked that this be printed.</p>
<p>The stop at Tallow Street has moved 30 metres uphill, to where people were standing anyway. The last tram is now at 00:20 instead of 23:50, on trial until the spring.</p>
<p>Bus 3A, introduced for the duration, made its final journey last night. Its regular passengers gave the driver a cake in the shape of a bus stop.</p>
