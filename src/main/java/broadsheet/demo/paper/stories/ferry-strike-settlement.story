headline: Eleven days, four drafts and a pot of glue: how the ferry strike ended
kicker: Ferry strike
standfirst: Boats run again on all nine islands after crews and company signed at 04:20. The wage was the easy part; the hard one was what becomes of 214 people when the bridge opens.
slug: ferry-strike-settlement
section: trade/harbour
topics: ferry-strike, harbour-bridge
bylines: Ines Halvorsen, Callum Wray
published: 4d 07:10
changed: 4d 11:30
kind: story
picture: ferry-pickets
alt: About forty people in work jackets stand with placards at the edge of a quay, a moored ferry behind them.
caption: Pickets at the Ferrow slip on the tenth day. At its height 571 of the company’s 640 seagoing staff were out.
credit: Nora Quist / The Vessary Courier
related: strike-island-shops, bridge-toll-arithmetic
comments: open

<p>The first boat out was the <em>Guillemot</em>, at 06:30, for Ninefold by way of Saltholm, with 31 passengers, eleven days of post and a coffin. The coffin had been waiting, with great patience, since the second day.</p>
<p>Two hours earlier, in a room above the seamen’s library, Bettany Krol of the Seafarers’ and Dockers’ Union and Anders Quillfeather of the Sound &amp; Isles Line had signed four pages and shaken hands across a table on which nobody had been able to find a stapler. The pages are held together with bookbinder’s paste.</p>
<p>The longest ferry strike in Vessary for thirty-four years is over. Its members have still to approve it; the count is expected this morning, and the executive recommends a yes.</p>
<p><strong>Update, 11:30:</strong> The members have approved the settlement by 388 votes to 171. Of 640 entitled to vote, 559 did so.</p>
<h2>What was agreed</h2>
<ul><li>Pay rises by 6.2 per cent over two years: 3.4 now and 2.8 a year from now. The union had asked for 9, the company had offered 4.5.</li><li>Night sailings carry a supplement of 18 marks an hour, up from 13.</li><li>None of the 214 crew on the Ferrow route will be dismissed when the bridge opens. Of these, 150 are promised work at the same grade; 64 may leave early with eighteen months’ pay.</li><li>The company withdraws 23 disciplinary letters. The union withdraws a banner.</li></ul>
<p>Neither side would describe the banner. It showed Mr Quillfeather as a gannet, and he is understood to have asked whether he might keep it.</p>
<hr data-page-break>
<h2>The wage was never it</h2>
<p>On the third day the two sides were less than a point and a half apart on pay, and everyone who can divide knew where that would end. What kept the boats at the quay for eight days more was a single line in an annual report.</p>
<p>It was on page 64. Under the heading “Fixed link”, the company told its shareholders that the opening of the <a href="/topics/harbour-bridge">harbour bridge</a> would “allow a reduction in crew cost of 19.6 million marks a year”. A purser on the <em>Petrel</em>, Malin Oake, reads annual reports for pleasure. She divided 19.6 million by the average cost of a crew member, 91,600 marks, and got 214.</p>
<p>“That’s us,” she told the mess. “That isn’t an estimate. That’s the crew list.”</p>
<p>The company says the sentence was about posts, not people, and that it had always meant to find places for most. “It was a badly written line,” Mr Quillfeather said this morning. “I have since learned how many people can read.”</p>
<aside data-box="pull"><p>It was a badly written line. I have since learned how many people can read.</p><p>Anders Quillfeather, Sound &amp; Isles Line</p></aside>
<p>The strike began four days later, on the morning tide. It was called for 48 hours.</p>
<p>It had been coming for longer than that. Crews on the Ferrow route have known since the first pile was driven that they were working toward a last day, and three times in two years their union had asked for a meeting about it. The minutes show that the item was twice “noted” and once postponed because the room had been booked for a retirement.</p><p>“Nobody hid anything,” said Ms Krol. “They just kept putting it after lunch.”</p>
<h2>Days two to nine</h2>
<p>A strike on an island is felt in an order that anyone there could recite: bread, then vegetables, then tempers. The mail boat sailed throughout under an old exemption, as did the hospital launch. Fishing boats from Marrow Isle carried flour to Ninefold for nothing and beer for a consideration.</p>
<p>On the fourth day the company chartered a freight vessel from Kassel Reach. It got as far as the pilot station, where no pilot could be found to be well. On the sixth, Mayor Petra Osk offered the town hall for talks. On the seventh, both sides accepted, met for nine minutes and left by different stairs.</p>
<p>On the eighth, a gale kept everything in harbour, and for one day there was, strictly, no strike, since there was nothing to be on strike from. The pickets at Ferrow were let into the company’s waiting room by its own night watchman. He was asked about it afterwards and said that it had been raining sideways, and that they had wiped their feet.</p>
<figure data-picture="map-ferry" data-alt="Map of the ferry lines between the nine islands, with the short Harrowmouth to Ferrow route drawn thickest." data-credit="Courier Graphics"><figcaption>The seven lines of the Sound &amp; Isles. The Ferrow route is the shortest and carries 58 per cent of all passengers.</figcaption></figure>
<p>What changed, by several accounts, was a retired judge. Thora Kellgren, 81, had been asked by neither party. She sent each a postcard proposing the seamen’s library, because “it has one table, one door and no reception”. Both, taking it to be the other’s idea, thought it would be rude to refuse.</p>
<p>She had settled the dock dispute of thirty-four years ago, the last to run longer than this one. On that occasion she had locked the door. “I am older now,” she said. “I only sat in front of it.”</p>
<hr data-page-break>
<h2>The room with one door</h2>
<p>Judge Kellgren’s method was to forbid the word “redundant” and to make them begin with the crew list itself. All 214 names were read aloud. It took half an hour. Beside each one somebody wrote an age, a ticket, and whether the person could bear to live anywhere else.</p>
<p>It turned out that 71 would reach pension age within five years of the opening. It turned out that the pilot service is short of twelve, the outer-island boats of 40, the bridge authority of a control-room staff of 36 that it had planned to advertise abroad. “We went in with a number, and we came out with people,” Ms Krol said. “You can place people.”</p>
<p>The places came to 150: 58 on the outer-island lines, which will sail more often; 36 in the bridge control room; 34 at the Lindquay refit yard; 12 with the pilots; 10 ashore in the ticket office. The first three drafts had foundered on who would pay to retrain them. In the fourth, it is split three ways between company, union and state, up to 2.7 million marks.</p>
<p>Not everyone was pleased. Kai Rustad, who led the picketing at Ferrow, voted against. “They’ll put a deckhand of thirty years in front of a screen and call it the same grade,” he said. “It’s the same pay. I didn’t go to sea for the pay.” Some shareholders grumble in the other direction: the company’s shares fell by 2.1 per cent at the opening.</p>
<h2>The bill</h2>
<p>The strike cost the company about 7.9 million marks in lost fares, it says, and its crews some 1.6 million in wages. The chamber of commerce puts the loss to shops and hauliers at 12 million but admits that it began by guessing. The difference between the company’s last offer before the strike and the deal it signed comes to 2.4 million a year.</p>
<p>On the islands, the reckoning is smaller and harder to add. A Hollin grower lost a third of a cold room. On Saltholm a wedding took place without its best man, who listened by telephone. The school on Ninefold, with its three pupils, did not close for an hour; its teacher has used the eleven days to cover percentages.</p>
<p>Asked whether it might have been settled without all this, the two leaders answered, separately and within ten minutes of each other, in the same three words: “On day one.”</p>
<p>Normal timetables resume this afternoon. Tickets dated in the strike are good for a month.</p>
<figure data-embed="https://ferries.vessary.example/timetable"><figcaption>Today’s sailings, as published by the Sound &amp; Isles Line.</figcaption></figure>
