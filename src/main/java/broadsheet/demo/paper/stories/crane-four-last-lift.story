headline: Crane Four lifts its last box
kicker: Harbour
standfirst: After 51 years and something like 2.4 million lifts, Harrowmouth’s oldest working crane handed over at five o’clock this morning. It will not go far.
slug: crane-four-last-lift
section: trade/harbour
topics: harbour-bridge
bylines: Ines Halvorsen
published: 0d 05:30
kind: story
picture: harbour-dawn
alt: Cranes stand black against an orange sky above the harbour, a ferry moving out between them.
caption: Crane Four, second from the left, was built at Lindquay and weighs 610 tonnes. Its replacement, behind it, weighs 1,180.
credit: Nora Quist / The Vessary Courier
comments: open

<p>The last thing that Crane Four lifted was a container of bathroom tiles. Birgit Aas, who was in the cab, had hoped for something better. “I asked what was in it and then wished I hadn’t,” she said. “But I put it down as though it were eggs.”</p>
<p>She set it on the lorry at 04:56, switched off the hoist, and came down the 143 rungs for the last time. About sixty people were waiting at the foot, in the dark, with a flask.</p>
<p>The crane came to the Corn Quay 51 years ago, when a ship carried 300 containers and took two days over it. The ones that now call carry 4,000. Its arm reaches over eleven rows of boxes; they are stacked thirteen wide. For the past six years it has worked the near side only, like an old man who is still given the gate to mind.</p>
<h2>Twelve drivers</h2>
<p>Only twelve people have ever been certified to drive it. Nine are alive, and seven had come. Torben Aas, 78, the third of them, is Birgit’s father. He told her, the first time she climbed up, that the crane pulled to the left in a south wind. Four sets of engineers looked for the cause. “It’s a left-handed crane,” he said. “You wouldn’t ask a person why.”</p>
<p>The new one cost 9.8 million marks, lifts 65 tonnes to the old one’s 35, and is worked from a desk in the terminal building. Ms Aas has been trained on it and says it is very good. She has had the desk turned round, so that it faces the window.</p>
<h2>A short journey</h2>
<p>Scrap merchants had offered 180,000 marks for the steel. Instead, after a petition with 8,116 names, the harbour authority sold it to the city for one. It will be floated 400 metres along the quay next month and stand at the foot of what is to be the bridge’s visitors’ path.</p>
<p>The lamp at the top has been left on. Pilots coming in from the north have steered by it for half a century, officially and otherwise, and the harbourmaster, Edvard Linn, felt that today was not the morning to find out how many still do.</p>
