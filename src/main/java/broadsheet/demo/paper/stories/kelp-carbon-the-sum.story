headline: Does a hectare of kelp really cancel out eight tonnes of carbon dioxide?
kicker: Courier check
standfirst: Fennick Kelp says its lines off Skerra take 95 tonnes of the gas out of the air each year. The arithmetic is correct. It is also only half of the sum.
slug: kelp-carbon-the-sum
section: science
topics: salmon-farms
bylines: Dr Oona Pell, Yusuf Brandt
published: 6d 07:15
label: fact-check
picture: kelp-lab
alt: Glass tanks of brown kelp fronds lit from above in a laboratory
caption: Kelp from twelve farms and wild beds is kept at sound temperature in the tank room of the Lindquay marine station.
credit: Nora Quist / The Vessary Courier
comments: open

<p>The poster is on every ferry. A brown frond, a blue sea and one sentence: “Our twelve hectares lock away 95 tonnes of CO<sub>2</sub> a year.” Several readers asked whether it is so. We took the figure to the marine station at Lindquay, to two of the people who weigh kelp for a living, and to the company.</p>
<h2>What is claimed</h2>
<p>Fennick Kelp grows sugar kelp on ropes in a bay on the east side of Skerra, and sells it for food and animal feed. Like any plant, it builds itself from carbon dioxide and water, by the light of the sun:</p>
<p>6 CO<sub>2</sub> + 6 H<sub>2</sub>O → C<sub>6</sub>H<sub>12</sub>O<sub>6</sub> + 6 O<sub>2</sub></p>
<p>The company harvested 60 tonnes of wet kelp from each hectare last year. About 12 per cent of that is dry matter, and 30 per cent of the dry matter is carbon. A molecule of CO<sub>2</sub> weighs 44 units for every 12 of carbon, so each tonne of carbon stands for 44⁄12, or about 3.67, tonnes of gas.</p>
<pre><code>wet harvest              60.0  t per hectare
x 0.12  dry matter        7.2  t
x 0.30  carbon            2.16 t
x 44/12 as CO2            7.9  t
x 12 hectares            95    t per year</code></pre>
<p>So far the company and the laboratory agree to the kilogram. Ninety-five tonnes is what the crop <em>takes up</em>.</p>
<h2>What is left out</h2>
<p>The word on the poster, however, is “lock”. And the harvest is eaten. Kelp that goes into soup, noodles and cattle returns to the air as breath within the year, as does every other lunch.</p>
<p>“There is only one part that stays out of circulation,” said Dr Maren Oduya of the marine station. “The tips wear off while it grows, drift away, and sink. If they end up in deep mud they can stay for centuries. If they end up on a beach they stay until the flies have finished.”</p>
<p>Her group spent two years following those fragments from the Skerra lines with dyed strips and sediment traps. The amount lost as drift equalled about a fifth of the harvested crop. Slightly more than half of the drift, or 11 per cent of the crop, reached mud below 60 metres.</p>
<p>Eleven per cent of 7.9 tonnes is 0.87 tonnes a hectare. Over twelve hectares:</p>
<pre><code>7.9 x 0.11 x 12  =  10.4 t CO2 per year</code></pre>
<p>That is about the yearly exhaust of five family cars. From it one should take off the diesel burnt by the two harvesting boats, which the company puts at 3.1 tonnes of fuel. Each tonne makes 3.2 tonnes of CO<sub>2</sub>, a total of 9.9.</p>
<p>The remainder is half a tonne.</p>
<h2>The reply</h2>
<p>Isak Fennick, who founded the firm with his sister, did not dispute the working. “We asked an adviser for a number and he gave us the big one,” he said. “I can see why it wants a second line.” The posters will be changed, he said, when the present print run is finished. One of the boats is to be electric by next season, which would halve the diesel.</p>
<p>He made two other points that are fair. Kelp needs no fertiliser and no feed, so a plate of it replaces food with a far larger bill. And the lines clean the water: the station found dissolved nitrogen 14 per cent lower inside the bay than outside it, of some interest to the <a href="/topics/salmon-farms">salmon farms</a> a little up the coast.</p>
<aside data-box="fact"><h3>Our finding</h3><ul><li><strong>Correct:</strong> the crop takes up about 95 tonnes of CO<sub>2</sub> a year.</li><li><strong>Not correct:</strong> that this is “locked away”. About 10 tonnes are.</li><li><strong>After fuel:</strong> roughly half a tonne, within the error of the measurement.</li><li><strong>Still true:</strong> it is a low-carbon food, and good for the bay.</li></ul></aside>
