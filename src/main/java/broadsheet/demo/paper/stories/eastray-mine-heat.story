headline: Eastray’s drowned mine will warm the school above it
kicker: Energy
standfirst: Twenty-nine years after the pumps stopped, the water in the flooded galleries has turned out to be the most useful thing the mine has produced since tin.
slug: eastray-mine-heat
section: science
topics: wind-power
bylines: Dr Oona Pell
published: 10d 07:30
dateline: EASTRAY
picture: mine-eastray
alt: A rusting mine headframe beside grassed-over spoil heaps
caption: The headframe of Number Two shaft. The water stands 38 metres down and has not changed temperature by more than half a degree since measurements began.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>When the last shift came up at Eastray they turned off the pumps, and the sea and the rain filled the galleries over four winters. The island has lived on top of 2.6 million cubic metres of water ever since. It is 13.4 degrees down there. In the wind at the school gate last week it was two.</p>
<p>That gap is the whole idea. A borehole finished this month lifts water out of Number Two shaft, a heat pump takes five degrees from it, and the cooled water goes back down Number Four, 800 metres away, to be warmed by the rock again. From next winter it is to heat the school, the clinic and 61 houses in the upper town.</p>
<h2>Where the warmth comes from</h2>
<p>It isn’t volcanic, although a councillor once said so in a brochure. Rock grows warmer by about 25 degrees for each kilometre of depth. The deepest gallery is 390 metres down, and the labyrinth as a whole acts as a very large, very slow radiator.</p>
<p>Hydrogeologist Kester Ambrey of the geological survey has modelled what happens when one draws on it for fifty years. At the planned rate of 30 litres a second the shaft would cool by 0.6 degrees. At twice that, cold water would reach the intake within nine years and the scheme would begin to eat itself.</p>
<p>“Mines are forgiving, but they are not infinite,” he said. “People here know that better than I do.”</p>
<h2>The arithmetic</h2>
<p>For each unit of electricity, the pump should supply about four of heat. The current will come by cable from the <a href="/topics/wind-power">Skerra wind farms</a>. Families in the scheme now pay an average of 2,310 marks a year for oil; the council expects 1,480.</p>
<p>Building it costs 9.2 million marks, of which the state has paid 5.5 million and a loan covers 3.7. Even so, the connection is free only for those who sign within the year. Forty-nine of the 61 households had done so by last night.</p>
<p>One that has not is the Tarrants, at the top of Shaft Lane. Wyn Tarrant, 79, was in the last shift. He does not doubt the engineers. “It’s only that I spent twenty-six years getting out of that water’s way,” he said. “I’d like to think a bit before I have it in the bedroom.”</p>
<p>The water itself, it was explained to him, stays outside: only its heat comes in. He has asked for a visit from someone who will draw it on paper. The engineer goes round tomorrow, with a pencil.</p>
