package broadsheet.platform.jobs;

/** A job with the fence that its holder raised; whoever finds a higher fence in the ledger holds it no more. */
record Held(Job job, long fence) {}
