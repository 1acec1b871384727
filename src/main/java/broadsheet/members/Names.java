package broadsheet.members;

import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.LookAlike;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names that readers are known by. None looks like another member's, like that of somebody who works here, or like the
 * paper's own (Unicode TR 39 §4).
 */
public final class Names {
    static final int SHORTEST = 2;
    static final int LONGEST = 40;
    private static final int LONGEST_TYPED = 200;

    /** Of the web, as far as nobody can be called so; what else may be one counts as a link where something is said (N04). */
    private static final Pattern ADDRESS = Pattern.compile(
            "://|\\bwww\\.|[\\p{L}\\p{N}-]{2,}\\.(?:com|net|org|info|biz|ru|cn|xyz|top|site|online|shop|club|icu|vip|live"
                    + "|store|io|link|click|work|app|dev|bet|casino|loan|win)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Names of roles rather than of people, in all the languages of the paper. */
    private static final List<String> RESERVED = Words.LANGUAGES.stream()
            .flatMap(language ->
                    Stream.of(Words.of(language).say("members.reserved").split(";", -1)))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();

    /** Why a name cannot be taken. */
    enum Trouble {
        SHORT,
        LONG,
        /** An address, or nothing that can be read. */
        ODD,
        TAKEN;

        /** The last part of a message's key. */
        String word() {
            return switch (this) {
                case SHORT -> "short";
                case LONG -> "long";
                case ODD -> "odd";
                case TAKEN -> "taken";
            };
        }
    }

    private final Masthead masthead;
    private final List<NamesTaken> others = new ArrayList<>();
    private volatile Known known = new Known(List.of(), Set.of());

    /** Names that no reader may have, and what they look like. */
    private record Known(List<String> names, Set<String> looks) {}

    Names(Masthead masthead) {
        this.masthead = masthead;
    }

    /** Plugs in names that are taken elsewhere. */
    void plug(NamesTaken taken) {
        others.add(taken);
    }

    /** As it is kept and shown: one line, without what is invisible. */
    static String clean(String typed) {
        return PlainText.line(typed, LONGEST_TYPED);
    }

    /** Why this member, or a new one, cannot be called so; null when they can. */
    @Nullable
    Trouble trouble(Reading reading, String typed, @Nullable MemberId self) {
        String name = clean(typed);
        int length = PlainText.length(name);
        if (length < SHORTEST) {
            return Trouble.SHORT;
        }
        if (length > LONGEST) {
            return Trouble.LONG;
        }
        if (name.indexOf('@') >= 0
                || ADDRESS.matcher(name).find()
                || LookAlike.skeleton(name).isEmpty()) {
            return Trouble.ODD;
        }
        return isSomebodyElses(reading, name, self) ? Trouble.TAKEN : null;
    }

    /**
     * Whether this looks like the name of a member, of somebody who works here, or of the paper itself.
     *
     * @param self who may be called so, because they are; null for a guest
     */
    public boolean isSomebodyElses(Reading reading, String typed, @Nullable MemberId self) {
        Set<String> looks = looks(clean(typed));
        for (String look : looks) {
            if (MemberStore.looksLike(reading, look, self).isPresent()) {
                return true;
            }
        }
        return looks.stream().anyMatch(taken(reading)::contains);
    }

    /** The members whom a text names with an at sign, in order, each once, and no more than so many. */
    public List<MemberId> in(Reading reading, String text, int most) {
        return NamesIn.of(reading, text, most);
    }

    /**
     * What the names look like that no reader may have: the paper's own, those of roles, and those that are taken
     * elsewhere. Worked out anew only when there are others, since that costs more than all else that a comment does.
     */
    private Set<String> taken(Reading reading) {
        var names = new ArrayList<>(RESERVED);
        names.add(masthead.paper(reading).name());
        others.forEach(taken -> names.addAll(taken.names(reading)));
        Known last = known;
        if (!last.names().equals(names)) {
            Set<String> looks =
                    names.stream().flatMap(name -> looks(name).stream()).collect(Collectors.toUnmodifiableSet());
            last = new Known(List.copyOf(names), looks);
            known = last;
        }
        return last.looks();
    }

    /** What a name looks like. */
    static Set<String> looks(String name) {
        return LookAlike.skeletons(name);
    }

    /** Keeps a name for this member, who must be free to have it. */
    static void keep(Writing writing, MemberId id, String name) {
        MemberStore.looks(writing, id, looks(name));
    }
}
