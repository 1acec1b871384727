headline: The mirror that took eleven years
kicker: The long read
standfirst: It was late, it was over budget and it was very nearly dropped into a ditch at bend nineteen. Now the largest piece of glass in Vessary is on top of Tor Ennis, and it works better than anybody promised.
slug: the-mirror-that-took-eleven-years
section: science
topics: observatory
bylines: Dr Oona Pell
published: 3d 06:00
changed: 3d 11:20
dateline: TOR ENNIS
picture: observatory
alt: White telescope dome on a mountain under circular star trails
caption: The dome at 1,090 metres during the first night with the new mirror. The trails are two hours of the Earth’s rotation.
credit: Nora Quist / The Vessary Courier
related: comet-over-tor-ennis
comments: open

<p>Halvard Quill keeps a teaspoon in the breast pocket of his overall. It is there, he explains, to remind visitors of scale. If the mirror he spent eleven years polishing were spread out to the size of the nine islands and all the water between them, the tallest bump left on it would be lower than the bowl of the spoon laid on its back.</p>
<p>“People ask whether it is smooth,” he says. “I hand them the spoon.”</p>
<p>The mirror is 2.4 metres across and weighs 1.9 tonnes. It was poured as a disc of low-expansion glass in Belmonde, ground to a shallow bowl at the University of Lindquay, and polished by Mr Quill and two assistants in a basement beneath the chemistry building, where the temperature was not permitted to move by more than a fifth of a degree. It was meant to take four years. Three weeks ago it finally went up the mountain.</p>
<p>This is an account of what happened in between: of one optician’s stubbornness, one faculty’s patience, and a bill that grew from 8.9 million marks to 14.6 million without anyone, so far as the auditors could find, doing anything wrong.</p>
<h2>A fault no wider than a virus</h2>
<p>The trouble started in the fifth year. By then the glass should have been finished. The team had brought the surface to within 40 nanometres of the curve the designers wanted, which was good enough for the contract and, Mr Quill thought, good enough altogether. Then a student, Lotte Anand, hung a test grating in front of it on a night when the university’s heating had failed.</p>
<p>The cold basement made the glass shrink, as glass does, by almost nothing. It should have shrunk evenly. It did not. In the test pattern, a faint ring showed about two-thirds of the way out from the centre.</p>
<p>“I thought I had set up the grating badly,” says Dr Anand, who has since acquired a doctorate on the subject. “I did it four times. Then I went and fetched Halvard from his supper.”</p>
<p>The ring was a region where the glass had cooled slightly faster when it was cast, leaving it a shade denser. At the basement’s steady 18 degrees nobody would have seen it. On top of a mountain, where a winter night drops to minus fourteen, every star would have worn a halo.</p>
<p>There were two possible courses. The makers in Belmonde offered to pour a new disc at half price, with delivery in three years. Or the fault could be measured at a range of temperatures, and the mirror polished deliberately wrong, so that it would become right when cold. No one in Vessary had done that before. Very few people anywhere had.</p>
<p>“The committee asked me how long,” says Mr Quill. “I said two years. I believed it, too. I would like that written down.”</p>
<hr data-page-break>
<h2>Polishing by the thermometer</h2>
<p>It took six. To learn how the glass behaved, the team built a cold room round it out of panels from a fish store at Harrowmouth docks. Every eight weeks they chilled the mirror, over four days, to minus ten; measured it; warmed it, over another four; and polished for whatever was left of the two months.</p>
<p>Polishing, at this stage, meant one person passing a pad of pitch the size of a saucer over one part of the glass for perhaps twenty minutes, then stopping for the day to let the heat of the work drain out. Some sessions removed a layer forty atoms deep. One, in the eighth year, took off too much, and cost nine months.</p>
<p>That was Mr Quill’s own mistake. He volunteers it before being asked. His wife had been ill, he was tired, and he read a 6 for an 8. He wrote a letter of resignation that evening and gave it to Professor Teodora Blench, the director. She put it in a drawer.</p>
<aside data-box="pull"><p>He had made one error in eight years, and he had reported it within the hour. I was not going to replace him with someone who had made none because he had never tried.</p><p>Professor Teodora Blench, director of the observatory</p></aside>
<p>By then the money had become a political matter. The university had budgeted 5.2 million marks for the mirror and its supporting cell. The final figure was 9.1 million. New dome shutters, needed because the wider telescope would not see past the old ones, cost 3.3 million against 2.4. The road, which had been put down at 1.3 million, cost 2.2 million after a spring landslip took away 70 metres of it.</p>
<p>Together that is 5.7 million marks more than planned, and the Assembly’s audit committee wished to know why. Its report, published last year, runs to 48 pages and is kinder than the headlines it produced. The original estimate, it found, had “contained no allowance for discovery”, a phrase Professor Blench has had framed.</p>
<p>Not everyone is charmed. Corin Vasey, who sat on the committee for the opposition, still thinks the university ought to have taken the offer of a new disc. “Three years and a known price,” he says. “Instead we had six years and a romance. I am pleased it works. I should have been better pleased to see that money in the <a href="/topics/housing">housing</a> vote.”</p>
<p>The professor’s answer is that the replacement might have had the same ring. The makers, asked at the time, would not guarantee otherwise. Both statements are in the report, on facing pages.</p>
<figure data-picture="tor-ennis" data-alt="A snow-topped mountain above a dark tarn, with a thin road on its flank" data-credit="Nora Quist / The Vessary Courier"><figcaption>The road up Tor Ennis has 31 bends. The mirror took them at two kilometres an hour, with a man walking at each corner of the lorry.</figcaption></figure>
<hr data-page-break>
<h2>Thirty-one bends</h2>
<p>The last eleven kilometres were the part that kept Signy Barlow awake. She runs a haulage firm on Tor Ennis that mostly moves sheep, gravel and the occasional chapel organ. Her tender was the lowest of two. It included a sentence that she thinks won it: <em>We will not be in a hurry.</em></p>
<p>The mirror crossed from Lindquay on the early freight ferry, in a steel crate hung on springs inside a second steel crate. Passengers had been told it was machinery. At the landing it was lifted on to a low trailer, and at 04:20, with the road closed and a light drizzle falling, the convoy set off: one police car, one lorry, four walkers with radios, Mr Quill on foot behind.</p>
<p>Nothing happened for eighteen bends. At the nineteenth, where the landslip had been, the outer wheels of the trailer settled four centimetres into the new verge and the whole load leaned, gently, towards the valley.</p>
<p>“You could hear people not breathing,” says Ms Barlow. The walkers put down boards. She got out, looked, got back in, and reversed nine metres downhill round a blind corner, by mirrors of the ordinary kind. Then she took the bend again, thirty centimetres further in. The recording instruments in the crate show a peak acceleration of 0.2 g. The glass had been built to survive four.</p>
<p>Mr Quill did not see it. He had sat down on a milestone with his back to the road. “I had done my part,” he says. “I thought that if it was going over I would rather be told.”</p>
<h2>First light</h2>
<p>They aluminised the surface at the top, in a vacuum tank, with a quantity of metal that would not make a pair of spectacle frames. The mirror went into its cell and was left to grow cold. On the fourth clear night, with the air at minus six, the dome was opened on a double star in the north whose two halves the old telescope had always shown as a single egg.</p>
<p>Dr Anand was at the screen, since it seemed right. The stars came up as two separate points with black sky between them. She measured the width of each: 0.31 of an arcsecond, a whisker more than the mountain’s air allows on its very best nights. Of the ring there was no sign.</p>
<p>Over the following fortnight the staff measured the surface by starlight. Across the whole glass, at minus six, it departs from the perfect curve by an average of 11 nanometres. The contract had asked for 30.</p>
<p>The telescope’s first regular programme will be the search for small companions around dim stars, and half of all nights are already promised to it. A tenth will be set aside for schools, who may choose their own targets; the eleven pupils of West Pans on Saltholm have asked for the moon, on the reasonable ground that they know where it is.</p>
<p>Mr Quill, who is 71, has been offered the post of honorary optician, with a key. He has been up twice. On the second visit the night assistant let him look through the small guide telescope with his own eye, the main instrument having no place to put one. He looked for a long time at a not very interesting field of stars.</p>
<p>“I asked whether there was anything he would like me to point it at,” says the assistant, Bram Osterley. “He said no, he was just checking the edges.”</p>
<p>The letter of resignation is still in the drawer. Professor Blench says that she has lost the key to it, and shows where she keeps it.</p>
