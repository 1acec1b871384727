headline: Widow Peg is back
kicker: In brief
standfirst: A humpback with a torn left fluke, unseen for six years, has surfaced off Saltholm.
slug: widow-peg-returns
section: science
bylines: Yusuf Brandt
published: 0d 06:05
dateline: SALTHOLM
picture: whale
alt: The tail of a whale rising from a calm grey sea
caption: The tear in the left fluke, the shape of a missing slice of pie, is how the wardens know her.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>The warden who saw her counted four breaths before she trusted her eyes. At 19:50 yesterday, 600 metres off the west salt pans, a humpback whale lifted a tail with a wedge missing from its left side, and Jessamy Cole said a word that the reserve’s logbook records as “gosh”.</p>
<p>Widow Peg, named after a Ninefold innkeeper with a similar walk, was photographed off the islands every summer for eleven years and then not at all. The wardens had listed her as presumed dead. She was not alone: a calf of about six metres came up beside her twice.</p>
<p>The mark was confirmed overnight from pictures held at Lindquay. Boats are asked to stay 300 metres away and to slow to six knots inside the line of yellow buoys. The reserve’s tower opens at eight, and there is one telescope, so bring patience as well as a coat.</p>
