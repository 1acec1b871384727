headline: Watch: a day on the sound in sixteen seconds
kicker: Video
standfirst: One camera, one ferry and twenty-four hours at a rate of an hour and a half to the second.
slug: the-sound-in-sixteen-seconds
section: trade/harbour
topics: harbour-bridge
bylines: Sam Okonjo-Reed, Ines Halvorsen
published: 2d 12:00
kind: video
video: ferry-timelapse
alt: A lit ferry passes the lighthouse at dusk
caption: The Harrowmouth ferry over one full day. There is no sound, and nothing you need to hear.
credit: Nora Quist / The Vessary Courier
related: a-day-in-the-life-of-the-sound
comments: open

<p>The camera was bolted to a bollard at the end of the old coal pier, facing west, and told to take a picture every minute. It was left there for a day and a night with a note asking people not to be helpful. Two were. In the ninth second you may catch a sleeve.</p>
<h2>What you are seeing</h2>
<p>The ferry makes fourteen crossings each way, 28 in all, taking 22 minutes for each. At this speed a crossing lasts about a quarter of a second, so that the ship seems not to sail but to be shuttled, like thread through a loom. The slower movement is the tide. It comes up the pier by 3.1 metres, twice, and the whole picture breathes with it.</p>
<ul><li><strong>Second 3:</strong> first sailing, 05:55. The lights are those of the fish market.</li><li><strong>Second 8:</strong> noon. The white dots at the steps are bathing caps.</li><li><strong>Second 11:</strong> a long pause at the berth. A lorry had lost its keys.</li><li><strong>Second 14:</strong> dusk. The red lamps are the towers of the <a href="/topics/harbour-bridge">bridge</a>.</li></ul>
<p>Harbourmaster’s figures show that the ship carried 4,712 people on the day of filming, 41 more than the average for the time of year. The bridge is to make three minutes of her twenty-two. Captain Liv Harrack, who has been on this run since she was a deckhand, watched the film twice in the wheelhouse. “So that’s what I do,” she said. “I always thought that I went somewhere.”</p>
