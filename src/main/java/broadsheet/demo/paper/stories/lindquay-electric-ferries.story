headline: Lindquay yard wins order for two electric ferries
kicker: Shipbuilding
standfirst: Worth 148 million marks, it is the largest contract since the yard came out of administration, and 220 jobs go with it.
slug: lindquay-electric-ferries
section: trade/harbour
topics: wind-power
bylines: Ines Halvorsen
published: 17d 11:00
dateline: LINDQUAY
kind: story
picture: shipyard
alt: A ship’s hull, half plated, stands on a slipway inside a cage of scaffolding.
caption: The slip at Lindquay, 190 metres long, last launched a passenger ship nine years ago.
credit: Nora Quist / The Vessary Courier
comments: open

<p>The shouting could be heard across the basin. At 10:15 the yard’s manager, Frida Holm, read a telegram from the loft stairs; by 10:20 someone had found the steam whistle, which is not supposed to work.</p>
<p>Lindquay Shipbuilders is to deliver two battery ferries to the Sound &amp; Isles Line for 148 million marks. Each will be 84 metres long and take 400 passengers and 60 cars. The first is due in 27 months and is meant for the line to Hollin, the second for Skerra.</p>
<p>The yard beat three foreign bidders, though not on price. A yard in Kassel Reach was 6 million cheaper. “It came down to who will be there when a pump breaks,” said Anders Quillfeather, the ferry company’s chief executive. “We can see Lindquay from the office.”</p>
<h2>Half an hour at the plug</h2>
<p>Fully charged, each vessel can run for 68 kilometres. The crossing to Hollin is 29. A charging mast on either side will need 30 minutes and, for that half-hour, as much current as 3,000 homes. The mast on Skerra is expected to have no difficulty.</p>
<p>The yard employed 1,900 people in its best year and 340 when it went into administration. It now has 510. Hiring begins at once: plate workers first, then electricians, of whom the islands have too few. The technical college will start an evening course with 48 places. It had 130 inquiries by the afternoon.</p>
<p>About 60 million marks of the price will be spent in the islands, on steelwork, joinery and paint. The batteries, a third of the cost, come from the Ostmark Union. Free Harbour’s Rosalind Tarrow asked whether a company that has the state’s guarantee for its winter sailings should have taken a dearer bid. The transport ministry replied that the guarantee covers sailings and not ships, and that it had in any case been asked only after the whistle.</p>
<p>Erland Voss, convener for the metalworkers, has been at the yard for thirty-eight years, and through two closures. He would not be drawn on whether this was the turn. “It’s two ships,” he said. “We used to say, one is luck, and two is a yard.”</p>
