headline: Herring quota cut by 18 per cent as stock fails to recover
kicker: Fisheries
standfirst: Marrow Isle loses most and complains least. Its skippers had been asking for a smaller figure themselves.
slug: herring-quota-cut
section: trade
topics: herring
bylines: Ines Halvorsen
published: 11d 06:30
changed: 11d 12:00
dateline: MARROW ISLE
kind: story
picture: chart-herring
alt: Line chart of the herring spawning stock over six years, falling from just above 300,000 tonnes to a little over 210,000.
caption: The spawning stock is put at 214,000 tonnes, down from 305,000 six years ago. Scientists regard 240,000 as safe.
credit: Courier Graphics
related: kassel-talks-nine-words
comments: open

<p>Vessary’s boats may land 37,700 tonnes of herring next season, 8,300 fewer than this, the fisheries minister told a packed net loft on Marrow Isle last night. She had braced for shouting. Somebody passed her a chair.</p>
<p>“I came with eleven pages of reasons,” said the minister, Oda Kinsey, afterwards. “They had read the same report, and they had seen the fish.”</p>
<p>The spawning stock has shrunk by three-tenths in six years. This spring’s survey, on which the quota is based, found plenty of old herring and hardly any two-year-olds. Something has gone wrong with two year classes in succession; the marine institute suspects warm water in the nursery grounds west of Skerra at the moment when the larvae need to eat.</p>
<aside data-box="fact"><h3>Who may catch what</h3><ul><li>Marrow Isle: 21,400 tonnes (26,100 this season)</li><li>Great Vess: 11,900 tonnes (14,500)</li><li>All other islands: 4,400 tonnes (5,400)</li><li>Total: 37,700 tonnes (46,000), a cut of 18 per cent</li></ul></aside>
<h2>“Ask for less and mean it”</h2>
<p>Unusually, the fleet had proposed a cut before the ministry did. In a vote among Marrow’s 64 skippers last month, 39 supported a reduction of 15 per cent on condition that the nursery grounds be closed to everyone, sand dredgers included, from the first spawning to the end of summer.</p>
<p>“My father asked for more every year, and got it, and look,” said Joss Tallack, who has the <em>Providence</em> and two sons who would like her. “You want to leave something in the water that knows where to come back to.”</p>
<p>The closure was granted. The dredging companies, which take 400,000 tonnes of sand a year from the same banks, were informed of it by telephone during the meeting and are considering their position.</p>
<h2>What it costs</h2>
<p>At last season’s average of 920 marks a tonne the missing fish are worth 7.6 million. Prices will rise a little; the cannery at Southhaven, which employs 118, expects to lose a shift for ten weeks. The ministry has set aside 3 million marks for crews laid up and will pay for eight boats to carry survey gear.</p>
<p>The environmental group Open Sea said that a cut of 30 per cent would have been needed to be sure. Its spokesman, Eskil Morrow, was at the meeting, and said so there too, to some muttering. Then he was given a chair as well.</p>
