headline: A day in the life of the sound
kicker: In pictures
standfirst: From the pilots’ kettle to the last sweep of the light: nineteen hours on the water that everybody in Vessary crosses and hardly anybody looks at. Photographs by Nora Quist.
slug: a-day-in-the-life-of-the-sound
section: culture
topics: harbour-bridge
bylines: Nora Quist
published: 1d 07:00
kind: photo
picture: slide-01
alt: Figures in oilskins on a dark quay beneath a single lamp
caption: The sound before sunrise, seen from the pilots’ steps at Harrowmouth.
credit: Nora Quist / The Vessary Courier
related: the-sound-in-sixteen-seconds
comments: open

<p>Some 9,400 people cross the sound on an ordinary working day, most of them reading something. I wanted to spend one such day without reading anything, and began at ten past five because the pilots had told me that was when they put the kettle on.</p>
<p>Nothing here was arranged. I asked everyone first, and two people said no, one of them a gull’s owner. The times are those of the town hall clock, which is a minute fast and always has been.</p>
<div data-gallery>
<figure data-picture="slide-01" data-alt="Harbour pilots in oilskins waiting on a dark quay under one lamp" data-credit="Nora Quist / The Vessary Courier"><figcaption>05:10. The morning watch at the pilots’ steps. Aksel Dunmore, on the left, has done this for twenty-seven years and still checks the knot on his own lifejacket twice. Three ships are waiting outside in the dark; the kettle has boiled, and nobody has spoken yet.</figcaption></figure>
<figure data-picture="slide-02" data-alt="A lit ferry leaving its berth under a sky just turning pale" data-credit="Nora Quist / The Vessary Courier"><figcaption>05:55. The first ferry leaves with 61 passengers, nine lorries and a wardrobe that has missed two earlier sailings. Bakers going home sit on the port side and nurses going to work sit to starboard. It has never been a rule.</figcaption></figure>
<figure data-picture="slide-03" data-alt="A small pilot boat alongside the steep dark side of a large ship" data-credit="Nora Quist / The Vessary Courier"><figcaption>06:40. Alongside a grain ship at six knots. Dunmore has about four seconds in which ladder and launch are level, and he uses the third. “You don’t jump,” he told me. “You wait until standing still would be the sillier thing to do.”</figcaption></figure>
<figure data-picture="slide-04" data-alt="Buyers crowded round crates of fish under white lights in a market hall" data-credit="Nora Quist / The Vessary Courier"><figcaption>07:25. The fish auction, where 340 crates change hands in nineteen minutes. Auctioneer Bettine Crowe sells by nods. A visitor from the ministry scratched his ear here last spring and took home forty kilograms of ling.</figcaption></figure>
<figure data-picture="slide-05" data-alt="Children with satchels sitting on the deck of a small boat" data-credit="Nora Quist / The Vessary Courier"><figcaption>08:10. The school boat carries 23 children from the outlying landings. Homework is finished between the second buoy and the breakwater, and skipper Maud Ellery, who taught mathematics for thirty years, will help with one question each but not with two.</figcaption></figure>
<figure data-picture="slide-06" data-alt="Workers in harnesses on the open end of an unfinished bridge deck" data-credit="Nora Quist / The Vessary Courier"><figcaption>10:30. Tea at the open end of the bridge, 54 metres up. Cable hand Nils Obuya sits where the road will be. From here he can see both his mother’s house and his own, which at present are an hour and twenty minutes apart.</figcaption></figure>
<figure data-picture="slide-07" data-alt="Swimmers in bright caps entering calm water from stone steps" data-credit="Nora Quist / The Vessary Courier"><figcaption>12:00. The Noon Club goes in when the town hall strikes, whatever the water is doing; today it stood at 11 degrees. The oldest member is 88 and the rule against screaming dates from 1926. It is not enforced on first visits.</figcaption></figure>
<figure data-picture="slide-08" data-alt="Two people hauling long brown kelp fronds over the side of a flat boat" data-credit="Nora Quist / The Vessary Courier"><figcaption>13:45. Kelp cutters on the inner lines, working by hand because the harvester is being mended. Each frond is cut a forearm’s length above the rope so that it grows again. By three o’clock the boat will lie so low that they bail sitting down.</figcaption></figure>
<figure data-picture="slide-09" data-alt="A small red mail boat beside a wooden jetty with sacks being handed up" data-credit="Nora Quist / The Vessary Courier"><figcaption>15:20. The mail boat reaches its eleventh jetty. Postmistress Ilka Thorne delivers to 78 addresses, several without a road, and will read a letter aloud if spectacles have been mislaid. Parcels today include a violin, seed potatoes, and one live queen bee.</figcaption></figure>
<figure data-picture="slide-10" data-alt="Small dinghies with white sails heeling in a fresh breeze" data-credit="Nora Quist / The Vessary Courier"><figcaption>17:05. The juniors of the Harrowmouth club rounding the inner mark in Fins, the plywood dinghies in which nearly everybody here learns to capsize. Four have done so in the past ten minutes. The coach regards this as a good ratio for the wind.</figcaption></figure>
<figure data-picture="slide-11" data-alt="A ferry with bright windows crossing darkening water towards city lights" data-credit="Nora Quist / The Vessary Courier"><figcaption>20:15. The evening ferry, homeward. The nurses have moved to port. On the upper deck a man practised the same eight bars of accordion from shore to shore, and by the far breakwater the smokers had begun to hum the bass.</figcaption></figure>
<figure data-picture="slide-12" data-alt="A lighthouse beam sweeping over black water beneath stars" data-credit="Nora Quist / The Vessary Courier"><figcaption>23:40. The light at the mouth of the sound turns once in every fifteen seconds, 5,760 times a day, and by this hour has the water to itself. One lamp shows at the pilots’ steps. Someone has left the kettle ready for the morning.</figcaption></figure>
</div>
