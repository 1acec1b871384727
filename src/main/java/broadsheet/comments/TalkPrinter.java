package broadsheet.comments;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.Shell;
import broadsheet.members.Members;
import broadsheet.moderation.Judge;
import broadsheet.moderation.Measure;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Composes what pages of a conversation show. */
final class TalkPrinter {
    private final Masthead masthead;
    private final Members members;
    private final Judge judge;

    TalkPrinter(Masthead masthead, Members members, Judge judge) {
        this.masthead = masthead;
        this.members = members;
        this.judge = judge;
    }

    /** The first page, oldest first, for the foot of the story itself. */
    TalkPage first(Reading reading, Venue venue, Shell shell) {
        return page(
                reading,
                venue,
                shell,
                Order.OLDEST,
                true,
                StretchStore.after(reading, venue.talk(), Order.OLDEST, null));
    }

    /** The page behind a comment, or the first one. */
    TalkPage after(Reading reading, Venue venue, Order order, @Nullable Comment after) {
        return page(
                reading,
                venue,
                shell(reading, venue, after == null && order == Order.OLDEST),
                order,
                after == null,
                StretchStore.after(reading, venue.talk(), order, after));
    }

    /** The page on which a comment can be read. */
    TalkPage around(Reading reading, Venue venue, Comment comment) {
        return page(
                reading,
                venue,
                shell(reading, venue, false),
                Order.OLDEST,
                false,
                StretchStore.around(reading, comment));
    }

    /** The form under the comment that it answers; the conversation must be open. */
    ReplyPage reply(Reading reading, Venue venue, Comment answered, boolean isQuoted) {
        Shell shell = shell(reading, venue, false);
        TalkPage talk = alone(reading, venue, shell, answered);
        Draft draft = isQuoted ? Draft.quoting(answered.words()) : FormView.EMPTY;
        FormView form = form(reading, shell, venue, answered, draft, Map.of());
        return new ReplyPage(shell, talk, new Voice(answered, null, List.of()), form);
    }

    /** The form, filled in. */
    FormView form(
            Reading reading,
            Shell shell,
            Venue venue,
            @Nullable Comment answered,
            Draft draft,
            Map<Draft.Field, Draft.Trouble> troubles) {
        String name = answered == null
                ? ""
                : name(shell, Signatures.of(reading, members, List.of(answered)).of(answered));
        return new FormView(shell, venue, answered, name, draft, troubles);
    }

    private static String name(Shell shell, String name) {
        return name.isEmpty() ? shell.words().say("comments.deleted_user") : name;
    }

    /** One comment, for pages that are about it. */
    TalkPage alone(Reading reading, Venue venue, Shell shell, Comment comment) {
        return page(reading, venue, shell, Order.OLDEST, true, new Stretch(List.of(comment), null, null));
    }

    private TalkPage page(Reading reading, Venue venue, Shell shell, Order order, boolean isFirst, Stretch stretch) {
        var shown = new ArrayList<@Nullable Comment>(stretch.comments());
        shown.add(stretch.context());
        Signatures signatures = Signatures.of(reading, members, shown);
        int readable = ConversationStore.count(reading, venue.talk());
        FormView form = venue.isOpen(reading) ? FormView.empty(shell, venue) : null;
        Measure measure = form == null
                ? null
                : judge.measure(reading, venue.talk().value()).orElse(null);
        return new TalkPage(shell, venue, readable, order, isFirst, stretch, signatures, measure, form);
    }

    /** One address of a conversation is canonical; its other pages are there to be walked through, not to be listed. */
    private Shell shell(Reading reading, Venue venue, boolean isCanonical) {
        String title = masthead.words(reading).say("comments.page_title", venue.title());
        Head head =
                isCanonical && venue.isListed() ? Head.of(title, venue.about(), venue.address()) : Head.unlisted(title);
        return masthead.shell(reading, head).in(venue.lit());
    }

    /** What a page for one person wears. */
    Shell personal(Reading reading, Venue venue, String key) {
        return masthead.shell(reading, Head.unlisted(masthead.words(reading).say(key)))
                .in(venue.lit());
    }

    /** The answer to words that came when the conversation was closed; they are given back. */
    Reply closed(Reading reading, Draft draft) {
        return NotTakenPage.reply(masthead, reading, say(reading, "comments.closed"), draft.words());
    }

    /** A message of this room. */
    String say(Reading reading, String key, Object... values) {
        return masthead.words(reading).say(key, values);
    }
}
