package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.journeys.Commenter.Form;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** kill -9 at random moments under comments (case D1): no acknowledged comment is lost, none is there twice. */
class KillTest {
    private static final int KILLS = Integer.getInteger("kill.count", 20);
    private static final long SEED = Long.getLong("kill.seed", 9L);
    private static final int COMMENTERS = 6;
    private static final int LATEST_KILL = 60;

    /** The ledger, kept outside the paper: what was answered 303. */
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    /** Forms whose answer never came. */
    private final Queue<Form> cut = new ConcurrentLinkedQueue<>();

    private final AtomicInteger number = new AtomicInteger();

    @Test
    void no_acknowledged_comment_is_lost_and_none_is_there_twice_d1(@TempDir Path temporary) throws Exception {
        Folder folder = Folder.make(temporary.resolve("paper"));
        var random = new SplittableRandom(SEED);
        int killsUnderWay = 0;
        for (int kill = 0; kill < KILLS || (killsUnderWay < KILLS && kill < 2 * KILLS); kill++) {
            int cutBefore = cut.size();
            commentUntilKilled(folder, random.nextInt(1, LATEST_KILL), random.nextInt(2_000_000));
            killsUnderWay += cut.size() > cutBefore ? 1 : 0;
            assertThatAllIsThere(folder.comments());
        }
        assertThat(killsUnderWay).as("kills while a comment was on its way").isGreaterThanOrEqualTo(KILLS);

        List<Form> resent = List.copyOf(cut);
        try (var program = Program.serve(folder.path())) {
            var reader = new Commenter(program.address() + folder.story());
            for (Form form : resent) {
                assertThat(reader.sent(form)).as("sent once more").isEqualTo(303);
                acknowledged.add(form.words());
            }
            program.kill();
        }
        assertThat(listed(folder)).containsExactlyInAnyOrderEntriesOf(once());
        assertThat(folder.comments()).containsExactlyInAnyOrderEntriesOf(once());
    }

    private Map<String, Integer> once() {
        var once = new HashMap<String, Integer>();
        acknowledged.forEach(words -> once.put(words, 1));
        return once;
    }

    private void assertThatAllIsThere(Map<String, Integer> found) {
        assertThat(found.keySet()).as("acknowledged").containsAll(acknowledged);
        assertThat(found.values()).as("how often each is there").containsOnly(1);
    }

    /** Readers comment at once; after so many answers, and so many nanoseconds more, the program is killed. */
    private void commentUntilKilled(Folder folder, int answers, int nanos) throws Exception {
        var answered = new Semaphore(0);
        try (var program = Program.serve(folder.path());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String story = program.address() + folder.story();
            var ends = new java.util.ArrayList<Future<?>>();
            for (int i = 0; i < COMMENTERS; i++) {
                ends.add(threads.submit(() -> {
                    comment(new Commenter(story), answered);
                    return true;
                }));
            }
            while (!answered.tryAcquire(answers, 1, TimeUnit.SECONDS)) {
                for (Future<?> end : ends) {
                    if (end.isDone()) {
                        end.get(); // says why a reader gave up
                    }
                }
            }
            long until = System.nanoTime() + nanos;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            program.kill();
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    private void comment(Commenter reader, Semaphore answered) throws InterruptedException {
        while (true) {
            Form form;
            try {
                form = reader.filledIn("Comment " + number.incrementAndGet());
            } catch (IOException e) {
                return;
            }
            try {
                assertThat(reader.sent(form)).isEqualTo(303);
                acknowledged.add(form.words());
                answered.release();
            } catch (IOException e) {
                cut.add(form);
                return;
            }
        }
    }

    /** As the command prints them while the paper rests. */
    private static Map<String, Integer> listed(Folder folder) throws IOException, InterruptedException {
        try (var program = Program.start(
                List.of(),
                "broadsheet.Broadsheet",
                "comments",
                "list",
                "--json",
                "--data",
                folder.path().toString())) {
            var listed = new HashMap<String, Integer>();
            for (String line : program.lines()) {
                listed.merge(JsonMapper.shared().readTree(line).path("text").asString(), 1, Integer::sum);
            }
            assertThat(program.exit()).isZero();
            return listed;
        }
    }
}
