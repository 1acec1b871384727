headline: A bell, a flood and forty minutes too much mayor
kicker: Opera review
standfirst: “The Drowned Bell” has the best chorus writing heard at the Harrowmouth Theatre in a generation. Someone should now take the scissors to the second act.
slug: drowned-bell-review
section: culture
bylines: Hanne Lorrimer
published: 4d 00:40
changed: 4d 08:15
label: opinion
picture: theatre
alt: A stage with a red curtain above a full orchestra pit
caption: The pit was enlarged by two rows for the new opera, which calls for four horns, a wind machine and eleven handbells.
credit: Nora Quist / The Vessary Courier
comments: open

<p>At the end of the first act the stage floods. It is done with light, forty metres of grey silk and sixty-two singers breathing in, and for some seconds after the curtain fell on the first night no one in the house breathed out. I would have gone home then, and told you that we had a masterpiece.</p>
<p>There was a second act. There are three. But let us be just, and start with the wonders.</p>
<p>Composer Runa Ostlethwaite and her librettist, Gil Merrow, have taken the tale that every child on Tor Ennis hears: a valley is to be drowned for a reservoir, the villagers hide the church bell so that it shall not be sold, and it goes on ringing under the water whenever a lie is told above. It might have been merely pretty. Ms Ostlethwaite begins instead with the minutes of a council meeting, set for men’s voices in a drone so dry and so exact that people laughed with recognition, and then stopped laughing, as the motion was carried.</p>
<h2>The village as heroine</h2>
<p>The chorus is the main character, and chorus master Alban Reyes has made of it one animal with sixty-two faces. They mutter, they quarrel over a wall, they sing a hymn in which each pew is a quarter of a beat behind the one in front. When they fall silent in order to listen for the bell, you listen too. It is sounded on a sheet of bronze hung below the stage, and one feels it in the knees.</p>
<p>Of the soloists Siv Amundry, as the sexton’s deaf daughter, has the hardest part and hardly a high note. She sings against the orchestra, not over it, slightly late, like someone reading lips. Her scene with the bell-rope, nine minutes, nearly unaccompanied, is the reason to buy a ticket.</p>
<h2>And then the mayor</h2>
<p>Merrow has a fondness for his villain. Mayor Hask has a drinking song, a letter song, a dream, a second dream in which he remembers the first, and a confession in five stanzas, of which four are about drainage. Olaf Brandreth gives it all a splendid blue-black bass; it is no fault of his that by ten o’clock I had begun to side with the reservoir. Forty minutes could go and no one would miss them but the tuba.</p>
<p>Conductor Ilan Vasquez-Thorpe, in his first new production here, held it together with something like tenderness. He takes the flood slower than it is marked. He is right.</p>
<p>The last act is short and perfect. The valley has been under water for fifty years, a boating party eats its sandwiches above the steeple, and somebody tells a small kind lie. I shall not say what happens. I will say that the woman in front of me took her neighbour’s hand, and that they had come separately.</p>
<p><strong>“The Drowned Bell”</strong>, Harrowmouth Theatre, seven further performances. Three hours and twenty minutes with two intervals. Four stars, five without the dreams.</p>
