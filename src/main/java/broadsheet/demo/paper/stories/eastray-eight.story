headline: From a pool of six metres to a final of two thousand
kicker: Rowing
standfirst: Nine women on Eastray wanted a rowing club. There was no sheltered water, no boat and no coach. On the lake at Hollin they came fourth in the country.
slug: eastray-eight
section: sport
bylines: Leila Marsh
published: 21d 19:10
dateline: HOLLIN
picture: rowing-eight
alt: An eight-oared boat moving across still water in morning light
caption: The Eastray eight on the morning of the final. The boat, 31 years old, was bought from the university for 900 marks and a promise to name it politely.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>Until last month the women of the Eastray Rowing Club had never turned a boat round. They had not needed to. In the old pithead baths, where they train, the hull is bolted to the tiles; eight people slide and pull, the water is flung into a trough behind them and comes back along a gutter to be used again. The pool is six metres long. In two winters, according to the notebook of cox Dilys Marrack, they have rowed 3,100 kilometres in it.</p>
<p>On Hollin lake yesterday they covered two more. In the final of the national championship they were fourth, in 6 minutes, 51.3 seconds, behind Lindquay University (6:38.9), Harrowmouth (6:40.2) and the Customs Service (6:50.8), and ahead of two crews that own a boathouse.</p>
<h2>Built by the shift</h2>
<p>It was a nurse, a welder and a headmistress who began it, over a cup of tea at the clinic. The sea around Eastray isn’t to be rowed on for ten months of the year. Welder Carys Ambrose remembered the baths, roofed, heated once, empty since the mine shut; she measured the room with her feet. The tank was made from the sides of two ore hoppers. A pump that had emptied Number Four shaft now makes a current of four knots.</p>
<p>They had their first lessons from a film. A coach from Harrowmouth, Leopold Grist, came for a weekend out of curiosity, saw a crew with no idea how to balance and more power than he’d met outside a gymnasium, and has been on the Friday boat ever since. “They pull as if something were down there and they meant to get it out,” he says.</p>
<h2>The matter of the corner</h2>
<p>The heats took some explaining. At the end of her first, stroke Nesta Rowell went on rowing for forty metres after the finish since nobody had ever told her where one was. Turning the boat needed nine minutes, and the help of a swan. By the semi-final they were down to three.</p>
<p>What beat them in the end was the calm. Half-way down the course, the Customs crew drew level and the water between the two boats was like glass. “We aren’t used to hearing other people,” said Mrs Rowell, who is 44 and the headmistress. “I listened to them breathing. It put me off.” The bronze medal went by half a second.</p>
<p>They were given a cup all the same, the one for the most improved club, which has not previously been awarded to a club with no water. And Lindquay’s captain came over and asked, a little shyly, whether there might be room for her crew in the pool for a week, before next season. There is a waiting list, she was told. But they’d see.</p>
