headline: 1,100 voices, one umbrella
kicker: In brief
standfirst: The festival of choirs went ahead out of doors because the tenors had already arrived.
slug: singers-in-the-rain
section: culture
bylines: Hanne Lorrimer
published: 20d 21:30
dateline: LINDQUAY
picture: choir
alt: Rows of singers in dark clothes with open mouths and music folders
caption: Thirty-eight choirs from eight islands took part. Skerra’s was kept at home by the swell and joined in by telephone, half a second late.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>It started to rain during the second psalm and had not stopped by the ninth. No one left. The 38 choirs of the national festival, some 1,100 singers, stood on the old quadrangle at Lindquay for two hours last night while the ink ran off their parts, and by the end were singing, as the jury noted, “from memory, and in places from defiance”.</p>
<p>First prize went to the Marrow Isle Net Loft Singers, who rehearse while working and cannot, says their leader Gudrun Saxby, do it with their hands still. They were given a length of rope to hold.</p>
<p>The only umbrella belonged to jury chairman Alban Reyes. He lent it to the harpist, or more exactly to the harp.</p>
