package broadsheet.members;

import broadsheet.members.CodeStore.Pending;
import broadsheet.members.CodeStore.Purpose;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.util.Optional;

/** Makes an account for somebody who proved an address, under the name that they chose. */
final class Join {
    /** How it ended. */
    sealed interface Outcome {
        /** The account is made, and its first session begun. */
        record In(String token) implements Outcome {}

        /** The name cannot be taken; another may be. */
        record BadName(Names.Trouble trouble) implements Outcome {}

        /** It took too long, or was done before. */
        record Expired() implements Outcome {}
    }

    private final Ids ids;
    private final Codes codes;
    private final Names names;
    private final Sessions sessions;

    Join(Ids ids, Codes codes, Names names, Sessions sessions) {
        this.ids = ids;
        this.codes = codes;
        this.names = names;
        this.sessions = sessions;
    }

    Outcome run(Writing writing, String ticket, String name) {
        Optional<Pending> pending = codes.ticket(writing, Purpose.JOIN, ticket);
        if (pending.isEmpty()) {
            return new Outcome.Expired();
        }
        EmailAddress address = EmailAddress.of(pending.get().email());
        Optional<Account> known = MemberStore.byEmail(writing, address.folded());
        if (known.isPresent()) { // made meanwhile, with another code to the same address
            codes.use(writing, pending.get());
            return new Outcome.In(sessions.begin(writing, known.get().id()));
        }
        Names.Trouble trouble = names.trouble(writing, name, null);
        if (trouble != null) {
            return new Outcome.BadName(trouble);
        }
        codes.use(writing, pending.get());
        return new Outcome.In(sessions.begin(writing, made(writing, address, Names.clean(name))));
    }

    /** A new account. */
    MemberId made(Writing writing, EmailAddress address, String name) {
        var id = new MemberId(ids.next());
        var account = new Account(new Member(id, name, writing.now()), address.text(), null, Letters.USUAL);
        MemberStore.insert(writing, account, address.folded());
        Names.keep(writing, id, name);
        return id;
    }
}
