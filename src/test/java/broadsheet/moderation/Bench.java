package broadsheet.moderation;

import broadsheet.identity.PersonId;
import broadsheet.platform.db.Act;
import broadsheet.platform.db.Question;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import broadsheet.testing.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A judge with one conversation, to which guests and members write. */
final class Bench {
    static final long THREAD = 77;
    static final PersonId BY = new PersonId(3);

    private final Trial trial;
    private final ModerationRoom room;
    private final List<Measure> raised = new ArrayList<>();
    private long last;

    Bench(Trial trial) {
        this.trial = trial;
        var nobody = new Opinions(null, (_, _, _) -> {
            throw new AssertionError("Nobody is asked.");
        });
        this.room = new ModerationRoom(trial.ids(), Set.of("courier.test"), nobody, 20);
        room.judge().alerts((_, measure) -> raised.add(measure));
    }

    static Network network(int number) {
        return new Network("%08x".formatted(0x0A000000 + number));
    }

    ModerationRoom room() {
        return room;
    }

    Judge judge() {
        return room.judge();
    }

    /** The subject judged last. */
    long last() {
        return last;
    }

    List<Measure> raised() {
        return raised;
    }

    Asked asked(int network, Mode mode) {
        last = trial.ids().next();
        return Asked.of(last, network(network), mode);
    }

    Utterance said(String words, @Nullable Long member) {
        return new Utterance(Kind.COMMENT, "Ann", words, member, THREAD);
    }

    Judgement guest(int network, String words, Mode mode) {
        return judge(words, null, asked(network, mode));
    }

    Judgement member(long member, int network, String words, Mode mode) {
        return judge(words, member, asked(network, mode));
    }

    Judgement judge(String words, @Nullable Long member, Asked asked) {
        return trial.database().write(writing -> judge().judge(writing, said(words, member), asked));
    }

    void lists(String banned, String suspect) {
        write(writing -> {
            room.changeWords().run(writing, ChangeWords.Which.BANNED, banned, BY);
            room.changeWords().run(writing, ChangeWords.Which.SUSPECT, suspect, BY);
        });
    }

    Optional<Measure.Kind> measure() {
        return read(reading -> judge().measure(reading, THREAD).map(Measure::kind));
    }

    List<Decision> history(long subject) {
        return read(reading -> judge().history(reading, subject));
    }

    List<Long> sameAs(long subject) {
        return read(reading -> judge().sameAs(reading, subject));
    }

    Standing standing(long member) {
        return read(reading -> judge().standing(reading, member));
    }

    void decide(long subject, Verdict verdict) {
        write(writing -> judge().decided(writing, subject, verdict, BY, ""));
    }

    <T> T read(Question<T> question) {
        return trial.database().read(question);
    }

    void write(Consumer<Writing> act) {
        trial.database().perform(act);
    }

    <T> T get(Act<T> act) {
        return trial.database().write(act);
    }
}
