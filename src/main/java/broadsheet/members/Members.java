package broadsheet.members;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.mail.Letter;
import broadsheet.platform.mail.Mailroom;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The front door to the members. */
public final class Members {
    private final Mailroom mailroom;

    Members(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    /** The member of that number; empty when the account was deleted. Notes {@code member/ID}. */
    public Optional<Member> find(Reading reading, MemberId id) {
        return MemberStore.find(reading, id);
    }

    /** The names of these members; those whose accounts were deleted are missing. Notes {@code member/ID} of each. */
    public Map<MemberId, String> names(Reading reading, Collection<MemberId> ids) {
        return MemberStore.names(reading, ids);
    }

    /** Which letters a member wants; none for a member whose account was deleted. */
    public Letters letters(Reading reading, MemberId id) {
        return MemberStore.account(reading, id).map(Account::letters).orElse(new Letters(false, Letters.Digest.OFF));
    }

    /** Which letters about watched conversations a member wants from now on; nothing when the account was deleted. */
    public void digest(Writing writing, MemberId id, Letters.Digest digest) {
        MemberStore.account(writing, id)
                .ifPresent(account -> MemberStore.letters(
                        writing, id, new Letters(account.letters().replies(), digest)));
    }

    /**
     * Writes to a member if and only if this transaction is committed; does nothing when the account was deleted. Nobody
     * else has to know the address. Whether the member wants the letter is for the caller to ask.
     *
     * @param end the whole address at which a single POST ends letters of this kind
     */
    public void write(Writing writing, MemberId id, String subject, String text, String end) {
        MemberStore.account(writing, id)
                .ifPresent(account -> mailroom.send(writing, new Letter(account.email(), subject, text, end)));
    }

    /** The same for a letter that comes because of something that happened once, and needs no end. */
    public void write(Writing writing, MemberId id, String subject, String text) {
        MemberStore.account(writing, id)
                .ifPresent(account -> mailroom.send(writing, new Letter(account.email(), subject, text)));
    }
}
