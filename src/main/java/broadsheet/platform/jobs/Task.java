package broadsheet.platform.jobs;

/** Does the jobs of one kind. It may run more than once for one job, never at the same time on two nodes that answer. */
@FunctionalInterface
public interface Task {
    /**
     * Does one job. The job is done when this returns, or already when a transaction that was given to {@code done} has
     * been committed. An exception means that the job is to be tried again later.
     *
     * @throws Hopeless when another try would not help
     */
    void run(Job job, Completion done) throws Exception;
}
