/** Fronts: the front page and the section fronts, laid out by rule. */
@NullMarked
package broadsheet.front;

import org.jspecify.annotations.NullMarked;
