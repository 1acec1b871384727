headline: Belmonde gives back the Eastray miners’ banner
kicker: In brief
standfirst: It went abroad with a brass band in a year of strikes, and was taken for a tablecloth.
slug: eastray-banner-returns
section: culture
bylines: Hanne Lorrimer
source: Northern Wire, 20d, AUBERIVE
published: 19d 08:00
comments: closed

<p>The National Museum of Belmonde is to return a silk banner painted for the miners of Eastray in 1902, which has lain in its textile store under the description “festive cloth, large”. A trainee, Solène Marbot, unfolded it in search of moths, and discovered a lamp, two clasped hands, and the motto <em>We go down together</em>.</p>
<p>Band and banner had travelled to Auberive to raise money during the long strike. The bandsmen sold their return tickets for the fund and walked home by way of three harbours; the banner, at 3.2 metres by 2.8, was left with a landlady as security for breakfast. The debt, according to the museum, was eleven crowns.</p>
<p>Eastray’s council has voted to pay it, with interest. The museum has replied that it will accept the eleven, and have it framed.</p>
