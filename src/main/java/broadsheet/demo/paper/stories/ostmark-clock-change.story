headline: One country, one hour: Ostmark gives up changing its clocks
kicker: Ostmark Union
standfirst: Neighbours reach for their timetables.
slug: ostmark-clock-change
section: world
topics: trade-talks
bylines: Ruth Adeyemi-Lund
published: 14d 09:30
kind: story
comments: closed

<p>The Ostmark Union will stop putting its clocks forward and back, its council decided by 31 votes to 22, and keep winter time all year from the next change on.</p>
<p>The Union’s five provinces have disagreed about the hour since they became one, and for two years in the 1960s a train from Strelin could arrive at the coast before it had left. A commission spent 1.9 million crowns and found the saving in electricity from summer time to be “about the consumption of the commission”.</p>
<p>Farmers were in favour, hoteliers against. For Vessary the change means that in summer the freight boat from the Ostmark ports will dock an hour later by our clocks. The harbour office at Harrowmouth said that it had no objection. The boat is generally two hours late.</p>
