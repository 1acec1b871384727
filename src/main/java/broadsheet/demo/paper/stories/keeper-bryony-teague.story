headline: She will see every one of them go by
kicker: Nine Islands Race
standfirst: For nineteen years Bryony Teague has logged the race from the gallery at Ninefold with a pencil, a stopwatch and a flask. It’s nobody’s job. She would like that understood.
slug: keeper-bryony-teague
section: sport/sailing
topics: nine-islands-race
bylines: Gus Torvald, Nora Quist
published: 8d 17:00
dateline: NINEFOLD
picture: portrait-keeper
alt: A woman in yellow oilskins on the gallery of a lighthouse
caption: Bryony Teague, 58, is the last resident keeper in the country. The lamp has been automatic for eleven years; she is not.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>There are 143 steps. She asks visitors to count them, not because it matters, but since people who arrive with a number in their heads are quieter for the first minute, and in the first minute you can hear the light: a hum, a tick, and the soft roll of two tonnes of lens upon mercury.</p>
<p>“That’s the whole conversation,” says Bryony Teague. “Some nights I answer.”</p>
<p>In four days the fleet of the <a href="/topics/nine-islands-race">Nine Islands Race</a> will come round her point, most of it between midnight and dawn. She’ll be on the gallery in oilskins, with a red torch in her teeth, and for each boat she’ll write down a time to the second, its colour, its sails and, when called for, a remark. There are thirty-one of these books on the shelf; nineteen are hers. The first keeper started in order to settle a bet.</p>
<h2>Close, very close, oh dear</h2>
<p>The remarks are read aloud at the prize-giving. “Going well.” “Singing.” “Wrong way.” “Asked me for directions, gave them.” There was the year of the fog, when she entered 22 boats by sound alone and had 21 right; the other was a cow on a landing craft. Against a famous skipper who lost his mast beneath her in a calm sea stands only: “Oh dear.”</p>
<p>No rule obliges her to do it, and the race committee has its own tracking now, with beacons. She has nothing against them. They can tell you where a boat is. They cannot tell you, she says, what sort of night it’s having.</p>
<h2>Not lonely, thank you</h2>
<p>She came to the island at 24 as a relief for six weeks. Her predecessor broke a hip, six weeks became a winter, and in the spring she married the man who brought the paraffin. Col Teague has the boat now, and the hens. They have two sons in Lindquay who think that she should come down. Her post is to be abolished upon her retirement, and the lighthouse service confirms it has no plan to fill it: a technician will fly in three times a year.</p>
<p>She has worked out the saving. It is 61,000 marks, less the helicopter, which comes to 38,000. “They are right, I dare say,” she says. “It’s a lamp. It doesn’t need me. I’ve just noticed that people steer better when they think somebody is looking.”</p>
<p>I asked what she wanted the sailors to know. She thought about it while the beam went round, twice.</p>
<p>“That I use a pencil,” she said. “So they needn’t shout up to have it changed. I won’t, but I could.”</p>
