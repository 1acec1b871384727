headline: In praise of the slow clock
kicker: Agnes Fairweather
standfirst: Harrowmouth’s town hall has been four minutes late since the war memorial was unveiled. The council proposes to correct it. The council should be stopped.
slug: fairweather-town-clock
section: nation
topics: language
bylines: Agnes Fairweather
published: 8d 07:00
label: opinion
kind: story
picture: town-hall
alt: The granite town hall of Harrowmouth with its clock tower; nine flags fly along the front.
caption: The clock was built in 1889 for 2,300 marks and has been slow, by general agreement, since 1921.
credit: Nora Quist / The Vessary Courier
comments: open

<p>A visitor from Belmonde, waiting with me for the number 3 tram, looked up at the town hall, looked at her wrist and said with real concern: “Your clock is wrong.” I explained that it was not wrong, it was slow. She wanted to know the difference. I have been thinking about it ever since.</p>
<p>A wrong clock is no use to anybody. A slow clock, provided that it is always slow by the same amount, is perfectly accurate and also kind. Ours is four minutes behind. Everyone born here knows it. You glance up, you see that it is five to nine, you know that it is one minute to, and you run. But if you are late, the tower is on your side.</p>
<p>The works committee now has before it a paper, reference TH/88, proposing to fit a radio receiver “to bring the public timepiece into alignment”. The price is 14,200 marks. The paper notes that the error “has been the subject of complaint”. I asked how many complaints. There have been six since records began, and four of those came from the same man, who repairs watches.</p>
<h2>An institution four minutes wide</h2>
<p>In those four minutes there has grown up, as between paving stones, a small and hardy civilisation. The fish market opens when the tower says six, so the porters have always had a smoke first. Couples marry by the tower, which is why no Harrowmouth bride has ever been late. The high court sits by it. There is a ruling of 1934 in which a summons was held to be in time, “the hour being that displayed to the public, and the public having relied on it”.</p>
<p>We even have a word. In the old tongue, which my grandmother spoke to hens and I speak to nobody, <em>klokkmild</em> means the allowance one makes for another person’s lateness. It is translated in the dictionary as “tolerance”, and in the margin of my copy somebody has pencilled “no: smaller, and daily”.</p>
<aside data-box="pull"><p>A wrong clock is no use to anybody. A slow clock is perfectly accurate and also kind.</p></aside>
<p>I put all this to a member of the works committee, a decent woman whom I shall not name because she has to live with the others. She said that the trams run on radio time, the ferries run on radio time, and that a public clock that disagrees with the public’s telephone looks foolish. I asked her to whom. She thought about it, and said: “To visitors.”</p>
<p>Then let us be foolish to visitors. They have accurate clocks at home and look where it has got them; they are all here, on holiday, trying to slow down.</p>
<p>The committee meets at nine. I mean to be there, and to speak, and I have asked for four minutes.</p>
