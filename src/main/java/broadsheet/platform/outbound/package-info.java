/** The one way out: how the paper asks other hosts, and which it never asks. */
@NullMarked
package broadsheet.platform.outbound;

import org.jspecify.annotations.NullMarked;
