headline: Book Week will open with an empty chair, at the back
kicker: Book Week
standfirst: The organisers have decided against a replacement for Emeric Vale. They have also counted what the country borrowed this year.
slug: book-week-empty-chair
section: culture/books
topics: book-week, archive-fire
bylines: Pieter Ashdown, Hanne Lorrimer
published: 0d 06:10
picture: reading-room
alt: A library reading room with lamps and full shelves
caption: The national reading room will stay open until midnight on all six days of the festival, for the first time since it was built.
credit: Nora Quist / The Vessary Courier
related: emeric-vale-obituary, frozen-books-thaw
comments: closed

<p>There were, festival director Odile Brannagh said last night, three sensible candidates to give the opening address at Book Week in three days’ time. All had been generous enough to say that they would step in. And all, it turned out, had given the same advice, which was not to ask them.</p>
<p>So the reading room will fill up at seven o’clock as planned, the doors will be closed, and for the twenty minutes allotted to <a href="/topics/book-week">Emeric Vale</a> nobody will make a speech. Visitors are asked to bring one of his books, or somebody else’s, and to read it. A chair will be left free beside the card index. After that there is soup.</p>
<h2>Sixty-four events, nine islands</h2>
<p>The rest of the programme stands: 64 events over six days, 29 of them outside the capital, and a mobile stage on the mail boat that will call at all nine islands. Tickets cost six marks and are free to anyone under twenty. On Ninefold, where the hall holds more people than live there, novelist Lucan Frey has promised to read quietly.</p>
<p>One evening belongs to the <a href="/topics/archive-fire">archive</a>. Conservators will bring the first of the recovered volumes and explain to the public, page by page, what can be done for a wet book.</p>
<h2>What Vessary borrowed</h2>
<p>The library service published its annual list at the same time. In 41 branches and two boats it made 3.2 million loans, 4 per cent more than a year ago. Most wanted were:</p>
<ol><li><em>Soup for Strong Winds</em>, by Berit Callender (cookery);</li><li><em>The Ferryman’s Divorce</em>, by Lucan Frey (novel);</li><li><em>Small Boats, Large Mistakes</em>, by Captain R. Orme (seamanship);</li><li><em>Small Coin</em>, by Emeric Vale (novel);</li><li><em>The Hedgehog Who Was Late</em>, by Sunniva Tolle (for children).</li></ol>
<p>The hedgehog would have come first, librarians believe, had eleven copies not been missing, all from one branch on Hollin and all during the same week. No charges are contemplated. “We know roughly how old the ringleader is,” said chief librarian Fenwick Aumont, “and she can’t yet reach the handle of the door.”</p>
<p>By last night every copy of Vale in the country’s libraries, 2,318 of them, had been lent out.</p>
