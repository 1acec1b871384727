headline: The ferry engineer who painted what he heard
kicker: Exhibition
standfirst: For thirty-eight years Ambrose Tiller worked below the waterline and told no one about the canvases. His first show opens at 81.
slug: engineer-paints-engines
section: culture
bylines: Hanne Lorrimer
published: 16d 07:40
picture: gallery-wall
alt: Visitors in front of large abstract paintings in bands of rust and blue
caption: “Half Ahead”, “Half Ahead, Following Sea” and “Bearing Going, Number Three Cylinder”, in the long room of the Municipal Gallery.
credit: Nora Quist / The Vessary Courier
comments: closed

<p>Ambrose Tiller went deaf in the left ear at thirty and has never minded. “I had it turned to the engine,” he says. “It’d heard enough.” With the other he listened, through a steel rod held against his jaw, to the bearings of four successive ferries; and when he came off watch he went up to a rented room above a chandler’s in Harrowmouth and painted them.</p>
<p>There are 206 pictures. His daughter found them when the chandler sold up. She’d thought, Annelise Tiller says, that the room was for a lady.</p>
<h2>Bands and beats</h2>
<p>Sixty now hang in the Municipal Gallery, which has given them its best wall. At first sight they belong with the abstract art of forty years ago: horizontal bands, rust, slate and a certain oily blue, in strips that thicken and thin. Stand a while and they start to run. A dark stripe recurs at a distance that is nearly regular; somewhere right of the middle, it stumbles. That, Mr Tiller explains, is a worn tappet.</p>
<p>Curator Jocasta Brehm had an acoustics laboratory compare “Half Ahead” with a tape of the same engine. The spacing of the bands matched the firing order of the cylinders to within three per cent. She is a little embarrassed to have asked. “One doesn’t check a landscape against the hill,” she says. “But no one had ever shown me a hill I couldn’t see.”</p>
<p>He used what there was: marine enamel, red lead, now and then soot bound with lubricating oil, a recipe which keeps the conservators awake. The early works are on hatch canvas. From the time when the company changed its supplier, they’re on the backs of safety posters, and from the side you may read the word CAUTION through the grey.</p>
<h2>Was it art?</h2>
<p>He doesn’t care for the question. In the mess they called him “the professor” because he washed his brushes. He knew of two museums, he had been to one, and liked a picture there of a dead hare. It didn’t cross his mind to show anybody, any more than one would show a logbook.</p>
<p>Is he an outsider, then, as the catalogue has it? The essay is the weakest thing in the exhibition. Tiller was not outside anything. He was in the middle of the country’s busiest shipping lane for thirty-eight years, paying closer attention than anyone else on board.</p>
<p>The newest picture was finished last month. Since his retirement he has had only a refrigerator to work from, and the bands are narrow, even, almost white. It’s called “No Complaints”.</p>
<p><em>Until the end of next month, daily except Mondays. Admission 8 marks; ferry crews go in free, and have been.</em></p>
