headline: No new salmon farms until the lice are counted
kicker: Salmon farms
standfirst: A two-year freeze on licences pleases anglers, divides villages, and leaves one company with 900,000 young fish and nowhere to put them.
slug: salmon-licences-frozen
section: trade
topics: salmon-farms
bylines: Yusuf Brandt
published: 16d 14:00
kind: story
picture: seals
alt: Grey seals lie on flat wet rocks, a few heads showing in the water beside them.
caption: Skerries off Saltholm, within sight of two of the seven sites for which licences had been sought.
credit: Nora Quist / The Vessary Courier
comments: open

<p>The environment ministry will issue no licences for salmon farms in Vessary waters for two years, while inspectors count the sea lice at the 38 that exist.</p>
<p>Seven applications are halted, among them two in the channel between Saltholm and Little Vess. The ministry said it could not weigh new sites fairly when its information about the old ones came from the farms themselves, “by postcard, in some cases literally”.</p>
<p>Farms must treat their fish when there is more than one adult louse for every two salmon. In their own returns for last year the owners reported going over the limit in 4 per cent of weeks. In the 22 visits that inspectors made without notice, they found it exceeded on nine.</p>
<h2>Two sides of one pier</h2>
<p>At Kelda, a village of 140 at the west end of Little Vess, the freeze is a disaster or a deliverance according to which side of the pier one asks. Northfold Salmon had promised 26 jobs there. “That’s the school,” said Ingrid Tofte, whose husband was to have had one of them. “That’s eleven children who don’t leave.”</p>
<p>Across the planks, Robert Hale takes visitors fishing for sea trout, or did. Six years ago his boats caught 410 in a season. Last year it was 96. “I can’t prove it was lice,” he said. “They can’t prove it wasn’t. So count them.”</p>
<p>Northfold’s director, Annika Roos, said the company ran the cleanest pens in the country and was being punished for the dirtiest. It has 900,000 smolts in tanks at Lindquay that were meant for the sea in ten weeks. Some can be sold; for the others she has asked to use an existing site beyond its limit. The ministry will answer within a month.</p>
<p>Exports of salmon brought in 286 million marks last year, twice as much as herring and cod together. The ministry does not expect the figure to fall during the freeze, only not to grow.</p>
<p>The counting will be done by four teams, with nets, a stopwatch and a hand lens. It is, says the chief inspector, just as dull as it sounds, and has never been done before.</p>
