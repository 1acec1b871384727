headline: Opening box 0001
kicker: Archive fire
standfirst: Eleven thousand soaked volumes went straight from the burning archive into a fish freezer. This week the conservators took out the first forty.
slug: frozen-books-thaw
section: culture
topics: archive-fire, book-week
bylines: Hanne Lorrimer, Nora Quist
published: 5d 06:15
picture: library-fire
alt: The burned roof timbers of the archive with smoke still rising
caption: The archive roof on the morning after the fire. It was water, rather than flames, that reached most of the lower stacks.
credit: Nora Quist / The Vessary Courier
related: book-week-empty-chair
comments: closed

<p>Nobody says anything when the lid comes off. There is a smell of smoke and, faintly, of haddock. Inside, wrapped in wax paper, lie four ledgers frozen into a single brick.</p>
<p>“It’s a good smell,” says Ottoline Fairhurst, head of conservation. “Mould would be sweeter. If I ever smell pear drops I shall cry.”</p>
<p>On the night of the <a href="/topics/archive-fire">archive fire</a> she had rung the only man she knew with enough cold in his possession. Espen Rudd manages a fish store at the docks. Wet paper begins to grow mould in about two days; at 25 degrees below zero, it will wait for ever. Rudd moved 90 tonnes of herring to make room, and a chain of dockers, students and passers-by filled his shelves until five in the morning with 2,750 boxes, four volumes in each.</p>
<h2>From ice to air</h2>
<p>To thaw them would undo everything: the ink would run, clay-coated pages would set into tile. So the ice must leave without ever becoming water. In a steel chamber lent by a maker of instant soup, the pressure is lowered to six thousandths of an atmosphere and below. Ice then passes straight into vapour. The process takes nine days for a batch of forty books and it pulls 26 litres out of them.</p>
<p>After that comes the handwork. A ledger of some 400 leaves, dry but warped, has to be brushed, opened leaf by leaf with a bone knife and pressed. One person manages one in three days.</p>
<aside data-box="pull"><p>People ask me what we lost. I would rather tell them on the day when I know, and that day is about nine years away.</p><p>Ottoline Fairhurst, head of conservation</p></aside>
<p>Nine years is a matter of arithmetic. With one chamber, running all year, 1,600 books can be dried; at that rate 11,000 take just under seven years, and the handwork lags by two. A second chamber would cost 740,000 marks. The ministry of culture says that it is minded to pay for it, and that the money is not in this year’s budget. Both of those sentences have been true for some weeks.</p>
<h2>Who wants what first</h2>
<p>The order of opening has become a delicate subject. Lawyers would like the land registers. Families write in about baptisms. A historian at Lindquay has made the case for a hundred years of lighthouse logs with such eloquence that Ms Fairhurst has put the letter up on the wall, next to one from a boy on Hollin who would like to know whether “the pirate one” is all right.</p>
<p>She has asked for a committee of five, with one seat drawn by lot among the people who carried boxes that night. There are 611 of them on the list. It was written on the back of a herring invoice, and was the first document of the new archive to be given a number.</p>
<p>The brick on the table, box 0001, was no one’s priority. It was simply nearest to the door. By yesterday evening the first of the four ledgers lay open under a lamp. It is a record of umbrellas left on trams, and it is perfectly legible.</p>
