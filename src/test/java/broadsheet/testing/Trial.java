package broadsheet.testing;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Databases;
import broadsheet.platform.time.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** One fresh database of one kind, with a clock and a folder, for one test. */
public final class Trial implements AutoCloseable {
    /** The kinds of database that the paper runs on. */
    public enum Kind {
        SQLITE,
        POSTGRES
    }

    /** Gives a trial on each kind, made when its turn comes. */
    static final class OnEach implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(ParameterDeclarations of, ExtensionContext context) {
            return Stream.of(Kind.values()).map(kind -> Arguments.of(Trial.on(kind)));
        }
    }

    private final Kind kind;
    private final PaperClock clock = new PaperClock();
    private final Ids ids = new Ids(clock, 0);
    private final Path folder;
    private final String url;
    private final Deque<Database> open = new ArrayDeque<>();

    private Trial(Kind kind) {
        this.kind = kind;
        try {
            this.folder = Files.createTempDirectory("broadsheet-trial");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.url = kind == Kind.POSTGRES ? PostgresForTests.freshDatabase() : "";
        open();
    }

    /** A fresh database of this kind. */
    public static Trial on(Kind kind) {
        return new Trial(kind);
    }

    /** The database, as the node opened last sees it. */
    public Database database() {
        return open.getFirst();
    }

    public PaperClock clock() {
        return clock;
    }

    public Ids ids() {
        return ids;
    }

    /** An empty folder that is deleted when the test ends; SQLite's file lies in it. */
    public Path folder() {
        return folder;
    }

    public Kind kind() {
        return kind;
    }

    /** The JDBC address, on PostgreSQL only. */
    public String url() {
        return url;
    }

    /**
     * Opens the same database once more, as a second node does. The paper itself never opens an SQLite file twice; a
     * test may, to see what another process would find.
     */
    public Database open() {
        Database opened = new PaperTime(
                kind == Kind.POSTGRES ? Databases.postgres(url, clock) : Databases.sqlite(folder, clock), clock);
        open.addFirst(opened);
        return opened;
    }

    /** Closes all that is open and opens the database again, as a restart does. */
    public Database reopen() {
        closeAll();
        return open();
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            open.removeFirst().close();
        }
    }

    @Override
    public void close() {
        closeAll();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
