headline: Does the bridge cost every household 9,400 marks?
kicker: Fact-check
standfirst: The leader of the opposition has used the figure at least eleven times in a week. It is a real sum, divided by the right number, and it still gives the wrong answer.
slug: fact-check-bridge-household-cost
section: nation/assembly
topics: harbour-bridge, budget, election
bylines: Mira Sandholm, Callum Wray
published: 1d 16:30
label: fact-check
kind: story
picture: chart-budget
alt: Stacked bar chart of the state budget by year, with the share for transport growing in the two most recent bars.
caption: Transport takes 14 per cent of state spending this year, up from 11 per cent when work on the bridge began.
credit: Courier Graphics
related: bridge-toll-arithmetic, harbour-bridge-budget-vote
comments: open

<p><strong>The claim:</strong> “This bridge will cost every household in Vessary 9,400 marks.” Jonas Thackeray-Vane, in the Assembly, on the wireless and on a poster at Harrowmouth tram depot.</p>
<p><strong>Our finding:</strong> Misleading. The whole-life cost, with interest, does come to about that much per household. But most of it is to be paid by people who drive over the bridge and by ships that use the harbour, not by households as such.</p>
<h2>Where the number comes from</h2>
<p>The Civic Union was helpful and sent its working within the hour. It takes the full building cost of 1,910 million marks, including the 490 million now before the Assembly, and adds 890 million for interest over thirty years. That makes 2,800 million. There were 297,000 households at the last count.<span data-footnote="">Census of Vessary, households by island; rounded to the nearest thousand. A household is whoever shares a kitchen.</span> The division gives 9,428.</p>
<p>We checked each part. The building cost is the ministry’s own. The interest is an estimate, but a fair one: the bridge authority’s figure is 870 million.<span data-footnote="">Harbour Bridge Authority, <em>How the crossing is paid for</em>, annex C. The Civic Union’s estimate assumes a quarter of a per cent more; see also <a href="/topics/harbour-bridge">our reports on the bridge</a>.</span> The number of households is right.</p>
<h2>What it leaves out</h2>
<p>A cost is not the same as a bill. The building cost is shared between four payers.</p>
<table><caption>Who pays for the bridge, in millions of marks, without interest</caption><thead><tr><th scope="col">Source</th><th scope="col">First budget</th><th scope="col">Added</th><th scope="col">Total</th></tr></thead><tbody><tr><td>State grant and bonds</td><td>530</td><td>210</td><td>740</td></tr><tr><td>Loans repaid from tolls</td><td>650</td><td>160</td><td>810</td></tr><tr><td>Harrowmouth harbour dues</td><td>240</td><td>0</td><td>240</td></tr><tr><td>Outer islands’ transport fund</td><td>0</td><td>120</td><td>120</td></tr><tr><td>All</td><td>1,420</td><td>490</td><td>1,910</td></tr></tbody></table>
<p>Only the first line and, until it is repaid, the last fall on the taxpayer. Together they are 860 million, or 2,896 marks per household before interest. With the state’s share of the interest, about 370 million, the figure is close to 4,140.</p>
<p>So a household that never crosses the bridge can expect to pay something over 4,000 marks across thirty years: about 11 marks 50 a month. A household that drives over it twice a day with a resident’s card will pay that much in tolls within eight months.</p>
<h2>What the government leaves out</h2>
<p>Ministers have been fond of saying that the bridge “pays for itself”. It does not. The toll loans are meant to, and even that depends on traffic nobody has yet counted. If tolls fall short, the loans are guaranteed by the state, and Mr Thackeray-Vane’s number will become truer every year.</p>
<p>Asked whether he would go on using it, his office said that 9,400 marks was “the cost per household, and we have never said otherwise”. The poster at the depot says “your household will pay”.</p>
<p>The finance minister, Corwin Dahl, when asked about his own side’s phrase, said that he personally had only ever said the bridge would pay for itself “in a sense”. We found four occasions on which he did not add the sense.</p>
<p><em>Sent in a claim you would like checked? We read them all, and the shorter ones first.</em></p>
