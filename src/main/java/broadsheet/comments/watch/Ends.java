package broadsheet.comments.watch;

import broadsheet.members.MemberId;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.text.Numbers;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The links in letters that end letters, for whoever holds them, signed in or not. */
public final class Ends {
    static final String ADDRESS = "/account/letters/end";

    private static final Pattern LINK = Pattern.compile("(\\d{1,19})(?:-(\\d{1,19}))?-([0-9a-f]{40})");

    private final Tokens tokens;

    public Ends(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What a link ends.
     *
     * @param who the member whose naming of this one is no more to be told; null for what is told of watched conversations
     */
    record End(MemberId member, @Nullable MemberId who) {}

    /** Ends letters about watched conversations. */
    String digest(MemberId member) {
        return ADDRESS + "/" + member + "-" + tokens.of("watch/end", member.value());
    }

    /** Ends letters in which one member is told of being named by another. */
    String person(MemberId member, MemberId who) {
        return ADDRESS + "/" + member + "-" + who + "-" + tokens.of("watch/end/" + member, who.value());
    }

    /** What the last part of an address ends; empty when this paper did not write it. */
    Optional<End> opened(String word) {
        var parts = LINK.matcher(word);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Long> member = Numbers.of(parts.group(1));
        if (member.isEmpty()) {
            return Optional.empty();
        }
        var id = new MemberId(member.get());
        String second = parts.group(2);
        if (second == null) {
            return tokens.opens("watch/end", id.value(), parts.group(3))
                    ? Optional.of(new End(id, null))
                    : Optional.empty();
        }
        return Numbers.of(second)
                .filter(who -> tokens.opens("watch/end/" + id, who, parts.group(3)))
                .map(who -> new End(id, new MemberId(who)));
    }
}
