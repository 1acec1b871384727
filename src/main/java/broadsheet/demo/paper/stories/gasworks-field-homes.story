headline: First keys handed over at Gasworks Field
kicker: Housing
standfirst: The city’s largest housing scheme for forty years opened with 104 flats, a brass band and a very long list of people who did not get one.
slug: gasworks-field-homes
section: nation
topics: housing
bylines: Mira Sandholm
published: 12d 16:20
kind: story
picture: housing-blocks
alt: New five-storey apartment blocks clad in pale timber around a courtyard with young trees.
caption: The first of three blocks at Gasworks Field. All 312 flats are to be let at an average of 790 marks a month.
credit: Nora Quist / The Vessary Courier
related: terraces-renovation-notices
comments: open

<p>The first key stuck. Petra Osk, mayor of Harrowmouth, in her red scarf, turned it left, then right, then handed it to Amal Deering, a bus driver, whose door it was. It opened at once. “You have to mean it,” Ms Deering said.</p>
<p>She and her two sons are among 104 households who moved into Gasworks Field this week. Two more blocks, of the same size, follow in five and ten months. When all 312 flats are let, the scheme will be the city’s largest since the harbour estates.</p>
<p>The rent averages 790 marks a month, against 1,180 for a two-room flat elsewhere in the city. It can be so low because the land was free: the gasworks closed in 1979, and nobody else would have it. Cleaning the soil took three years and 14 million marks, a fifth of the total cost of 71 million.</p>
<h2>One in sixty</h2>
<p>There are 6,240 families on the housing office’s list, and 104 is one in sixty of them. The flats were drawn by lot, in public, from those who had waited more than five years. Among the unlucky was Bjarne Holt, a cook, who has been on the list for eleven years and came to the opening anyway.</p>
<p>“I wanted to see if they were real,” he said. He inspected the staircase, which is larch, and pronounced them real.</p>
<p>The draw caused some argument. Families with children went into it twice, people over seventy did too, and 38 flats were reserved for those who work shifts in the hospital, the trams and the harbour. The ombudsman looked into two complaints and rejected both, remarking that a lottery in which everybody could name a fairer rule, and no two the same, was probably about right.</p>
<p>The Civic Union group on the council supported the scheme but says it shows the limits of building by the city. At 228,000 marks a flat, its leader Sigrid Vane-Porter observed, clearing the list would cost 1.4 billion, “for which one can nearly have a bridge”. The mayor replied that she would take half of one.</p>
<p>The trees in the courtyard are from Hollin, a present from the growers. They are apples. A sign asks residents to wait three years.</p>
