headline: Why storm Edda turned right
kicker: Behind the forecast
standfirst: Every model had the storm passing well clear of the islands. A pool of warm water the size of Hollin had other ideas.
slug: edda-second-turn
section: science
topics: storm-edda
bylines: Dr Oona Pell, Yusuf Brandt
published: 12d 09:00
label: analysis
picture: map-storm
alt: Weather map with tightly packed isobars around a deep low near the nine islands
caption: Storm Edda’s pressure field at its deepest. The dashed line is the forecast track, the solid line the one it took.
credit: Courier Graphics
comments: closed

<p>Forecasts go wrong in two ways. In the ordinary way the future was doubtful and the forecaster said so. In the other, five good computers agree with one another and the sea does something else. <a href="/topics/storm-edda">Edda</a> was the second kind.</p>
<p>The evening before it arrived, all five models used at the weather office in Harrowmouth sent the centre of the storm about 200 kilometres north-west of Skerra. They differed by no more than 25 kilometres. Such agreement usually means that one may go to bed. Instead the storm slowed, deepened and swung to the right. At three in the morning the centre passed Skerra at 60 kilometres, and islands that had been told to expect an ordinary gale had 47 metres a second.</p>
<h2>Fuel in the wrong place</h2>
<p>The office has now finished its post-mortem, and it comes down to water. South-west of Marrow Isle lay an eddy: a slowly turning disc, 45 kilometres across and 200 metres deep, that had broken away from the warm current in spring. Its surface was just 0.4 degrees above its surroundings, too little to stand out on the satellite charts. But the warmth went all the way down.</p>
<p>“A storm stirs the sea beneath it,” said Dr Ragna Thistlewood, who wrote the report. “As a rule that brings up cold water, and the storm chokes its own fire. Over the eddy it stirred, and what came up was more warm water.”</p>
<p>The central pressure fell by 11 hectopascals in three hours. As it deepened, the storm caught hold of a stream of dry air to its west, and that turned it.</p>
<figure data-picture="storm-sea" data-alt="Heavy waves breaking over a stone breakwater" data-credit="Nora Quist / The Vessary Courier"><figcaption>The outer breakwater at Harrowmouth as the wind backed. Wave buoys gave the first sign, four hours ahead of the models and just in time for the red warning.</figcaption></figure>
<h2>The buoy that knew</h2>
<p>One instrument had it right. A drifting float, released by a school on Marrow Isle as part of a class project, was sitting inside the eddy by pure luck, and for eleven days had been reporting 10.8 degrees at 150 metres. Its readings went into the school’s spreadsheet. No one had connected that to the forecast.</p>
<p>They have now. The report makes four recommendations, of which the first is the cheapest:</p>
<ol><li>feed every float in national waters to the models, whoever owns it;</li><li>buy twelve more, at 16,000 marks each;</li><li>run the sea and the air as a single model from next winter;</li><li>when the models agree too well, say so, and say why that is no guarantee.</li></ol>
<p>The last is the hardest. A warning that is wrong has costs too: on average the port loses 1.1 million marks for each day it closes for a storm that does not come, and the harbourmaster has said publicly that a third false alarm in a season would make crews stop listening. Dr Thistlewood agrees with him. “I’d rather tell people the odds than tell them a story,” she said. “But you have to have the odds.”</p>
<p>The class on Marrow Isle has been invited to Harrowmouth to see the forecast being made. They are to bring the spreadsheet.</p>
