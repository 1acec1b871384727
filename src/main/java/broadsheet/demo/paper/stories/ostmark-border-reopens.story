headline: Ostmark and Tharn reopen the Velm pass
kicker: Borders
standfirst: The first lorries crossed at dawn, after sixteen months.
slug: ostmark-border-reopens
section: world
topics: trade-talks
bylines: Ruth Adeyemi-Lund
published: 3d 10:40
source: Northern Wire, 3d, STRELIN
kind: story
picture: border-post
alt: A small border crossing in deep snow, its barrier raised, one lorry waiting with headlamps on.
caption: The Velm crossing stands at 1,640 metres and used to pass 220 lorries a day.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>The Ostmark Union and Tharn opened the Velm pass to goods traffic early today, sixteen months after closing it in a quarrel over veterinary papers.</p>
<p>Nineteen lorries crossed in the first hour, eleven of them westbound and loaded with pumps and sandbags for the flooded valley of the Ose. They were let through without inspection, by order of both governments, each of which announced it as its own idea.</p>
<p>Ordinary goods follow from tomorrow under a provisional arrangement lasting ninety days. Live animals are still excluded.</p>
<p>The barrier, frozen into its socket, was freed by an Ostmark sergeant with a kettle. Her counterpart from Tharn brought the second kettle. The two posts are 40 metres apart, and their crews have shared a snow plough throughout.</p>
