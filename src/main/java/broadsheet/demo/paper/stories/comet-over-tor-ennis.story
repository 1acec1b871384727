headline: The comet nobody ordered is now bright enough to see from a bus stop
kicker: Night sky
standfirst: Ostrander-Bly was meant to be a smudge for professionals. It has tripled in brightness in nine days, and for about a week Vessary has the best seats in the north.
slug: comet-over-tor-ennis
section: science
topics: observatory
bylines: Dr Oona Pell, Nora Quist
published: 0d 05:45
dateline: TOR ENNIS
picture: comet
alt: A comet with a broad pale tail hanging above a dark mountain ridge
caption: Comet Ostrander-Bly over the north ridge of Tor Ennis, photographed from the lower car park in a single exposure of eight seconds.
credit: Nora Quist / The Vessary Courier
related: the-mirror-that-took-eleven-years, aurora-likely-tonight
comments: open

<p>The night assistant at the observatory, Bram Osterley, noticed it first because of the car park. “There were eleven cars in it,” he said. “At two in the morning there are normally none, and one of those is mine.”</p>
<p>Comet Ostrander-Bly, found last year by a survey telescope in Tharn and filed under “faint, of routine interest”, has stopped being routine. Measurements at the <a href="/topics/observatory">Tor Ennis observatory</a> put it at magnitude 3.4 last night, against 4.6 nine nights earlier. Lower numbers are brighter on this old and backward scale: the difference amounts to a factor of three.</p>
<p>That is enough to see without binoculars from any village on the islands, and from parts of Harrowmouth where the street lamps have the decency to point downwards.</p>
<h2>Why it woke up</h2>
<p>Professor Teodora Blench, who directs the observatory, thinks a patch of the comet’s crust gave way. A comet is a loose heap of ice and dust a few kilometres across, and sunlight only reaches the outside of it. When a fresh face is exposed the ice turns straight to gas and takes the dust along.</p>
<p>“It is less like an explosion than like lifting a lid,” she said. “Our spectra show the gas up about threefold and the dust up rather more. The nucleus itself has not broken. If it had, I would be a good deal more excited, and I would not be talking to you.”</p>
<p>The comet passed the sun eighteen days ago and is on its way out. It comes closest to the Earth in six days, at 0.41 astronomical units, or about 61 million kilometres. There is no danger of any kind. Its last visit was roughly 4,300 years ago, when the only people on Tor Ennis were, on present evidence, three families and their sheep.</p>
<aside data-box="fact"><h3>How to see it</h3><ul><li><strong>When:</strong> from 50 minutes after sunset, for about two hours.</li><li><strong>Where:</strong> low in the north-west, 18 degrees up. A fist at arm’s length covers ten.</li><li><strong>What to bring:</strong> nothing. Binoculars show the second, bluish tail.</li><li><strong>What to leave:</strong> your phone, for the first ten minutes. Eyes need the dark.</li><li><strong>How long:</strong> brightest for the next six nights, then fading by about half every four.</li></ul></aside>
<p>The forecast is kind to the east and mean to the west. The weather office expects breaks in the cloud over Tor Ennis, Ninefold and Eastray tonight and tomorrow; Skerra and Marrow Isle may have to wait until the third night.</p>
<p>The observatory will open its terrace to the public for four evenings, with places for 60 people at a time. Booking began at midnight and the first two evenings went in fourteen minutes. The road above the chapel will be closed to private cars, since headlights undo the whole point, and a bus will run every half hour from the ferry landing.</p>
<p>Mr Osterley has a simpler suggestion. “Walk to the end of your village,” he said. “Turn your back on it. Wait.”</p>
