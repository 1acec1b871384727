headline: A bee thought lost has been living in a chapel roof
kicker: Wildlife
standfirst: Hive by hive and gable by gable, a survey of Little Vess has found that the small dark island honeybee outnumbers its imported cousins after all.
slug: little-vess-dark-bees
section: science
bylines: Yusuf Brandt
published: 1d 06:40
dateline: LITTLE VESS
picture: bees
alt: Dark honeybees on purple heather flowers
caption: Dark bees fly at nine degrees, when imported strains stay at home. On Little Vess that can mean forty more working days a year.
credit: Nora Quist / The Vessary Courier
comments: open

<p>Beekeepers on Little Vess had always said that the old bee was gone. It had gone with the grandparents, with straw skeps and barley, sometime after the ferry made it possible to send away for gentle yellow queens in a box with air holes.</p>
<p>The old bee did not read the minutes. It was in the roof of the chapel at Sall, behind the third slate course, where the sexton, Orla Finnegan-Rask, has been hearing it every spring since she was appointed. “I thought everyone’s chapel hummed,” she said.</p>
<p>Her chapel now has a number. It is colony 118 in a survey by the university’s biology department and 29 volunteers, who over two summers took a few workers from every hive and wild nest they could find on the island, 312 colonies in all, and read their genes. Of those, 188 proved to be of the native dark strain with less than a tenth of imported ancestry. Another 77 were mixed and only 47 were the yellow bees people believed they had been keeping.</p>
<p>“Sixty per cent,” said Dr Ansgar Pell-Whitlow, who led the work. “We went to look for a remnant. We found a majority, sitting in the wall, listening to sermons.”</p>
<h2>Built for bad weather</h2>
<p>The dark bee is small, broad and hairy, and has a reputation for temper that the survey team considers about half deserved. Its gift is thrift. It raises fewer young in spring, stops laying as soon as the weather breaks and will fly in drizzle, so that it gets through an island winter on 9 kilograms of honey where a yellow colony needs 16.</p>
<p>That explains how it survived. Imported bees do well on the island in good years. In three bad ones they starve, and the empty hives are recolonised by swarms out of the roofs.</p>
<figure data-picture="terraces" data-alt="Rows of old painted houses with slate roofs stepping up a hill" data-credit="Nora Quist / The Vessary Courier"><figcaption>Old slate roofs with no lining are the dark bee’s best address: 64 of the wild nests were in houses, five in chapels and one in a disused telephone exchange.</figcaption></figure>
<h2>A short queue at customs</h2>
<p>What to do about it is less settled. The Little Vess Beekeepers’ Association has voted, by 41 to 26, to ask the Assembly to forbid the import of bees to the island. A ban would also keep out a mite that has not crossed the water so far.</p>
<p>Rune Castlow, who runs 140 hives of yellow bees and sends heather honey to four countries, voted with the 26. “I’ve nothing against the little devils,” he said. “But I sell to hotels. A hotel does not care for a pedigree, it wants two hundred jars by the end of the month. I’d need five years to change over and nobody has said who pays for those.”</p>
<p>The agriculture ministry said it would wait for the full paper, which is due before the winter recess, and that compensation “could form part of a conversation”.</p>
<p>In Sall they are mending the chapel roof this year. The work had been put out to tender with the words “clear nest”. Mrs Finnegan-Rask had the line struck out and another put in. The slaters will start from the other end, and stop at the third course until the heather is over.</p>
