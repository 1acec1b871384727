/** Journeys: the whole paper, with the demo's words, as readers and attackers meet it over HTTP. */
@NullMarked
package broadsheet.journeys;

import org.jspecify.annotations.NullMarked;
