headline: A first novel that knows when to leave the room
kicker: Book review
standfirst: In “Short Answers”, Nell Tarrow takes a telephone exchange, eleven operators and one unclaimed call, and wastes nothing.
slug: short-answers-review
section: culture/books
topics: book-week
bylines: Pieter Ashdown
published: 9d 06:30
label: opinion
comments: closed

<p>First novels are apt to arrive like guests with too much luggage. One of them has the childhood, the bad love affair, the grandmother, the theory of history, and all of it has to be got up the stairs. Nell Tarrow, who is 29 and until last year answered the emergency line on Skerra, turns up with a small bag and her coat still on.</p>
<p><em>Short Answers</em> is set in the last manual exchange in the islands, on the night before it is automated. Eleven women sit at the boards. At 21:14 a call comes in for a number that does not exist, from a caller who will not ring off and will not speak. Supervisor Ida Corran, two hours from her pension, decides that the line shall be held open. That is the plot.</p>
<h2>What the board hears</h2>
<p>Miss Tarrow has understood something about operators that has escaped writers with more stamps in their passports: they know the beginning of everything and the end of nothing. Lines open in the middle of a quarrel and close before its point. Out of such scraps, seldom longer than a page, she puts together a town. A man orders coal for a house we know to have burned down; two sisters who don’t speak ring each other nightly to listen to the wireless. We are never told who the silent caller is, although by the end I believed I knew, and so did the friend to whom I lent it, who was equally certain of somebody else.</p>
<p>Her sentences are short without being proud of it. Here is the night cleaner, in full: “He had been a tenor. He mopped like one.” Here is the supervisor on her late husband: “We agreed about soup.” One might wish now and then for a paragraph that gets lost. Two of the eleven operators are hard to tell apart, and a strand about a stolen cable drum is there, I suspect, because someone told the author that there had to be a crime.</p>
<h2>The Vale question</h2>
<p>Any quiet book written on these islands is compared with Emeric Vale, as every tall man is asked about basketball. There’s a debt, and she pays it openly: the crate in <em>The Tally Clerk</em> was not opened either. Vale, though, keeps faith with things. Tarrow puts hers in voices, and hers is the lonelier world, since a crate at any rate stays where you put it.</p>
<p>At 176 pages it can be read between the evening ferry and the last. I did so, and missed my stop, and went on to the next one without regret.</p>
<p><strong><em>Short Answers</em></strong> by Nell Tarrow. Cooper’s Steps Press, 176 pages, 24 marks. The author reads at Lindquay during <a href="/topics/book-week">Book Week</a>.</p>
