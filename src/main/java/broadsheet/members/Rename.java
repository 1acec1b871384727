package broadsheet.members;

import broadsheet.platform.db.Writing;
import org.jspecify.annotations.Nullable;

/** Gives a member another name, once in thirty days. Pages that show the old one are recalled. */
final class Rename {
    private final Names names;

    Rename(Names names) {
        this.names = names;
    }

    /**
     * Renames.
     *
     * @return the last part of the message's key that says why not, or null when it is done
     */
    @Nullable
    String run(Writing writing, MemberId id, String typed) {
        Account account = MemberStore.account(writing, id).orElseThrow();
        String name = Names.clean(typed);
        if (name.equals(account.member().name())) {
            return null;
        }
        if (account.renamableFrom(writing.now()) != null) {
            return "soon";
        }
        Names.Trouble trouble = names.trouble(writing, name, id);
        if (trouble != null) {
            return trouble.word();
        }
        MemberStore.rename(writing, id, name, writing.now());
        Names.keep(writing, id, name);
        return null;
    }
}
