/** The job ledger: work that must happen, written down in the transaction that causes it. */
@NullMarked
package broadsheet.platform.jobs;

import org.jspecify.annotations.NullMarked;
