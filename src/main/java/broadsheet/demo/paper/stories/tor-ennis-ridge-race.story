headline: Skelton stops, shares her jacket, and breaks the record anyway
kicker: Hill running
standfirst: A minute and forty seconds on the summit of Tor Ennis did not cost Mairi Skelton the ridge race. It may have won her a good deal more.
slug: tor-ennis-ridge-race
section: sport
bylines: Leila Marsh
published: 7d 18:20
dateline: TOR ENNIS
picture: hill-run
alt: Runners strung out along a narrow mountain ridge under low cloud
caption: The north ridge, 12 kilometres into the race. Of 286 starters, 271 reached the chapel, four of them arm in arm.
credit: Nora Quist / The Vessary Courier
comments: open

<p>She had a lead of three minutes and a half at the top, and she could see nothing but her own feet. What Mairi Skelton noticed first, she says, was a colour that shouldn’t have been there: an orange shoe, lying on its side below the cairn. Then the leg.</p>
<p>Jens Aldergate, 23, from Lindquay, had gone out in front in the men’s race far too fast, as one does once. At 1,184 metres, in sleet, he’d sat down for a moment and stopped shivering, which is the wrong thing to stop. Skelton put her jacket on him, gave him her sugar, blew for the marshals, and stayed until they came out of the cloud. Her watch makes it one minute and forty seconds.</p>
<p>Then she ran down eight kilometres of wet scree in a vest. She crossed the line by the chapel at 1 hour, 58 minutes, 41 seconds, which takes 33 seconds off a women’s record that had stood for 22 years.</p>
<h2>A question of time</h2>
<p>Race director Aud Fairweather-Holt went to her with the rule book. It permits the jury to credit the time that a runner spends on helping another; the record could have been written down as 1:57:01. Skelton, a district nurse, asked to have it left. “That’s how long it took,” she said. “If you start taking out the bits where you stopped for somebody, I don’t know what you’d call the rest.”</p>
<p>The holder of the old mark, Greta Imber, now 51, was handing out soup in the finish tent. She has been heard to say that she would give up that record only to a person she liked. “Well,” she said, “that’s me done, then.”</p>
<h2>Dunne by a stride</h2>
<p>The men’s race, deprived of its leader, went to Eskil Dunne, a shepherd, in 1:44:09. He beat last year’s winner, Kasper Roon, by the length of a stride, after the two had come off the last wall together and Roon had landed in the only soft place. The ascent is 1,460 metres in all, over 21 kilometres, and the descent, Dunne observed, is exactly the same. With the ferries on strike, 160 of the runners had come over from the other islands in fishing boats, and several maintained that the race was the restful part.</p>
<ul><li><strong>Women:</strong> 1. Mairi Skelton (Tor Ennis) 1:58:41; 2. Ylva Corrie (Hollin) 2:04:10; 3. Ruth Passmore (Harrowmouth) 2:05:55.</li><li><strong>Men:</strong> 1. Eskil Dunne (Tor Ennis) 1:44:09; 2. Kasper Roon (Eastray) 1:44:10; 3. Idris Vo (Lindquay) 1:46:32.</li></ul>
<p>Aldergate was brought down on a quad bike with a temperature of 34.1, and was allowed home the same evening. He has her jacket. She has let it be known there is a sandwich in the pocket, and that she’d like that back.</p>
