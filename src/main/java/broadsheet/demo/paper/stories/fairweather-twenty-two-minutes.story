headline: I shall want my twenty-two minutes back
kicker: Agnes Fairweather
standfirst: The bridge will save us all a great deal of time. Nobody has asked what the time was for.
slug: fairweather-twenty-two-minutes
section: nation
topics: harbour-bridge
bylines: Agnes Fairweather
published: 1d 18:00
label: opinion
kind: story
picture: ferry-night
alt: A ferry with all its windows lit crosses dark water; its lights make long yellow streaks beneath it.
caption: The Petrel on the 21:40 from Harrowmouth. Evening sailings on the Ferrow route carry an average of 118 people.
credit: Nora Quist / The Vessary Courier
comments: open

<p>I am in favour of the bridge. I say so first because I have noticed that people who write fondly of ferries are taken for enemies of concrete, and I have a sister in Ferrow with a bad hip, and I have stood on that slip in sleet.</p>
<p>But I have been doing the government’s sum, the one on the leaflet with the smiling lorry, and there is an error in it. It says the crossing now takes twenty-two minutes and will take three, and that each of us will therefore be given nineteen. It supposes that the twenty-two were empty.</p>
<p>Mine were not. On the ferry I learned to knit a heel. I read, over one winter, the whole of the longest novel Emeric Vale ever wrote, which is to say two-thirds of it. I was proposed to by the rail, on the starboard side, by a man who had plainly been counting on its taking twenty-two minutes, since he did not come to the point until the harbour light. With three I should still be single, or he would have had to telephone.</p>
<p>I have seen a member of the Assembly, a large one, asleep on a stranger’s shoulder, and the stranger sit as still as furniture until Ferrow so as not to wake him. I have seen an entire school class fall silent because of a porpoise. Once, in the week after my mother died, a deckhand whose name I have never known set down a cup of tea next to me and went away. You cannot do that for someone at seventy kilometres an hour.</p>
<h2>The room between two places</h2>
<p>The ferry’s great merit is that nothing can be expected of you there. You have left, and you have not arrived. You cannot be asked to start supper or to look at a spreadsheet, or rather you can, but the signal goes at the second buoy and everyone knows it. It is the last public room in the country in which doing nothing is the purpose of the visit.</p>
<p>Those who cross by car will go on being alone in their cars, only faster. I do not blame them. There are nurses among them, and plasterers, and people whose children are waiting in a school porch. They should have their bridge, and I hope that it is voted through tonight and that the rock stays where they found it.</p>
<p>I ask only that we be honest in the accounts. On the one side put nineteen minutes, times so many thousand, times the hourly wage, as the ministry has done to two decimal places. On the other, put one heavy entry, without a figure: that a hundred strangers used to sit down together, twice a day, and look at the weather.</p>
<p>The leaflet says that the time we save “can be spent as we please”. Very well. I should like to spend mine on the sound, on the port side, with a cup of tea, going slowly toward my sister. Would somebody tell me where to apply?</p>
