package broadsheet.comments;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import broadsheet.story.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes what pages of a conversation show. */
final class TalkPrinter {
    private final Masthead masthead;

    TalkPrinter(Masthead masthead) {
        this.masthead = masthead;
    }

    /** The first page, oldest first, for the foot of the story itself. */
    TalkPage first(Reading reading, Story story, Shell shell) {
        return page(
                reading, story, shell, Order.OLDEST, true, StretchStore.after(reading, story.id(), Order.OLDEST, null));
    }

    /** The page behind a comment, or the first one. */
    TalkPage after(Reading reading, Story story, Order order, @Nullable Comment after) {
        return page(
                reading,
                story,
                shell(reading, story, after == null && order == Order.OLDEST),
                order,
                after == null,
                StretchStore.after(reading, story.id(), order, after));
    }

    /** The page on which a comment can be read. */
    TalkPage around(Reading reading, Story story, Comment comment) {
        return page(
                reading,
                story,
                shell(reading, story, false),
                Order.OLDEST,
                false,
                StretchStore.around(reading, comment));
    }

    /** The form under the comment that it answers; the conversation must be open. */
    ReplyPage reply(Reading reading, Story story, Comment answered) {
        Shell shell = shell(reading, story, false);
        TalkPage talk = alone(reading, story, shell);
        return new ReplyPage(shell, talk, new Voice(answered, null, List.of()), FormView.empty(shell, story, answered));
    }

    /** No comments at all, for pages that only need to know where the conversation is. */
    TalkPage alone(Reading reading, Story story, Shell shell) {
        return page(reading, story, shell, Order.OLDEST, true, new Stretch(List.of(), null, null));
    }

    private static TalkPage page(
            Reading reading, Story story, Shell shell, Order order, boolean isFirst, Stretch stretch) {
        int readable = TalkStore.counts(reading, List.of(story.id())).getOrDefault(story.id(), 0);
        FormView form = Closing.isOpen(reading, story) ? FormView.empty(shell, story, null) : null;
        return new TalkPage(shell, story, readable, order, isFirst, stretch, form);
    }

    /** One address of a conversation is canonical; its other pages are there to be walked through, not to be listed. */
    private Shell shell(Reading reading, Story story, boolean isCanonical) {
        String title =
                masthead.words(reading).say("comments.page_title", story.copy().headline());
        Head head =
                isCanonical ? Head.of(title, story.copy().standfirst(), TalkPage.address(story)) : Head.unlisted(title);
        return masthead.shell(reading, head).in(story.section().address());
    }

    /** What a page for one person wears. */
    Shell personal(Reading reading, Story story, String key) {
        return masthead.shell(reading, Head.unlisted(masthead.words(reading).say(key)))
                .in(story.section().address());
    }

    /** A message of this room. */
    String say(Reading reading, String key) {
        return masthead.words(reading).say(key);
    }
}
