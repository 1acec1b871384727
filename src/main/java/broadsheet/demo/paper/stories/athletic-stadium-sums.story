headline: Athletic want 14,000 seats. Who will sit in them?
kicker: Football
standfirst: Lindquay’s plan for a ground on the old slipway costs 38 million marks and fills less than three-fifths of itself. The club says that is the wrong way to count.
slug: athletic-stadium-sums
section: sport
topics: football, housing
bylines: Leila Marsh, Callum Wray
published: 18d 06:40
label: analysis
picture: stadium
alt: A football stadium under floodlights in the evening
caption: Gasworks Lane in Harrowmouth, with 11,600 places, is the country’s largest ground at present. It has been full twice in nine years.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>Every football club has two balance sheets, the one for the bank and the one for the pub. The plan that Lindquay Athletic put before the city council this week looks well in the second. It is the first that we have been reading.</p>
<p>The club means to leave Priory Road, where it has played for 97 years beneath a roof that sheds slates, and build on the disused slipway at the shipyard. The price is 38 million marks. Twelve million would be the club’s own, mostly from selling Priory Road for flats; sixteen the city would lend, against a lease of forty years; and ten is to come from bonds sold to supporters at 500 marks apiece, which makes 20,000 of them.</p>
<h2>The empty two-fifths</h2>
<p>Athletic’s average home crowd over three seasons is 7,950. The new ground would hold 14,000. On that footing, 57 seats in a hundred are taken, and the rent to the city, 1.1 million marks a year, needs 70.</p>
<p>The club’s finance director, Hugo Malvern-Teasdale, thinks that this misses the point. Priory Road has a capacity of 8,200: of course it draws 7,950. “You can’t measure thirst with a full glass,” he says. When the Harriers rebuilt Gasworks Lane their attendances rose by 31 per cent and stayed up. The same rise would give Athletic 10,400, or 74 in a hundred. And then there are concerts, six a year, pencilled in at 90,000 marks each.</p>
<p>Two cautions are in order. Harrowmouth has twice the population. And when the Harriers built, they were promoted in the same summer, and it’s hard to say whether people came for the seats or the football.</p>
<h2>Who carries the risk</h2>
<p>It’s written into the draft that should the club miss the rent for two years running, the ground goes to the city. Supporters’ bonds rank after that. Marit Oxley, who chairs the fans’ trust with its 2,600 members, has read this clause aloud at three meetings. “We are being asked to lend money to something we already love, on worse terms than the bank, which doesn’t,” she says. Her members are split almost evenly. She will put it to a ballot.</p>
<p>For the city, council leader Rolf Tennant points to the 180 timber flats promised on Priory Road, a third of them at controlled rents. Were the football to fail, he argues, Lindquay would still have homes and a flat piece of waterfront. The opposition on the council replies that both could be had without the football.</p>
<h2>Our sum</h2>
<p>We took the club’s figures, left out the concerts, and asked what crowd meets the rent, the upkeep and the interest on the bonds. The answer is 9,800, every other week, for forty years. That’s within reach and has never been reached.</p>
<p>A smaller ground of 11,000 was drawn up too, at 31 million. It needs 8,900. The architect prefers it, and so, off the record, do two of the directors. It was dropped, one said, when somebody noticed that it would be six hundred seats smaller than Gasworks Lane.</p>
