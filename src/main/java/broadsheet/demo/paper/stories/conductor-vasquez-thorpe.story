headline: “An orchestra knows within four bars whether you are bluffing”
kicker: Interview
standfirst: Ilan Vasquez-Thorpe, new chief conductor of the Harrowmouth Sinfonia, on fear, fish and the trouble with a perfect rehearsal.
slug: conductor-vasquez-thorpe
section: culture
bylines: Hanne Lorrimer
published: 11d 07:00
picture: portrait-conductor
alt: A conductor with raised baton, eyes on the players
caption: Ilan Vasquez-Thorpe, 46, has a contract for four seasons and 22 weeks a year. He has bought a bicycle, which the hill is teaching him to push.
credit: Nora Quist / The Vessary Courier
related: drowned-bell-review
comments: closed

<p>He comes down to the stage door himself, in his socks. The shoes squeak, he says, and someone is recording harps. Ilan Vasquez-Thorpe, born in Belmonde to an islander mother, took over the Sinfonia this season after eleven years in orchestras larger, richer and, in his own word, sleepier. We talked in the instrument store, between two double basses.</p>
<p><strong>You gave up a bigger house for this one. Why?</strong></p>
<p>I came as a guest three years ago. In the break, the second oboe told me that my slow movement was “very well organised”. Nobody had insulted me so accurately for years. I went home and rang my agent.</p>
<p><strong>The players had a vote on your appointment. You got 58 of 71.</strong></p>
<p>I know who most of the thirteen are. Two told me, which I admired. One is now my closest adviser on bowing. I’d worry about 71.</p>
<p><strong>What happens in the first minutes with a new orchestra?</strong></p>
<p>They look at your hands and decide if you have heard the piece or merely own it. An orchestra knows within four bars whether you are bluffing. If you are, they become terribly polite and play exactly what you beat. It’s like being handed your own bad passport photograph.</p>
<aside data-box="pull"><p>A perfect rehearsal frightens me. It means that we have already given the concert, to no one.</p><p>Ilan Vasquez-Thorpe</p></aside>
<p><strong>You have cut rehearsal time. The union was surprised to be asked for less.</strong></p>
<p>By one session in five, at the same pay. What I want back is that they come to the fish market with me on the first morning of each programme. Bettine Crowe sells three hundred crates in under twenty minutes, and every buyer in the hall knows when she is about to breathe. I have never heard better ensemble. The percussion have started to nod like her. It has been expensive.</p>
<p><strong>A third of next season is by living composers. Subscriptions were down 6 per cent in the spring.</strong></p>
<p>And single tickets up 11, but you are right to ask. I can’t tell a man who has had the same seat for thirty years that his ears are wrong. So each new work is played twice in the evening, before and after the interval. If he hated it he can go to the bar. So far, about forty people go. The rest say the second time is a different piece. It is, too: the players are less scared.</p>
<p><strong>And you?</strong></p>
<p>Oh, I am scared on a schedule. Seven o’clock, for ten minutes, with a sandwich. My mother was a nurse on the night boats. She used to say that fear is only attention with nowhere to sit. I give it a chair.</p>
<p><strong>Is the hall good enough?</strong></p>
<p>For strings, lovely. For brass it is a bathroom. The mayor has been to listen, she sat behind the trombones for a whole symphony and took notes. Mrs Osk has promised nothing, I should make clear. But afterwards she asked what felt costs by the metre, and I thought, well, that is a better question than I usually get.</p>
<p><strong>What is the second oboe saying now?</strong></p>
<p>Last week she said, “Less organised.” I am having it printed on a shirt.</p>
