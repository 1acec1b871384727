headline: Why Skerra and Eastray said no
kicker: Outer islands
standfirst: Una Farrant and Bram Oskarsen broke with their coalition for the same reason and in opposite moods.
slug: outer-islands-two-noes
section: nation/assembly
topics: harbour-bridge, budget
bylines: Tomas Ekkel
published: 0d 06:20
kind: story
picture: map-islands
alt: Map of the nine islands of Vessary with their names; Skerra lies to the north-west, Eastray far out to the east, away from the bridge between Great Vess and Little Vess.
caption: The bridge joins the two most populous islands. The seven others hold 186,000 of the country’s 684,000 people.
credit: Courier Graphics
related: harbour-bridge-budget-vote
comments: closed

<p>One of them had decided a fortnight ago and told everybody. The other grumbled at tea-time, decided at about one in the morning and told nobody, not even his wife, who was listening on the wireless in Eastray and is said to have dropped a plate.</p>
<p>Una Farrant, 44, an electrician by trade, has sat for Skerra for seven years. Skerra makes more of the country’s electricity than any other island and has, by her count, eleven piers that need mending. The transport fund from which the bridge will borrow 120 million marks was to have mended four of them by next year.</p>
<p>“We send the power down the cable, and the money for the pier goes down the same cable,” she said in the corridor after the vote. She was cheerful. She had brought sandwiches.</p>
<p>Bram Oskarsen, 67, was not cheerful. He has voted with his party 1,904 times and against it, as of this morning, once. The last deep mine on Eastray closed when he was a young surveyor, and he has spent most of his public life asking that the island not be closed after it.</p>
<p>“I do not like to do this,” he told the chamber at 01:15, in a speech of under two minutes. “I have looked for a reason not to, and the clerk was kind enough to keep the lights on while I looked.”</p>
<h2>A quay with one side</h2>
<p>The particular quarrel on Eastray is over the south quay, half of which fell into the harbour during <a href="/topics/storm-edda">Storm Edda</a>. Ships can still use the north side, in any wind but a northerly. Repair is put at 6.4 million marks and was to come out of this year’s fund. The fund now has 11 million left in it for all seven smaller islands.</p>
<p>Under the amendment carried before midnight, the state will pay back 20 million a year for six years. The first payment is due in fourteen months. “The north wind is due in October,” Mr Oskarsen said.</p>
<p>The List will not expel either of them. Its leader, Kester Moyle, said he had known Ms Farrant’s mind and respected it, and that he had known Mr Oskarsen for thirty years “and evidently not at all”. The two men shared a taxi home.</p>
