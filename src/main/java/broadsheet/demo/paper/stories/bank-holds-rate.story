headline: Bank holds at 3.25 and says the next move is “probably down”
kicker: Interest rates
standfirst: It is the adverb that moved the market.
slug: bank-holds-rate
section: trade
topics: budget, housing
bylines: Callum Wray
published: 7d 12:30
changed: 7d 16:05
kind: story
picture: bank-note
alt: Close view of fine engraved lines on a Vessary mark note, showing waves and part of a lighthouse.
caption: The mark gained 0.4 per cent against the Reach crown after the announcement, then gave half of it back.
credit: Courier Graphics
comments: open

<p>The Bank of Vessary left its main rate at 3.25 per cent today for the fifth meeting in a row. Prices are rising by 2.6 per cent a year, wages by 3.3, and the governor, Liesel Orme, allowed herself an adverb.</p>
<p>“The next move is probably down,” she said. In the statement of two meetings ago the next move had been “not predetermined”, and in the last one it was “still not”. Dealers, who are paid to notice, bought government paper at once. The yield on ten-year bonds fell from 3.42 per cent to 3.31.</p>
<p>Five of the bank’s seven board members voted to hold. Two, Matthias Groll and Edda Sorensen, wanted a cut of a quarter point now. It was the first divided vote for a year.</p>
<h2>Rents keep it up</h2>
<p>Were it not for housing, the bank would have met its 2 per cent target in the spring. Food is 1.1 per cent dearer than a year ago and fuel is cheaper by 3. But rents for new tenancies are up by 6.8 per cent, and they weigh a fifth of the basket.</p>
<p>“A higher rate does not build a flat,” Ms Orme said when asked if the bank was treating the wrong patient. “It discourages people from building them. I am aware of the irony; we have a department for it.”</p>
<p>For a household with a floating mortgage of 150,000 marks, a quarter point is worth 31 marks a month. For the government, about to raise at least 200 million for the <a href="/topics/harbour-bridge">harbour bridge</a>, the day’s fall in yields alone would be worth some 220,000 marks a year.</p>
<p>Not everybody was cheered. Savers’ deposits now pay 1.9 per cent, which is to say that they shrink. Gudrun Hask of the Pensioners’ Union pointed out that 118,000 households have savings and no mortgage. “We are always told to be patient by people with a fixed rate,” she said.</p><p>Ms Orme, who was a harbour economist before she was a banker, is known for choosing her words with tweezers. Two years ago she cost exporters a fortnight’s sleep with a semicolon.</p>
<p>The Chamber of Commerce welcomed the adverb and asked for a verb. The board meets again in six weeks.</p>
