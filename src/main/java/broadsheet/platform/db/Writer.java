package broadsheet.platform.db;

import broadsheet.platform.time.FailPoint;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It takes all acts that are waiting, does each in its own savepoint, and commits them
 * together, so that one fsync acknowledges many.
 *
 * <p>An act that throws undoes itself alone. A statement that fails for any reason but a broken constraint ends the
 * group: SQLite may have ended the outer transaction silently (SQLITE_FULL does), and the next savepoint would then
 * commit alone. Such a group is rolled back and every member refused. Facts are held just before COMMIT and recalled
 * after it, whatever its outcome, and only then are the members answered.
 */
final class Writer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Writer.class);
    private static final int LARGEST_GROUP = 256;

    /** What differs between the databases. */
    interface Pen {
        /** A fresh connection on which acts run. */
        Session open();

        /** Starts the group's transaction. */
        void begin(Session session) throws SQLException;

        /** Runs inside the transaction, after the last act, so that other nodes learn of the facts. */
        void announce(Session session, Set<Fact> facts) throws SQLException;

        /** Whether no further write may be tried after this failure until the paper is started again. */
        boolean isFatal(Throwable failure);
    }

    private static final class Member<T> {
        final Act<T> act;
        final CompletableFuture<T> answer = new CompletableFuture<>();

        @Nullable
        Outcome<T> outcome;

        Member(Act<T> act) {
            this.act = act;
        }

        void acknowledge() {
            Outcome<T> reached = outcome;
            if (reached == null) {
                answer.completeExceptionally(new IllegalStateException("The act was never run."));
            } else if (reached.failure() != null) {
                answer.completeExceptionally(reached.failure());
            } else {
                answer.complete(reached.value());
            }
        }
    }

    private record Outcome<T>(T value, @Nullable Throwable failure) {}

    private final Pen pen;
    private final InstantSource clock;
    private final LinkedBlockingQueue<Member<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile FactsWatch watch = FactsWatch.NOBODY;
    private volatile boolean closing;
    private volatile @Nullable String broken;
    private @Nullable Session session;

    Writer(Pen pen, InstantSource clock) {
        this.pen = pen;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("writer").start(this::run);
    }

    void watch(FactsWatch watch) {
        this.watch = watch;
    }

    <T> T write(Act<T> act) {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("An act writes with what it was given; it would wait for itself here.");
        }
        String reason = broken;
        if (reason != null) {
            throw new DatabaseUnavailable(reason, null);
        }
        if (closing) {
            throw new DatabaseUnavailable("The paper is being closed.", null);
        }
        var member = new Member<>(act);
        waiting.add(member);
        if (closing && !thread.isAlive()) {
            throw new DatabaseUnavailable("The paper is being closed.", null);
        }
        try {
            return member.answer.get();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for a commit; its outcome is unknown.", e);
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case DatabaseUnavailable e -> new DatabaseUnavailable(String.valueOf(e.getMessage()), e);
            case RuntimeException e -> e;
            case Error e -> throw e;
            case null, default -> new IllegalStateException(cause);
        };
    }

    private void run() {
        var group = new ArrayList<Member<?>>();
        while (true) {
            try {
                group.add(waiting.take());
            } catch (InterruptedException e) {
                refuseAll();
                return;
            }
            waiting.drainTo(group, LARGEST_GROUP - 1);
            commit(group);
            group.clear();
            if (closing && waiting.isEmpty()) {
                return;
            }
        }
    }

    private void commit(List<Member<?>> group) {
        String reason = broken;
        if (reason != null) {
            refuse(group, reason);
            return;
        }
        Set<Fact> facts = new HashSet<>();
        boolean held = false;
        DatabaseUnavailable failure = null;
        try {
            Session session = session();
            pen.begin(session);
            for (Member<?> member : group) {
                runInSavepoint(session, member, facts);
            }
            pen.announce(session, facts);
            if (!facts.isEmpty()) {
                held = true;
                watch.hold(facts);
            }
            FailPoint.AFTER_VALIDATE_BEFORE_COMMIT.reach();
            session.plain("COMMIT");
            FailPoint.AFTER_COMMIT_BEFORE_RESPONSE.reach();
        } catch (SQLException | RuntimeException | Error e) {
            failure = undo(e);
        } finally {
            if (held) {
                watch.recall(facts);
            }
        }
        for (Member<?> member : group) {
            if (failure != null) {
                member.answer.completeExceptionally(failure);
            } else {
                member.acknowledge();
            }
        }
    }

    private <T> void runInSavepoint(Session session, Member<T> member, Set<Fact> facts) throws SQLException {
        session.begin(clock.instant());
        session.plain("SAVEPOINT act");
        try {
            T value = member.act.run(session);
            session.plain("RELEASE SAVEPOINT act");
            facts.addAll(session.changes());
            member.outcome = new Outcome<>(value, null);
        } catch (SqlTrouble e) {
            if (!e.isConstraint()) {
                throw e;
            }
            undoAct(session, member, e);
        } catch (RuntimeException | Error e) {
            undoAct(session, member, e);
        }
    }

    @SuppressWarnings("NullAway") // a failed act has no value
    private static <T> void undoAct(Session session, Member<T> member, Throwable failure) throws SQLException {
        session.plain("ROLLBACK TO SAVEPOINT act");
        session.plain("RELEASE SAVEPOINT act");
        member.outcome = new Outcome<>(null, failure);
    }

    private Session session() {
        Session open = session;
        if (open == null) {
            open = pen.open();
            session = open;
        }
        return open;
    }

    /** Rolls the group back and drops the connection, whose state nobody knows any more. */
    private DatabaseUnavailable undo(Throwable failure) {
        log.error("A group of acts could not be committed: {}", failure.toString());
        Session open = session;
        session = null;
        if (open != null) {
            try {
                open.plain("ROLLBACK");
            } catch (SQLException e) {
                log.warn("ROLLBACK after a failed commit: {}", e.getMessage());
            }
            try {
                open.close();
            } catch (SqlTrouble e) {
                log.warn("Closing the writer's connection: {}", e.getMessage());
            }
        }
        if (pen.isFatal(failure)) {
            broken = "The disk failed while writing. The paper is read-only until it is started again.";
            log.error(broken);
        }
        return new DatabaseUnavailable("The paper could not be written just now. Nothing was changed.", failure);
    }

    private void refuseAll() {
        var left = new ArrayList<Member<?>>();
        waiting.drainTo(left);
        refuse(left, "The paper is being closed.");
    }

    private static void refuse(List<Member<?>> members, String reason) {
        for (Member<?> member : members) {
            member.answer.completeExceptionally(new DatabaseUnavailable(reason, null));
        }
    }

    /** Finishes what is waiting, then stops. */
    @Override
    public void close() {
        closing = true;
        waiting.add(new Member<>(_ -> Boolean.TRUE));
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        refuseAll();
        Session open = session;
        if (open != null) {
            open.close();
        }
    }
}
