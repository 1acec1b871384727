headline: Vessary and Kassel Reach agree on all but nine words
kicker: Trade talks
standfirst: Fish, cheese and timber are settled. What remains is a sentence about who may call a herring by what name.
slug: kassel-talks-nine-words
section: world
topics: trade-talks, herring, salmon-farms
bylines: Ruth Adeyemi-Lund
published: 1d 21:15
source: Northern Wire, 1d, TORVIK
kind: story
picture: summit-table
alt: Delegates sit around a large oval table with papers, water glasses and two rows of small flags.
caption: The two delegations at Torvik. The draft agreement has 214 pages, of which 131 are a list of cheeses.
credit: Nora Quist / The Vessary Courier
related: herring-quota-cut
comments: open

<p>Negotiators for Vessary and Kassel Reach rose at Torvik last night with a trade agreement that is complete except for nine words in its annex on fish, both delegations said.</p>
<p>Under the draft, the Reach would lower its duty on Vessary fish from 9 per cent to 3 over four years and abolish it on cheese at once. Vessary would take Reach timber free of duty and open a fifth of its public building contracts to bidders from across the water.</p>
<p>Trade between the two came to 2.3 billion marks last year. The ministry in Harrowmouth expects the agreement to add some 70 million marks to exports by its fifth year, more than half of it fish.</p>
<p>The nine words are “<em>Marrow herring, that is, herring landed at Marrow Isle</em>”. Vessary wants them in, so that the name may be used for nothing else. Two towns on the coast of the Reach have smoked herring under it since the 1870s, when a Marrow family married into both.</p>
<p>“We have agreed about four thousand tariff lines,” said Rasmus Fell, the Vessary trade minister. “I do not intend to be sunk by a kipper.”</p>
<p>Dorothea Vint, who leads for the Reach, was asked if she could accept the sentence. “I can accept eight of the words,” she said. She would not say which.</p>
<h2>A date, and a smell</h2>
<p>The delegations have set themselves twelve days. After that the Reach’s parliament rises for its election, and a new government could begin again at cheese.</p>
<p>One solution talked of in the corridors is a label with two colours, one for the island and one for the recipe. Both sides tasted samples at dinner without being told whose they were. According to three people present, each preferred the other’s.</p>
<p>Not everyone at home is waiting for the ninth word. The builders’ federation says that opening a fifth of public contracts will cost its smaller members dear, since firms from the Reach are on average four times as large. Dairies are delighted. Hollin alone could sell 600 tonnes more cheese a year, its cooperative reckons, if it had the cows.</p>
<p>Salmon was left out altogether, at the request of both sides, until each has finished inspecting its own farms.</p>
