headline: Three millimetres, and the girl who owned up to them
kicker: Sailing
standfirst: Junior champion Ada Brenholm had her own boat measured a week after winning the title in it. It was too light on one side of the rules.
slug: three-millimetres
section: sport/sailing
bylines: Gus Torvald
published: 15d 06:50
picture: sailing-race
alt: Small sailing boats heeling together in a stiff breeze
caption: Fins at the junior championship off Harrowmouth, 64 of them, all supposed to be alike. That is the point of a Fin.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>The Fin is 4.2 metres of plywood with one sail, one daggerboard and one virtue: every one is the same as the next. The plans cost 30 marks. You may paint it any colour you like. You may not shave, plane, fair or otherwise improve the board, whose trailing edge has to be at least nine millimetres thick, so that the prize shall go to whoever sails best and not to whoever owns the best sandpaper.</p>
<p>Ada Brenholm, who is thirteen and from Marrow Isle, won the junior title with five firsts out of eight races. A week later she was rubbing down the boat for the winter, put a gauge on the board because it was lying there, and read off six.</p>
<p>“I did it again, and it was still six,” she says. “I thought, maybe it’s the gauge. So I measured a biscuit we knew.”</p>
<h2>How it got thin</h2>
<p>Nobody had cheated. The board was made by her grandfather in the year of the great frost, has been through four cousins, and each of them had sanded it every spring as told. Seventy coats of varnish went on and seventy came off, each with a hair of wood. In the scrutineers’ tent boats are picked by lot, and hers had never been drawn.</p>
<p>She rang the class secretary herself. Per Ollivant, who has done the job for twenty-six years, says there was a longish pause at his end. Under rule 11 a boat out of measurement is struck from the results, whatever the reason. He read it to her. She said she knew; she’d just wanted to tell him prior to telling her mum.</p>
<h2>What a millimetre is worth</h2>
<p>Is it much? A naval architect at Lindquay, Dr Bo Casimir, ran it through a flow tank at our request. A board with a six-millimetre edge has about one per cent less drag upwind, which over a race of forty minutes comes to some eight seconds. Ada’s smallest winning margin was fifty-one.</p>
<p>So she would have won with a barn door. The committee discussed that for an evening and came, with no enjoyment, to the view that a rule which bends for the deserving won’t be there for anyone else. The title passes to Leo Tarquin of Harrowmouth, who was second, is fourteen, and asked whether he might decline. He may not. What he may do is to have the shield engraved as he pleases, and on the brass plate, under his own name, there’s going to be a second line in smaller letters: <em>Sailed against A. Brenholm.</em></p>
<p>Grandfather has made her a new board. He left it eleven millimetres thick, she reports, “to be going on with”.</p>
