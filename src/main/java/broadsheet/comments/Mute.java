package broadsheet.comments;

import broadsheet.comments.watch.Watches;
import broadsheet.members.MemberId;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Numbers;
import java.util.Optional;
import java.util.regex.Pattern;

/** A member wants no more letters about a conversation, and says so with the link in one of them, signed in or not. */
public final class Mute {
    /** Where the links of the letters lead. */
    static final String ADDRESS = "/account/mute";

    private static final Pattern LINK = Pattern.compile("(\\d{1,19})-(\\d{1,19})-([0-9a-f]{40})");

    private final Tokens tokens;

    Mute(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What a link is for. */
    record Link(MemberId member, TalkId talk) {}

    private static String purpose(MemberId member) {
        return "mute/" + member;
    }

    /** Where the link of a letter to this member about this conversation leads. */
    public String address(MemberId member, TalkId talk) {
        return ADDRESS + "/" + member + "-" + talk + "-" + tokens.of(purpose(member), talk.value());
    }

    /** What the last part of an address is for; empty when this paper did not write it. */
    Optional<Link> opened(String word) {
        var parts = LINK.matcher(word);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Long> member = Numbers.of(parts.group(1));
        Optional<Long> talk = Numbers.of(parts.group(2));
        return member.isPresent()
                        && talk.isPresent()
                        && tokens.opens(purpose(new MemberId(member.get())), talk.get(), parts.group(3))
                ? Optional.of(new Link(new MemberId(member.get()), new TalkId(talk.get())))
                : Optional.empty();
    }

    void run(Writing writing, Link link) {
        if (ConversationStore.find(writing, link.talk()).isPresent()) {
            Watches.mute(writing, link.member(), link.talk());
        }
    }
}
