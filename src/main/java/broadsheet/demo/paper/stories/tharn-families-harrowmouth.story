headline: “We brought the dog and the wrong suitcase”
kicker: Tharn floods
standfirst: Four hundred and twelve people from the drowned valley of the Ose have landed at Harrowmouth. This is who they are, where they will sleep, and how long everybody hopes it will be.
slug: tharn-families-harrowmouth
section: world
topics: language
bylines: Ruth Adeyemi-Lund, Nora Quist
published: 2d 06:45
changed: 2d 17:10
dateline: HARROWMOUTH
kind: story
picture: refugees-quay
alt: Families with suitcases and bundles walk along a quay from a ship towards a row of trestle tables.
caption: Passengers from the second sailing reach the Corn Quay. Of the 412 people who arrived, 163 are under sixteen.
credit: Nora Quist / The Vessary Courier
related: ose-dyke-warning
comments: open

<p>The ship docked at ten past five, and for some time nobody came off it. They were asked to wait for the trestle tables. Then a small girl in an adult’s raincoat walked down the gangway alone, looked at the town, looked at the volunteers, and said in the Tharnish of the south, which two of them understood: “Is it dry here?”</p>
<p>It was raining. Everyone agreed that it was dry.</p>
<p>Eight days ago the river Ose in southern Tharn broke its eastern dyke at Hallen, at night, after a week of rain on snow. By morning the water stood at the first-floor windows in fourteen villages. The government in Gaveln counts 31,000 people without a home, 58 dead and nine missing. Schools and barracks inland are full. Three neighbours offered places; Vessary, with the shortest sea route, took the families whose houses are not expected to be dried out before the spring.</p>
<p>They came in two sailings of the <em>Guillemot</em>, 198 people and then 214, and they had been allowed one piece of luggage each.</p>
<p>“You stand in the bedroom with water on the stairs, and you pack,” said Jorun Askvald, a piano tuner, 52. “You think you are thinking. We brought the dog and the wrong suitcase.” It held her late husband’s papers and eleven tablecloths. She opened it at the registration table and laughed until the clerk began to laugh as well, and then they both had to stop for a minute.</p>
<h2>The night at Hallen</h2>
<p>The stories told on the quay agree in most things, and first of all in the sound. It was not a roar. Several people compared it to a lorry being unloaded, a long way off, that did not stop.</p>
<p>Mattis Orre, 61, had been on the dyke with a lantern and a spade since supper. There were nine of them, laying sandbags on a wet patch about as large as a door. A little after one, he said, the patch “took a breath”. The foreman, who had served in the engineers, told them to drop the spades and run south, not home. All nine ran south. Their families lived to the north, and for six hours none of them knew.</p>
<p>“He was right,” said Mr Orre. “North was where it went. If we had run home it would have caught us on the road. I have told him he was right. I haven’t told him that I forgive him, but I’m getting there.”</p>
<p>His wife and two grandsons had been taken off a barn roof at five by a neighbour with a hay trailer and a very tall tractor. The neighbour, a widow called Sunnive Bakke, made eleven journeys. She was on the second sailing, in a borrowed coat, and when she came down the gangway some fifty people on the quay began to clap. She looked round to see who was behind her.</p>
<h2>Three places to sleep</h2>
<p>The naval college in Harrowmouth has taken 180 people, in cadets’ cabins, with a kitchen that had been feeding 300 and did not notice. The university at Lindquay has put 132 in a students’ hall that was due for repainting. The other 100 have gone to families on Hollin, in twos, threes and fives.</p>
<p>Hollin’s offer needs explaining. When the ministry asked the islands for beds, Hollin’s council, which represents 5,900 people, rang round for an evening and replied with 340. “It’s after the apples,” said its clerk, Solveig Raine. “The pickers’ rooms are empty, and people get quiet.”</p>
<aside data-box="fact"><h3>How to help</h3><ul><li>Clothing is not needed; the depot on Corn Quay is full</li><li>Wanted: people who speak Tharnish, teachers, a piano to tune</li><li>Money goes through the Islands’ Relief Fund, which had received 1.1 million marks by last night</li><li>Anyone who can offer rooms for more than three months should write to their own council, not to the college</li></ul></aside>
<hr data-page-break>
<h2>A class of two languages</h2>
<p>By the second morning there was a school. Nobody ordered it. Three of the arrivals were teachers, the naval college had a lecture hall with a ship’s wheel in it, and by ten o’clock 44 children were finding out that the wheel turned.</p>
<p>Henning Dall, who had taught the fourth form in Hallen for twelve years, had 23 pupils. Nineteen of them were on the ship. He has written the other four names on the board, and beneath each the place where that child is known to be: an aunt’s, an uncle’s, a barracks in Gaveln, another uncle’s. All are safe. “We do the register every day with everybody in it,” he said. “They like to hear it.”</p>
<p>On Hollin it was simpler. The island’s school has 640 places and 502 children, and the 31 who came were in their seats the next day. The head teacher asked each class to teach the newcomers one useful word. By evening they could say “gate”, “thank you”, “custard” and a term for a ewe lying on its back.</p>
<figure data-picture="school-class" data-alt="Children sit at desks in a bright room, several with a hand up, a map on the wall behind them." data-credit="Nora Quist / The Vessary Courier"><figcaption>The improvised fourth form. Lessons are in Tharnish until noon and in the island’s language, with drawing, after it.</figcaption></figure>
<p>How long they will stay is the question that nobody at the tables could answer. The permits are for six months and can be renewed once. Engineers in Tharn say that the breach will be closed in four weeks, and the land pumped out in ten. A house that has stood in river water for ten weeks is another matter.</p>
<p>Some may not go back. Rikard Thole, a welder, had been at the naval college for five hours when a foreman from the <a href="/topics/harbour-bridge">harbour bridge</a> asked through the fence whether anybody could do overhead seams. The permit allows him to work from the first day. He starts when his hands have stopped shaking, he says, and he thinks that will be the day after tomorrow.</p>
<h2>Who pays</h2>
<p>The interior ministry puts the cost of the first six months at 5.2 million marks, or about 2,100 a month for each person, nearly all for food, heating and schooling. Tharn will repay half under an old convention on the shipwrecked, drawn up in 1908 and never before used for people who were at home when it happened.</p>
<p>The interior minister, Annelie Storm, whose surname has not made her month any easier, said the ships could bring 400 more if Gaveln asked. It has not. Tharn’s consul, Viktor Amsel, who met both sailings and has not been seen sitting down since, thinks that it will not need to. “We have a saying that a guest is like a fish,” he said. “But you are a fishing people. I expect you know how to keep one.”</p>
<p>In the Assembly’s committee on the interior, there was not much debate. Fergus Amory of the Civic Union asked that the permits be reviewed every month, as “kindness also needs an administrator”. The Green member Pia Lindal asked for it to be minuted that the committee had agreed on something. Both requests were granted, 13 to nil.</p>
<p>On the Corn Quay, two men were taking down the tables. A third had been sent to look for the owner of a dog, brown, of moderate size, which was asleep on a coil of rope and had evidently decided the matter for itself. He found Mrs Askvald in the college chapel. It has a piano. It was, she said, nearly a quarter-tone flat, and she would need a lever, some felt and about two days.</p>
<p><strong>Update, 17:10:</strong> A lever has been found in Lindquay and is on the evening boat.</p>
