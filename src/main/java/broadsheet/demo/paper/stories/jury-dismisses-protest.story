headline: Lighthouse log settles it: Kittiwake keeps the trophy
kicker: Nine Islands Race
standfirst: A line of pencil, written at sixteen minutes past two in the morning, was enough for the jury.
slug: jury-dismisses-protest
section: sport/sailing
topics: nine-islands-race
bylines: Gus Torvald
published: 0d 06:20
picture: lighthouse-ninefold
alt: A lighthouse on a rocky point with waves breaking below it
caption: From the gallery at Ninefold the racing mark is 410 metres off. It falls within the beam for just under one second in every fifteen.
credit: Nora Quist / The Vessary Courier
related: nine-islands-race-kittiwake, keeper-bryony-teague
comments: closed

<p>Signe Aldous will keep the Nine Islands trophy, and she has a lighthouse keeper to thank. Late last night, after a hearing of three hours and forty minutes, the jury at the Harrowmouth Yacht Club dismissed the protest of “Second Mortgage” by five votes to nil.</p>
<p>The case turned on whether skipper Dov Harkness had the inside berth when the two boats came to within three lengths of the last mark off Ninefold. He and his crew swore that he had; the five on board “Kittiwake” were equally sure of the contrary. The chair, Judge Henrike Stoll, said that she believed all ten. “It was dark, it was raining, and everybody was looking at a rock,” she said.</p>
<h2>Entry for 02:16</h2>
<p>What no one had asked for until the second hour was the station log. Keeper <a href="/topics/nine-islands-race">Bryony Teague</a> notes every yacht that rounds, as her predecessors did; the entry was read out over the telephone, then sent as a photograph. It says: “02.16.20, two together. Blue ahead, clear water between. 02.16.35, red up on blue’s quarter, inside. Close!”</p>
<p>“Kittiwake” is blue. The tracking beacons on the boats report just once a minute, too seldom to show an overlap, but they were able to fix when she entered the zone: between 02:16:15 and 02:16:25. At that moment, the jury found, there was water between the two. Harkness’s bow arrived on the next sweep of the lamp, ten seconds too late.</p>
<p>His counsel argued that one flash of light can deceive. Mrs Teague was asked how certain she was. “I wouldn’t put it in ink,” she told the hearing, “but I did put it in the book.”</p>
<p>The finding leaves the order as it was on the water: “Kittiwake” in 19 hours, 42 minutes and 8 seconds, “Second Mortgage” four and a half minutes behind, “Brine” third. The Islands Cup, on corrected time, was never in question and stays with “Little Auk”, whose crew had gone home to feed a dog.</p>
<p>Harkness shook hands with all five jurors and then with Aldous. He would not appeal, he said. He wished only to record that he thought “Close!” a fair summary. She has invited him to sail next year’s race on “Kittiwake”, as far as the Deacon.</p>
