headline: Messenger delivers, late, and the Harriers go top
kicker: Football
standfirst: Harrowmouth Harriers 2, Lindquay Athletic 1. An 88th-minute header settles a derby the visitors had done enough to draw, and turns a two-point gap upside down.
slug: harriers-athletic-derby
section: sport
topics: football
bylines: Leila Marsh, Nora Quist
published: 0d 00:15
changed: 0d 01:05
picture: stadium
alt: A floodlit football ground with full stands at night
caption: Gasworks Lane held 11,407 last night, its largest crowd of the season, and roughly as many opinions about the penalty.
credit: Nora Quist / The Vessary Courier
related: jonah-pellow-goalkeeper
comments: open

<p>For eighty-seven minutes the best player on the field had been the man Dario Messenger was told to stand next to. Lindquay’s centre half, Osric Vane-Holloway, had headed away everything that came into his parish. Then a corner was taken short, and then it was taken back, and when at last the ball swung in from the left Vane-Holloway had stepped forward half a metre to complain about it. Messenger hadn’t. He nodded it down, into the one place where Jonah Pellow’s glove wasn’t.</p>
<p>That was 2-1, and the noise must have been audible on the far side of the sound.</p>
<p>The Harriers therefore lead the First Division by a point with four matches left. Athletic, top since the third week, had arrived two points in front and, on the evidence, worth it. They had more of the ball, more corners by nine to four, and the calmer manner. What they did not have was the last two minutes.</p>
<h2>A goal from nothing much</h2>
<p>The first had come against the run of play. In the 23rd minute Kofi Lindgren, chasing what looked like a clearance, was surprised to find that it was a pass. He took one touch to believe it and another to lift the ball over Pellow from twenty metres. It was only the tenth goal that Athletic had let in this season.</p>
<p>They took their time about an answer. On the hour Ebbe Stranack ran across Harriers captain Rufus Dane in the area, there was a leg, and there was a fall, in an order still being discussed in three public houses. Referee Cordelia Nash pointed to the spot without hesitation. Stranack sent Tobiah Renn the wrong way: 61 minutes, 1-1.</p>
<figure data-picture="goalkeeper" data-alt="A goalkeeper at full stretch reaching for a ball near the post" data-credit="Nora Quist / The Vessary Courier"><figcaption>Jonah Pellow turns a Lindgren volley round the post after 74 minutes, the best of his six saves. He was due on the 05:55 ferry this morning, as second mate.</figcaption></figure>
<p>“I thought I got the ball,” said Dane. “I’ve seen it since. I got some of the ball.” Harriers manager Anselm Kroy called the decision brave, and was asked what he meant. “I mean correct,” he said, “which I will deny.”</p>
<p>His opposite number, Wilma Stroheim, kept her players on the grass for a while after the whistle, in a ring. She had told them, she said, to look at the scoreboard until it stopped hurting. “We’re a point behind with four to go. Last week we were two in front with five. I don’t find that either of those is the end of a story.”</p>
<h2>Elsewhere</h2>
<p>Eastray Miners, who could have gone level with the new leaders, were beaten 3-1 at home by Little Vess, their first defeat on the island since autumn before last. Marrow Town put two past Calder Street. Hollin Rovers beat Tor Ennis Thistle 2-1, and Skerra United took all three points from Dockyard by the same score.</p>
<table><caption>First Division after 14 of 18 rounds</caption><thead><tr><th scope="col">Club</th><th scope="col">W</th><th scope="col">D</th><th scope="col">L</th><th scope="col">Goals</th><th scope="col">Points</th></tr></thead><tbody><tr><td>Harrowmouth Harriers</td><td>9</td><td>2</td><td>3</td><td>30–15</td><td>29</td></tr><tr><td>Lindquay Athletic</td><td>8</td><td>4</td><td>2</td><td>19–11</td><td>28</td></tr><tr><td>Eastray Miners</td><td>8</td><td>2</td><td>4</td><td>29–14</td><td>26</td></tr><tr><td>Marrow Town</td><td>8</td><td>1</td><td>5</td><td>24–15</td><td>25</td></tr><tr><td>Dockyard</td><td>7</td><td>3</td><td>4</td><td>19–15</td><td>24</td></tr><tr><td>Hollin Rovers</td><td>6</td><td>4</td><td>4</td><td>19–13</td><td>22</td></tr><tr><td>Skerra United</td><td>5</td><td>3</td><td>6</td><td>15–23</td><td>18</td></tr><tr><td>Little Vess</td><td>5</td><td>2</td><td>7</td><td>11–19</td><td>17</td></tr><tr><td>Tor Ennis Thistle</td><td>1</td><td>2</td><td>11</td><td>12–25</td><td>5</td></tr><tr><td>Calder Street</td><td>1</td><td>1</td><td>12</td><td>11–39</td><td>4</td></tr></tbody></table>
<p>The Harriers go to Marrow Isle next, where they’ve not won for six years and where the away dressing room is a net store. Athletic are at home to Calder Street, who have conceded 39.</p>
