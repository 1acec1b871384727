headline: The breakwater held. The bill for Storm Edda is 122 million marks
kicker: Storm Edda
standfirst: Two days after the worst gale in 26 years, insurers, engineers and a great many people with tarpaulins have begun to add up.
slug: storm-edda-bill
section: nation
topics: storm-edda, harbour-bridge
bylines: Yusuf Brandt
published: 16d 07:20
changed: 15d 09:00
kind: story
picture: storm-sea
alt: A huge wave breaks over a stone breakwater and throws white spray higher than the lamp at its end.
caption: The north breakwater at Harrowmouth at the height of the storm. Waves of 11.4 metres were measured at the outer buoy.
credit: Nora Quist / The Vessary Courier
comments: open

<p>First, the good figure. In eleven hours of wind that reached 47 metres a second at Ninefold, nobody in Vessary was killed. Fourteen people were hurt, one of them by a trampoline.</p>
<p>The other figures were put together last night by the emergency board. It estimates the damage at 122 million marks: 41 million to homes, 38 million at the <a href="/topics/harbour-bridge">bridge works</a>, 27 million to piers and quays, 9 million to the power lines and 7 million to farms, boats and forests.</p>
<p>That makes Edda the third most expensive storm on record. The board’s director, Hanna Rolfsen, thinks that is the wrong way to look at it. “The last one like this cost eleven lives,” she said. “We spent 60 million on the breakwater and the warnings since then. I would say we are in profit.”</p>
<figure data-picture="map-storm" data-alt="Weather map: tightly packed rings of pressure lines around a deep low centred just north-west of the islands." data-credit="Courier Graphics"><figcaption>Edda at three in the morning, with a central pressure of 951 hectopascals. The centre passed 60 kilometres north-west of Skerra.</figcaption></figure>
<h2>At the bridge</h2>
<p>The most costly single hour was the third of the morning, when a work barge broke loose under the Ferrow side and struck the temporary pier. Two deck segments waiting on it went into the sound. Each weighs more than 200 tonnes. Divers have found them, lying side by side, in 38 metres of water.</p>
<p>The towers moved by 31 centimetres at the top, about half of what they are designed for. Maud Tennick, the chief engineer, spent the night in the Cooper’s Point hut reading the gauges aloud to a man with a pencil. “They behaved,” she said. “I was very nearly fond of them.”</p>
<h2>Who pays</h2>
<p>Insurers expect 19,000 claims, and have about 7,000 so far. Damage by wind is covered by every household policy. Damage by sea is not, and on Marrow Isle and Eastray it was the sea. Half of Eastray’s south quay is gone. The government has promised advances of up to 2,500 marks a household within the week.</p>
<ol><li>Photograph the damage before clearing anything.</li><li>Keep receipts for tarpaulin, timber and lodging.</li><li>Report a wet electrical box, and do not open it.</li><li>If the sea came in, apply to the municipality, not to the insurer.</li></ol>
<p>On Ninefold, the keeper of the light reported by radio at dawn that everything was in order, except that the hen house was now on the other side of the island. The hens were in it.</p>
