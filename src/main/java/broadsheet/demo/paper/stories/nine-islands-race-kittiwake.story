headline: Nine islands, forty-one boats and one bad corner
kicker: Nine Islands Race
standfirst: Signe Aldous and the crew of “Kittiwake” were first home by four and a half minutes after a night of rain, arithmetic and a rock. A protest hangs over the trophy.
slug: nine-islands-race-kittiwake
section: sport/sailing
topics: nine-islands-race
bylines: Gus Torvald, Leila Marsh, Nora Quist
published: 2d 06:00
changed: 2d 13:40
picture: sailing-race
alt: A fleet of yachts leaning hard under white sails on a grey sea
caption: The fleet an hour after the start, beating out of the sound in 19 knots of wind. “Kittiwake” is third from the left and, for the time being, ninth.
credit: Nora Quist / The Vessary Courier
related: jury-dismisses-protest, keeper-bryony-teague
comments: open

<p>The Nine Islands Race is 118 nautical miles long, and for 85 of them it was won by other people. “Second Mortgage” led at Saltholm. “Brine” led at Marrow Isle, at Skerra and, by a length that her skipper called “purely decorative”, at Eastray. It was at two o’clock in the morning, on the weather side of Ninefold, in rain so thick that the lighthouse came and went like a thought, that Signe Aldous put the tiller down and took a boat that was in third place inside the rock.</p>
<p>Five and a half hours later, at eight seconds past 07:42, “Kittiwake” crossed the line off the coal pier in Harrowmouth. Her time was 19 hours, 42 minutes and 8 seconds, an average of just about six knots, round nine islands, with five people, one hot meal and a bilge pump that had given up at Hollin.</p>
<p>Four minutes and 31 seconds after her came “Second Mortgage”, with a red flag in the rigging.</p>
<h2>A start like a jumble sale</h2>
<p>Forty-one boats had gone off at noon on the day before, in a south-wester of 19 knots and a short, rude sea. Two were over the line early and had to come back through the other 39. “Harbour Dues”, crewed by six apprentices from the port with a combined age of 117, lost a spinnaker pole in the first minute and a bucket in the second.</p>
<p>The course runs clockwise: out of the sound and past Little Vess, down to Hollin, round the reserve at Saltholm, then the long leg to Marrow Isle, where the fishing fleet traditionally sounds its horns and this year did so with such goodwill that nobody on “Plain Speaking” heard the call to tack. She went on for half a mile. It cost her skipper, Corwin Lisle, a probable third place. He has been sent a fish.</p>
<p>By dusk the front had come through, and the wind had gone into the west and risen to 28 knots. Seven boats retired that evening, five to the inner harbour at Skerra, where the wind farm’s night shift put the crews up in the canteen. There were no injuries apart from a thumb.</p>
<figure data-picture="map-islands" data-alt="Map of the nine islands of Vessary with their names" data-credit="Courier Graphics"><figcaption>The islands are left to starboard in an order fixed in 1924. The two corners that decide most races are Skerra, because of the tide, and Ninefold, because of the rock.</figcaption></figure>
<hr data-page-break>
<h2>The inside of the rock</h2>
<p>North-west of the light on Ninefold there’s a ledge called the Deacon. It dries at low water. At high water it has two metres over it, and a Kittiwake-sized boat needs 1.9. The sailing instructions permit you to go inside. The pilot book says, “Not recommended”, and the club’s older members say it rather differently.</p>
<p>High water was at 02:06. Aldous, who is 34 and teaches woodwork in Lindquay, had worked out at the chart table before the race that if she got there between 01:50 and 02:20, and if the swell was under half a metre in the lee of the point, there would be a door about sixty metres wide. “I didn’t plan on using it,” she says. “I just like to know where the doors are.”</p>
<p>At 02:11, with “Brine” 300 metres ahead and going round the outside in the proper manner, and “Second Mortgage” between the two of them, she asked her crew. Her rule is that everyone has to say yes aloud. The bowman, Petur Hale, who is nineteen, said: “Yes, but quickly.”</p>
<p>They were in behind the rock for three minutes. The echo sounder, which reads from the bottom of the keel, showed 0.6, 0.4, 0.2, and then, for what the navigator swears was the length of a hymn, two dashes. Then 0.5, and the deep.</p>
<p>“We came out in front of Brine and level with Dov Harkness,” Aldous says. “He wasn’t best pleased to see us. I don’t think he’d known that there was anyone there to be pleased with.”</p>
<h2>What the red flag is about</h2>
<p>Harkness’s complaint concerns the next minute. A racing mark is laid off the end of the ledge so that nobody shall cut the final corner, and the two boats arrived at it together. He says that “Second Mortgage” had the inside berth within three lengths of the buoy and was owed room, which he did not get. “I had to luff into the dark, with a rock under my arm,” he says. “We lost a minute and a half. I like Signe. I’d still like my minute and a half.”</p>
<p>Aldous’s answer is that there was no overlap when she entered the zone, and that his bow came through afterwards, on a wave. In daylight there’d be witnesses, photographs and drones. At a quarter past two in the morning, there were ten wet people and a lighthouse.</p>
<p>The protest was handed in at 08:20, well inside the limit, and is to be heard by a jury of five. If it’s upheld “Kittiwake” will be disqualified and the trophy goes to “Second Mortgage”. Neither crew wished to say more. They were, at the time, having breakfast at the same table.</p>
<hr data-page-break>
<h2>The cup nobody was watching</h2>
<p>While the big boats argued, the Islands Cup, which is given on corrected time, was being won by a craft of 7.9 metres built in a barn. “Little Auk” came in fifth, 58 minutes and 19 seconds behind the first boat, with two sisters and their uncle on board and a teddy bear lashed to the backstay. On handicap, she beat everybody by more than 43 minutes.</p>
<p>Freya Montrose, 52, and her sister Ottilie have sailed the race in her eleven times. They go round the outside of everything. “We don’t have opinions about rocks,” says Freya. “We have sandwiches, we steer a good course, and we don’t stop.” She reckons they made four sail changes where others made twenty. Their uncle Bo, who is 80, slept from Eastray to Tor Ennis.</p>
<table><caption>Nine Islands Race, first six boats home (34 finished of 41)</caption><thead><tr><th scope="col">Boat</th><th scope="col">Skipper</th><th scope="col">Elapsed</th><th scope="col">Behind</th><th scope="col">Corrected</th></tr></thead><tbody><tr><td>Kittiwake</td><td>Signe Aldous</td><td>19:42:08</td><td>—</td><td>20:55:26</td></tr><tr><td>Second Mortgage</td><td>Dov Harkness</td><td>19:46:39</td><td>4:31</td><td>20:55:29</td></tr><tr><td>Brine</td><td>Annika Rowe-Tell</td><td>19:58:50</td><td>16:42</td><td>20:46:47</td></tr><tr><td>Plain Speaking</td><td>Corwin Lisle</td><td>20:11:05</td><td>28:57</td><td>20:36:31</td></tr><tr><td>Little Auk</td><td>Freya Montrose</td><td>20:40:27</td><td>58:19</td><td>19:53:19</td></tr><tr><td>Harbour Dues</td><td>Jory Pask</td><td>21:02:13</td><td>1:20:05</td><td>20:59:42</td></tr></tbody></table>
<p>Of the 34 that finished, the last was “Mrs Beamish”, a converted lifeboat, at eleven at night. Her crew had put in at Ninefold for tea. Under a rule of 1931 the time spent there is not deducted, but the tea is reimbursed.</p>
<p>As for “Brine”, which led for 50 miles and got nothing but third, Annika Rowe-Tell sat on the pier for a long time with her boots off. Would she have gone through the door? “I saw it,” she said. “I looked straight at it, and I thought: that’s for somebody with less to lose. And then I thought, I haven’t got anything either.” She emptied a boot. “Next year I’ll look sooner.”</p>
<aside data-box="fact"><h3>The race in figures</h3><ul><li><strong>Distance:</strong> 118 nautical miles, first sailed in 1924.</li><li><strong>Started, finished:</strong> 41 and 34.</li><li><strong>Strongest gust:</strong> 37 knots, off Skerra at 21:50.</li><li><strong>Record:</strong> 15 hours, 3 minutes, by “Gannet”, eight years ago.</li><li><strong>Oldest sailor:</strong> 80. <strong>Youngest:</strong> 14, on “Mrs Beamish”, as cook.</li></ul></aside>
