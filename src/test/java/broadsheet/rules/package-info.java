/** The house rules, as tests. */
@NullMarked
package broadsheet.rules;

import org.jspecify.annotations.NullMarked;
