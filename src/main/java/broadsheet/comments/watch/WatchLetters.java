package broadsheet.comments.watch;

import broadsheet.comments.Mute;
import broadsheet.comments.TalkSeat;
import broadsheet.masthead.Masthead;
import broadsheet.members.Letters;
import broadsheet.members.MemberId;
import broadsheet.members.Members;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Words;
import java.util.List;

/** The letters to those who are named or watch: in plain text, each with links that end it. */
public final class WatchLetters {
    private static final int MOST_AT_ONCE = 10;

    private final Masthead masthead;
    private final Members members;
    private final Mute mute;
    private final Ends ends;

    public WatchLetters(Masthead masthead, Members members, Mute mute, Ends ends) {
        this.masthead = masthead;
        this.members = members;
        this.mute = mute;
        this.ends = ends;
    }

    /**
     * What a letter tells of one conversation.
     *
     * @param unread how many comments the member has not read there
     * @param first the first of them that was in no letter yet
     */
    record Entry(TalkSeat seat, int unread, Said first) {}

    /** Tells a member of a comment that names the member; its writer must be known. */
    void named(Writing writing, MemberId member, TalkSeat seat, Said said) {
        Words words = masthead.words(writing);
        String by = name(writing, words, said);
        String end = masthead.origin() + mute.address(member, seat.talk());
        var text = new StringBuilder(words.say("comments.letter.named.text", seat.title(), by))
                .append("\n\n")
                .append(said.words())
                .append("\n\n")
                .append(words.say("comments.letter.reply.read"))
                .append('\n')
                .append(masthead.origin())
                .append(seat.address(said.id()))
                .append("\n\n-- \n")
                .append(words.say(
                        "comments.letter.reply.why", masthead.paper(writing).name()))
                .append('\n')
                .append(words.say("comments.letter.reply.mute"))
                .append('\n')
                .append(end);
        MemberId who = said.member();
        if (who != null) {
            text.append('\n')
                    .append(words.say("comments.letter.named.mute", by))
                    .append('\n')
                    .append(masthead.origin())
                    .append(ends.person(member, who));
        }
        members.write(writing, member, words.say("comments.letter.named.subject", by), text.toString(), end);
    }

    /** Tells a member at once of what appeared in a watched conversation. */
    void fresh(Writing writing, MemberId member, TalkSeat seat, List<Said> said) {
        Words words = masthead.words(writing);
        var text = new StringBuilder(words.say("comments.letter.watch.text", seat.title())).append("\n\n");
        for (Said one : said.subList(0, Math.min(said.size(), MOST_AT_ONCE))) {
            line(writing, words, text, seat, one);
        }
        String end = masthead.origin() + mute.address(member, seat.talk());
        text.append("-- \n")
                .append(words.say(
                        "comments.letter.watch.why", masthead.paper(writing).name()))
                .append('\n');
        choices(words, text);
        text.append(words.say("comments.letter.reply.mute")).append('\n').append(end);
        String subject = words.say("comments.letter.watch.subject", said.size(), seat.title());
        members.write(writing, member, subject, text.toString(), end);
    }

    /** Puts together what is new where a member watches. */
    void digest(Writing writing, MemberId member, Letters.Digest wish, List<Entry> entries) {
        Words words = masthead.words(writing);
        String paper = masthead.paper(writing).name();
        var text = new StringBuilder(words.say("comments.letter.digest.text")).append("\n\n");
        for (Entry entry : entries) {
            text.append(entry.seat().title())
                    .append('\n')
                    .append(unread(words, entry.unread()))
                    .append('\n');
            line(writing, words, text, entry.seat(), entry.first());
        }
        String end = masthead.origin() + ends.digest(member);
        String why = wish == Letters.Digest.WEEKLY ? "comments.letter.digest.weekly" : "comments.letter.digest.daily";
        text.append("-- \n").append(words.say(why, paper)).append('\n');
        choices(words, text);
        text.append(words.say("comments.letter.digest.end")).append('\n').append(end);
        members.write(writing, member, words.say("comments.letter.digest.subject", paper), text.toString(), end);
    }

    static String unread(Words words, int unread) {
        return unread >= SaidStore.ENOUGH
                ? words.say("comments.watching.many", SaidStore.ENOUGH - 1)
                : words.say("comments.watching.new", unread);
    }

    private void choices(Words words, StringBuilder text) {
        text.append(words.say("comments.letter.watch.choose"))
                .append('\n')
                .append(masthead.origin())
                .append(AccountPages.ADDRESS)
                .append('\n');
    }

    private void line(Reading reading, Words words, StringBuilder text, TalkSeat seat, Said said) {
        text.append(words.say("comments.letter.watch.line", name(reading, words, said), said.firstWords()))
                .append('\n')
                .append(masthead.origin())
                .append(seat.address(said.id()))
                .append("\n\n");
    }

    private String name(Reading reading, Words words, Said said) {
        MemberId member = said.member();
        String name = member == null
                ? said.name()
                : members.names(reading, List.of(member)).getOrDefault(member, "");
        return name.isEmpty() ? words.say("comments.deleted_user") : name;
    }
}
