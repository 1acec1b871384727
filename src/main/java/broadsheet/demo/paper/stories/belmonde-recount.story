headline: Belmonde counts again, this time with the lights on
kicker: Belmonde
standfirst: A power cut in one district on polling night has put a presidency that turned on 611 votes back into the boxes.
slug: belmonde-recount
section: world
topics: election
bylines: Ruth Adeyemi-Lund
published: 10d 07:15
changed: 10d 19:40
source: Northern Wire, 11d, SAINT-AURE
kind: story
picture: market-square
alt: A wide market square with awnings and groups of people in conversation.
caption: The market square, where the debate is conducted by other means. Turnout across Belmonde was 71.4 per cent.
credit: Nora Quist / The Vessary Courier
comments: open

<p>All 1.84 million ballots cast in Belmonde’s presidential election are to be counted a second time, the constitutional court in Saint-Aure ruled yesterday, after it heard how those in the river district of Lanne had been sorted by the lamp of a motorcycle.</p>
<p>President Hugo Marchetal had been declared re-elected by 611 votes over Odile Varenne, a mathematician and former minister of railways. In Lanne the current failed at 22:10. For two hours and a quarter the counters went on, in shifts, by whatever light could be wheeled in.</p>
<p>Ms Varenne’s lawyers did not allege fraud. They produced two ballots, one white and one cream, and asked the nine judges to tell them apart by a headlamp at four metres. Three got it wrong.</p>
<blockquote><p>The court does not doubt the honesty of those who counted. It doubts its own eyes, and must extend the same courtesy to theirs.</p></blockquote>
<p>That sentence from the judgment was on posters by evening. Both campaigns claimed it.</p>
<p>Mr Marchetal, who might have appealed, said that he would not. “I should like to know too,” he told reporters. He remains in office, with reduced powers, until the count is complete. The electoral board has allowed itself sixteen days.</p>
<p>A first result, from the island constituency that always counts fastest, came in last night: Varenne 2,204, Marchetal 1,988, each exactly as before. The board’s chairman called it encouraging. He has rented forty generators.</p>
<p>The second count is slower by design. Each ballot is now held up by one person, read aloud by another and written down by a third, none of them from the same party, and every table has two lamps on separate circuits. Schoolteachers have been given leave to help. In Lanne itself, where 48,300 votes were cast, the town hall has been found to lack a fuse of the right size since 1996.</p>
<p>For Vessary, little hangs on the outcome in the short run. Both candidates support the fisheries treaty. Ms Varenne has promised to reopen the night train to the ferry port at Cap Sorel, which, as minister, she closed. Asked in a debate why she had changed her mind, she said that she had since had to take the bus.</p>
