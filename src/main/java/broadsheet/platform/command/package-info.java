/** Commands: how a command reaches the paper, running or resting. */
@NullMarked
package broadsheet.platform.command;

import org.jspecify.annotations.NullMarked;
