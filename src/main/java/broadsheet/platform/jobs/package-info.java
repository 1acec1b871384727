/**
 * The job ledger: work that must happen, written down in the transaction that causes it.
 *
 * <p>A job is one row. It is never begun before it is due by the database's clock. Whoever takes it raises its fence
 * and holds it for 25 seconds, and goes on holding it while the work lasts; when a node dies, its jobs are free again
 * after that time. A task may mark its job done in the very transaction that does the work ({@link Completion#in}),
 * and if meanwhile somebody else took the job that transaction undoes itself. Work outside the database is done at
 * least once. A job that fails is tried again, later each time, and given up after twelve tries.
 */
@NullMarked
package broadsheet.platform.jobs;

import org.jspecify.annotations.NullMarked;
