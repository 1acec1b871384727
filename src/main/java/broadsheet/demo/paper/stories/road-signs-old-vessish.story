headline: Old Vessish to appear on road signs, second and in italics
kicker: Language
standfirst: A committee of the Assembly has agreed on two languages, one typeface and, after four hours, the size of a full stop.
slug: road-signs-old-vessish
section: nation/assembly
topics: language
bylines: Tomas Ekkel
published: 9d 15:10
changed: 8d 10:05
was: About 1,900 people speak Old Vessish as a first language, most of them on Tor Ennis and Eastray, and 2,900 more understand it. | About 2,900 people speak Old Vessish as a first language, most of them on Tor Ennis and Eastray.
kind: story
correction: 8d 10:05 | An earlier version said that 2,900 people speak Old Vessish as a first language. The figure is 1,900; some 2,900 more understand it.
picture: tor-ennis
alt: A snow-topped mountain reflected in a small dark tarn.
caption: Tor Ennis will be one of the few names to stay as it is, being already in the old tongue. It means “the one that was here”.
credit: Nora Quist / The Vessary Courier
related: fairweather-town-clock
comments: open

<p>Drivers in Vessary will be told where they are in two languages from next year, after the Assembly’s committee on culture voted by 11 to 4 to put Old Vessish on all new road signs.</p>
<p>The old tongue will come second, below the common name and in italics. That was the compromise. The Outer Islands List had wanted it first; the Civic Union had wanted it on request.</p>
<p>About 1,900 people speak Old Vessish as a first language, most of them on Tor Ennis and Eastray, and 2,900 more understand it. Some 4,100 signs will be replaced as they wear out, over twelve years, at an extra cost the ministry puts at 640,000 marks.</p>
<p>“It is 156 marks a sign,” said Kester Moyle, the minister for the islands. “One spends as much on bolts.”</p>
<h2>Harrowmouth has four names</h2>
<p>The difficulty is which words to use. The capital was known to the fishermen of Marrow Isle as <em>Harrmunn</em>, to the farmers of Hollin as <em>Hermud</em> and to the miners of Eastray by a term that was read into the record and then, at the request of the chair, out of it. A panel of three linguists from Lindquay will decide, and has asked for two years.</p>
<p>Leonora Quick of the Civic Union, who led the four against, said she bore the language no ill will and was learning it from an app. “But a sign has to be read at eighty kilometres an hour, by someone who is also looking for the turning,” she said. She proposed that the second name be set at half height. It was set at three-quarters.</p>
<p>Then there was the full stop. Old Vessish writes one after the name of any place where people have drowned, a custom found nowhere else. Members debated whether it was spelling or mourning. The chair, a former harbour pilot, brought it to a vote. It stays, by 8 to 7.</p>
<p>Dagny Orrin, 78, had come from Tor Ennis to listen, and was the only person in the public seats who needed no interpreter for the quotations. She thought that they had pronounced most of it wrong, and was pleased all the same. “When I was at school we had to pay a penny for each word of it,” she said. “I paid a great many pennies. I would like to see them spent on a sign.”</p>
<p>By the best count of the panel, 312 of the 4,100 signs will have one.</p>
