package broadsheet.forum;

import broadsheet.comments.TalkId;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The polls, their answers and who voted for which. */
final class PollStore {
    private PollStore() {}

    private static Fact fact(TalkId talk) {
        return Fact.of("poll", talk);
    }

    static Optional<Poll> find(Reading reading, TalkId talk) {
        reading.note(fact(talk));
        return reading.one(
                "SELECT question, closes_at FROM forum_poll WHERE talk_id = ?",
                row -> new Poll(talk, row.text("question"), row.instant("closes_at"), choices(reading, talk)),
                talk.value());
    }

    private static List<Poll.Choice> choices(Reading reading, TalkId talk) {
        return reading.list(
                "SELECT number, words, votes FROM forum_choice WHERE talk_id = ? ORDER BY number",
                row -> new Poll.Choice(row.count("number"), row.text("words"), row.count("votes")),
                talk.value());
    }

    static void insert(Writing writing, TalkId talk, String question, List<String> answers, Instant closesAt) {
        writing.exec(
                "INSERT INTO forum_poll (talk_id, question, closes_at) VALUES (?, ?, ?)",
                talk.value(),
                question,
                closesAt);
        for (int i = 0; i < answers.size(); i++) {
            writing.exec(
                    "INSERT INTO forum_choice (talk_id, number, words, votes) VALUES (?, ?, ?, 0)",
                    talk.value(),
                    i + 1,
                    answers.get(i));
        }
        writing.changed(fact(talk));
    }

    /** Takes a poll away, with what was voted in it. */
    static void delete(Writing writing, TalkId talk) {
        writing.exec("DELETE FROM forum_vote WHERE talk_id = ?", talk.value());
        writing.exec("DELETE FROM forum_choice WHERE talk_id = ?", talk.value());
        writing.exec("DELETE FROM forum_poll WHERE talk_id = ?", talk.value());
        writing.changed(fact(talk));
    }

    /** What a member voted for. */
    static Optional<Integer> vote(Reading reading, TalkId talk, MemberId member) {
        return reading.one(
                "SELECT number FROM forum_vote WHERE talk_id = ? AND member_id = ?",
                row -> row.count("number"),
                talk.value(),
                member.value());
    }

    static void insertVote(Writing writing, TalkId talk, MemberId member, int number) {
        writing.exec(
                "INSERT INTO forum_vote (talk_id, member_id, number) VALUES (?, ?, ?)",
                talk.value(),
                member.value(),
                number);
        count(writing, talk, number, 1);
    }

    static void deleteVote(Writing writing, TalkId talk, MemberId member, int number) {
        writing.exec("DELETE FROM forum_vote WHERE talk_id = ? AND member_id = ?", talk.value(), member.value());
        count(writing, talk, number, -1);
    }

    private static void count(Writing writing, TalkId talk, int number, int more) {
        writing.exec(
                "UPDATE forum_choice SET votes = votes + ? WHERE talk_id = ? AND number = ?",
                more,
                talk.value(),
                number);
        writing.changed(fact(talk));
    }

    /** The polls in which a member voted, each with the answer's number. */
    static List<Voted> votes(Reading reading, MemberId member) {
        return reading.list(
                "SELECT talk_id, number FROM forum_vote WHERE member_id = ?",
                row -> new Voted(new TalkId(row.number("talk_id")), row.count("number")),
                member.value());
    }

    /** A vote. */
    record Voted(TalkId talk, int number) {}
}
