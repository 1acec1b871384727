package broadsheet.contributions;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the contributions. */
final class ContributionStore {
    private static final Fact LIST = Fact.of("list", "contributions");
    private static final String COLUMNS = """
            SELECT id, state, title, words, anonymous, name, email, member_id, solved, consent_version, consent_words,
            consent_at, sent_at, touched_at, decided_at, reason, story_id, delete_at FROM contributions_contribution
            """;

    private ContributionStore() {}

    private static Fact fact(ContributionId id) {
        return Fact.of("contribution", id);
    }

    private static Contribution contribution(Row row) {
        Long member = row.numberOrNull("member_id");
        Long story = row.numberOrNull("story_id");
        return new Contribution(
                new ContributionId(row.number("id")),
                ContributionState.of(row.text("state")),
                row.text("title"),
                row.text("words"),
                new Sender(
                        row.is("anonymous"),
                        row.text("name"),
                        row.text("email"),
                        member == null ? null : new MemberId(member)),
                row.is("solved"),
                new Consent(row.text("consent_version"), row.text("consent_words"), row.instant("consent_at")),
                row.instant("sent_at"),
                row.instant("touched_at"),
                row.instantOrNull("decided_at"),
                row.text("reason"),
                story == null ? null : new StoryId(story),
                row.instant("delete_at"));
    }

    static Optional<Contribution> find(Reading reading, ContributionId id) {
        reading.note(fact(id));
        return reading.one(COLUMNS + " WHERE id = ?", ContributionStore::contribution, id.value());
    }

    /** The contribution of a code's hash. */
    static Optional<Contribution> byCode(Reading reading, String hash) {
        reading.note(LIST);
        return reading.one(COLUMNS + " WHERE code = ?", ContributionStore::contribution, hash);
    }

    static Optional<Contribution> byStory(Reading reading, StoryId story) {
        reading.note(LIST);
        return reading.one(COLUMNS + " WHERE story_id = ?", ContributionStore::contribution, story.value());
    }

    /** Those in a state, the newest first, only those whose number is lower. */
    static List<Contribution> page(Reading reading, ContributionState state, long before, int most) {
        reading.note(LIST);
        return reading.list(
                COLUMNS + " WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?",
                ContributionStore::contribution,
                state.stored(),
                before,
                most);
    }

    static Map<ContributionState, Integer> counts(Reading reading) {
        reading.note(LIST);
        var counts = new EnumMap<ContributionState, Integer>(ContributionState.class);
        reading.each(
                "SELECT state, COUNT(*) AS n FROM contributions_contribution GROUP BY state",
                row -> Map.entry(ContributionState.of(row.text("state")), row.count("n")),
                entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** How many the desk has to do something about, up to so many. */
    static int waiting(Reading reading, int most) {
        reading.note(LIST);
        return reading.one("""
                        SELECT COUNT(*) AS n FROM (SELECT id FROM contributions_contribution
                        WHERE state = 'received' OR state = 'reading' LIMIT ?) AS waiting""", row -> row.count("n"), most).orElse(0);
    }

    static void insert(Writing writing, Contribution sent, String code) {
        MemberId member = sent.sender().member();
        writing.exec(
                """
                INSERT INTO contributions_contribution (id, code, state, title, words, anonymous, name, email, member_id,
                solved, consent_version, consent_words, consent_at, sent_at, touched_at, reason, delete_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                sent.id().value(),
                code,
                sent.state().stored(),
                sent.title(),
                sent.words(),
                sent.sender().anonymous(),
                sent.sender().name(),
                sent.sender().email(),
                member == null ? null : member.value(),
                sent.solved(),
                sent.consent().version(),
                sent.consent().words(),
                sent.consent().at(),
                sent.sentAt(),
                sent.touchedAt(),
                sent.reason(),
                sent.deleteAt());
        writing.changed(LIST, fact(sent.id()));
    }

    /** Gives a contribution another code; the one before opens nothing any more. */
    static void code(Writing writing, ContributionId id, String hash) {
        writing.exec("UPDATE contributions_contribution SET code = ? WHERE id = ?", hash, id.value());
        writing.changed(LIST, fact(id));
    }

    /** Moves it on; the reason is kept for those that are declined only. */
    static void move(Writing writing, Contribution at, ContributionState to, String reason, Instant deleteAt) {
        writing.exec(
                """
                UPDATE contributions_contribution
                SET state = ?, reason = ?, touched_at = ?, decided_at = ?, delete_at = ? WHERE id = ?""",
                at.state().to(to).stored(),
                reason,
                writing.now(),
                to.isDecided() ? writing.now() : null,
                deleteAt,
                at.id().value());
        writing.changed(LIST, fact(at.id()));
    }

    static void story(Writing writing, ContributionId id, StoryId story) {
        writing.exec("UPDATE contributions_contribution SET story_id = ? WHERE id = ?", story.value(), id.value());
        writing.changed(LIST, fact(id));
    }

    static void keepUntil(Writing writing, ContributionId id, Instant deleteAt) {
        writing.exec("UPDATE contributions_contribution SET delete_at = ? WHERE id = ?", deleteAt, id.value());
        writing.changed(LIST, fact(id));
    }

    static void delete(Writing writing, ContributionId id) {
        writing.exec("DELETE FROM contributions_contribution WHERE id = ?", id.value());
        writing.changed(LIST, fact(id));
    }

    /** All that a member sent in under the account, the earliest first. */
    static List<Contribution> sentBy(Reading reading, MemberId member) {
        return reading.list(
                COLUMNS + " WHERE member_id = ? ORDER BY id", ContributionStore::contribution, member.value());
    }

    /** Takes the account from what a member sent in; the name that was typed goes with it. */
    static void unsign(Writing writing, MemberId member) {
        writing.exec(
                "UPDATE contributions_contribution SET member_id = NULL, name = '', email = '' WHERE member_id = ?",
                member.value());
    }
}
