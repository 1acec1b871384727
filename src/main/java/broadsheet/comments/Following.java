package broadsheet.comments;

import broadsheet.comments.watch.Digests;
import broadsheet.comments.watch.Ends;
import broadsheet.comments.watch.Herald;
import broadsheet.comments.watch.Watch;
import broadsheet.comments.watch.WatchLetters;
import broadsheet.members.Members;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.jobs.Ledger;

/** What the conversation's acts need of those who follow it. */
record Following(Watch watch, Herald herald, Ends ends) {
    static Following of(Database database, Ledger ledger, CommentsRoom.Below below, Tokens tokens, Mute mute) {
        Members members = below.members().members();
        var ends = new Ends(tokens);
        var letters = new WatchLetters(below.masthead(), members, mute, ends);
        var digests = new Digests(database, ledger, below.masthead(), members, below.stories(), letters);
        var asked = new Herald.Below(members, below.members().names(), below.stories());
        return new Following(new Watch(digests), new Herald(database, ledger, asked, letters), ends);
    }
}
