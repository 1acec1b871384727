headline: Counting seals, two ways, on the same wet day
kicker: Environment
standfirst: The annual pup count on Saltholm was done by drone and by people on their stomachs. They disagreed by nine.
slug: saltholm-seal-count
section: science
bylines: Yusuf Brandt, Nora Quist
published: 8d 08:10
changed: 7d 10:05
was: 2,140, of which 742 pups. | 2,140 pups.
dateline: SALTHOLM
picture: seals
alt: Grey seals and white pups lying on low wet rocks
caption: The north skerries hold two seals in five of the colony. From ground level, a warden says, a wet seal and a wet rock differ mainly in opinion.
credit: Nora Quist / The Vessary Courier
correction: 7d 10:05 | An earlier version of this article gave the number of pups as 2,140. That is the size of the whole colony, adults included. There were 742 pups.
comments: closed

<p>You approach a grey seal with your chin on the ground. Upright you are a threat; on your stomach you are merely a poor sort of seal. At half past six in the morning, in steady rain, seven wardens and a photographer spread out along the north skerries of Saltholm in that position and began to count.</p>
<p>Overhead, at sixty metres, a machine the size of a tea tray was doing the same thing without getting wet.</p>
<p>For the first time the reserve has run both methods on one day. The crawlers found 733 pups. The drone’s photographs, marked up afterwards by two people who were not told of each other’s results, gave 742. The larger figure is to stand, because the nine extra pups lay in a gully nobody could crawl into. With 1,398 adults the colony comes to 2,140 animals, against 1,985 last year.</p>
<h2>Is the drone kinder?</h2>
<p>Head warden Jessamy Cole had expected to dislike it. Seals that take fright stampede for the water, and pups are crushed. A third of the work on this count was therefore done on the seals’ nerves: observers on the ridge noted each raised head.</p>
<table><caption>Disturbance during the count</caption><thead><tr><th scope="col">Method</th><th scope="col">Time taken</th><th scope="col">Heads raised</th><th scope="col">Entered water</th></tr></thead><tbody><tr><td>On foot and stomach</td><td>4 h 10 min</td><td>388</td><td>61</td></tr><tr><td>Drone at 60 m</td><td>0 h 35 min</td><td>47</td><td>2</td></tr></tbody></table>
<p>“I’ve been crawling over this island for nineteen years, thinking I was discreet,” she said. “It turns out that I was a landslide.”</p>
<p>The drone will take over next season. The wardens will keep one crawl, on the south shore, where the cliffs upset the radio signal and where, Mrs Cole concedes, they would miss it.</p>
<aside data-box="fact"><h3>Grey seals on Saltholm</h3><ul><li><strong>Colony:</strong> 2,140, of which 742 pups.</li><li><strong>Up on last year:</strong> 155, or 7.8 per cent.</li><li><strong>Pup at birth:</strong> 14 kilograms. At weaning, eighteen days later: 43.</li><li><strong>Landing:</strong> not allowed from the first pup to the last moult.</li></ul></aside>
<h2>The fishermen’s sum</h2>
<p>More seals is not good news to everyone. On Marrow Isle the boat owners’ association points out that a grown seal eats about five kilograms of fish a day and has no quota. Its secretary, Dag Pelloe, would like the count to be published together with an estimate of the catch. “They tell us the herring to the last tonne,” he said. “Let them do the sum for the other fleet as well.”</p>
<p>The reserve’s answer is that it does not know what they eat. Next spring it means to find out, by a method Mrs Cole describes as “collecting what they leave behind, in bags, in quantity”. Volunteers are invited to apply.</p>
