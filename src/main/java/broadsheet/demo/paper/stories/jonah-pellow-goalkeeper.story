headline: The second mate in goal
kicker: Football
standfirst: Jonah Pellow is 38, has let in nine goals in thirteen matches and takes the morning ferry across the sound on the days he isn’t playing. On some of the days he is.
slug: jonah-pellow-goalkeeper
section: sport
topics: football
bylines: Leila Marsh
published: 5d 16:00
dateline: LINDQUAY
picture: goalkeeper
alt: A goalkeeper in mid-air with one arm stretched towards the ball
caption: Seven clean sheets this season. Pellow keeps no list; his daughter does, on the fridge, with a column for “nearly”.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>Lindquay Athletic train at half past six in the evening, because that’s when the goalkeeper gets off. They used to train in the afternoon. Then, two seasons ago, the club had to choose between its timetable and Jonah Pellow, and manager Wilma Stroheim took, she says, about as long over it as he takes over a back-pass.</p>
<p>He is second mate of the Harrowmouth ferry. He checks the lashings on the car deck, takes the wheel in the middle of the sound, and is answerable for 412 lifejackets. He has been offered a full-time contract four times, and turned it down on the same grounds. A ferryman’s pension begins at sixty. A keeper’s begins with a knee.</p>
<h2>What the sea teaches</h2>
<p>At 1.81 metres he’s short for the trade. Nor does he dive much, a thing opponents notice only when they watch the film and see that he was standing there already. Athletic’s analyst, Priya Nordahl, has put numbers to it: he moves, on average, 0.3 seconds before the shot, against 0.1 for the rest of the division, and in the right direction 71 times in a hundred.</p>
<aside data-box="pull"><p>You don’t watch the wave. By then it’s a wave. You watch the bit of water it’s going to come from.</p><p>Jonah Pellow</p></aside>
<p>“People’s hips are honest,” he says. We’re on the car deck of his ship, tied up since the strike began; he has come from the picket line, and is kicking wheel chocks straight out of habit. “A forward will lie to you with his eyes, his shoulders, he’ll shout something. But the hips have to get where they’re going. It’s like lorries.”</p>
<p>He doesn’t shout either. His defenders claim to have heard him raise his voice just once in nine years, when a dog ran on at Eastray, and it was to tell them to mind the dog.</p>
<h2>The one that got away</h2>
<p>He remembers every goal of the nine. The fourth, at Hollin, was the worst: a free kick from forty metres that bounced in front of him and went, as he puts it, through the shop without buying anything. He had been up since four. The supporters’ newsletter suggested, kindly, that he might consider a single occupation.</p>
<p>He considered it. He asked the company for the late turn before away matches, and was given it, and has conceded twice in the six since. There was no more to it than sleep, he says, and adds that he would be obliged if I didn’t make it into a parable.</p>
<p>In five days Athletic take a lead of two points to Gasworks Lane. The Harriers have scored 28 times this season, nobody more. The ground is twelve minutes on foot from his berth. The rest of the team will arrive by coach, with a police motorcycle in front; Pellow, if the boats are running by then, will come off watch at four, change his shoes, and walk up the hill among eleven thousand people who want him to have a bad evening.</p>
<p>Does he not get nervous? He looks at the water for a bit.</p>
<p>“Berthing,” he says. “Berthing in a cross-wind. That can make you nervous.”</p>
