headline: Marrendal has won the night. The year is another matter
kicker: Analysis
standfirst: The prime minister kept her bridge and her coalition, but she paid for both with the same coin, and she has only so many left.
slug: marrendal-after-the-vote
section: nation/assembly
topics: election, harbour-bridge, budget
bylines: Mira Sandholm
published: 0d 06:25
label: analysis
kind: story
picture: portrait-marrendal
alt: Portrait of Prime Minister Ilse Marrendal, a woman in her fifties with a grey bob and a dark green jacket.
caption: Ilse Marrendal has led the coalition for three years and one month. An election must be held within the next eleven months.
credit: Courier Graphics
related: harbour-bridge-budget-vote, outer-islands-two-noes
comments: open

<p>There is a photograph from the night of Ilse Marrendal’s first budget, three years ago, in which she is laughing. It passed by nine votes. The second passed by seven, the third by six. This one passed by three, and no photographer asked her to smile.</p>
<p>A majority that shrinks at that pace can be plotted, and in the Civic Union’s offices somebody has plotted it. The line meets zero in the spring, about when an election falls due. That is a coincidence, but politicians are not paid to believe in those.</p>
<p>It would still be a mistake to read last night as a defeat in slow motion. Consider what the prime minister had to hold together: a Common Party that wants the bridge finished because it began it, a Green partner that wanted a railway on it, and six islanders who wanted neither. She ended the night with the Greens silent, four of the six aboard and a doctor from Saltholm as a present.</p>
<h2>What she gave</h2>
<p>The ferry guarantee is generous, and it is not costed. Officials in the transport ministry put the ten-year bill at between 140 and 175 million marks, depending on fuel. None of that is in the budget that was passed. It will arrive each year, in autumn, like the geese.</p>
<p>The promise to pay back the islands’ fund is firmer, because it has dates in it. It is also the first time a Vessary government has admitted in law that money taken from the outer islands is a loan. Kester Moyle, whose List has asked for that sentence since before he could vote, did well to look tired rather than pleased.</p>
<p>Her own backbenchers gave up more than was noticed. Five members for Harrowmouth had been promised that tram line 5 would start this year. It was quietly moved to “the next period” on page 211. They voted aye to a woman, and they will be round for the receipt.</p>
<h2>What he lost</h2>
<p>Jonas Thackeray-Vane had the better speech and the worse night. His audit motion was sensible, and he could have had it: three Greens told this newspaper they would have backed a version without the word “incompetence” in the title. He kept the word. The motion fell by five.</p>
<aside data-box="pull"><p>He had the better speech and the worse night.</p></aside>
<p>He has also tied himself to a figure, 9,400 marks for every household, that does not say what he says it says. His own finance team prefers not to repeat it. A man of his care will have noticed.</p>
<p>But he has been handed the plainest slogan in politics, a number that grew. From 1.42 to 1.91 needs no chart. Every late segment and every windy week will remind people of it, and the bridge can be seen from a third of the country’s kitchens.</p>
<h2>The calendar</h2>
<p>Three dates matter now. In about five weeks the audit court reports on who signed off the borings at Ferrow; the minister at the time was a Common Party man who now runs a bank. In ten weeks the rent law comes to the floor, where the coalition’s 46 may well become 43. And some time before the spring the prime minister must choose her day.</p>
<p>Her advisers are split between going early, while the memory is of a win, and going late, when the two ends of the deck will be close enough to photograph together. Those who know her expect late. She has always preferred to arrive with the thing finished.</p>
<p>The engineers say the gap will close in fourteen months. The constitution allows her eleven.</p>
