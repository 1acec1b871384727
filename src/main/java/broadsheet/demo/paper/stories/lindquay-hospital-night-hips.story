headline: Why Lindquay does its hips at night
kicker: Health
standfirst: A hospital with no new money has cut its longest wait from fourteen months to six. It began by asking who has the theatre after supper.
slug: lindquay-hospital-night-hips
section: nation
topics: budget
bylines: Mira Sandholm
published: 6d 08:15
dateline: LINDQUAY
kind: story
picture: hospital
alt: The glass and timber front of a modern hospital, with people coming and going under a broad canopy.
caption: Lindquay General has eight operating theatres. Until last year five of them were empty after four in the afternoon.
credit: Nora Quist / The Vessary Courier
comments: open

<p>At twenty to nine in the evening Arvid Stenmark, who is 69 and a retired postman, was wheeled past the vending machines to have a new hip. He had been told it would be some time next summer. “They rang at noon and asked whether I’d eaten,” he said. “I thought it was the meals people.”</p>
<p>He is the 611th patient of what Lindquay General calls the second list. Three evenings a week, from five until eleven, two theatres that used to stand dark do nothing but hips and knees. In a year, the longest wait for either has come down from fourteen months to six.</p>
<p>What makes it unusual is the price. The scheme has cost 1.3 million marks, mostly supplements for working late, and saved 1.5 million that the hospital used to pay to private clinics. No surgeon was hired.</p>
<h2>The porter’s diagram</h2>
<p>The idea came from a porter. Samira Voll had been asked to work out why trolleys were always on the wrong floor. She drew a chart of where every patient was at every hour for two weeks, coloured it in, and hung it in the lift. The lower right-hand corner was white.</p>
<p>“Everyone saw it,” said the medical director, Dr Caspar Elling. “You stand in front of a thing for nine floors, twice a day. On about the fifth day a surgeon asked me what the white was. I said, that’s your theatre.”</p>
<p>Not all were persuaded. The nurses’ association agreed only when evening shifts were made voluntary and childcare was kept open until half past eleven; there are now more volunteers than places. The anaesthetists, who have the longest memories, insisted on a clause ending it after two years unless both sides sign again.</p>
<h2>Can it travel?</h2>
<p>Harrowmouth, where the wait is thirteen months, has sent two delegations. Its theatres are fuller by day and its wards fuller by night, and an operation is of little use without a bed at the end of it. The health ministry has offered 400,000 marks for a trial.</p>
<p>Complications in the evening patients have been the same as by day, 2.1 per cent against 2.2. Only one measure is worse. Asked how well they had slept, the second list scored three points lower.</p>
<p>Mr Stenmark, two days on, was up and walking to the lift to see the chart. It has been framed. Somebody has coloured in the corner.</p>
