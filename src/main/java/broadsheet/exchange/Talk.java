package broadsheet.exchange;

import broadsheet.comments.CommentState;
import broadsheet.comments.Draft;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The comments of an item, made ready in the order in which they can be written: answers after what they answer. */
final class Talk {
    private final Source source;
    private final ZoneId zone;
    private final String anonymous;

    Talk(Source source, ZoneId zone, String anonymous) {
        this.source = source;
        this.zone = zone;
        this.anonymous = anonymous;
    }

    /** The comments of a story; what is none of a reader's is dropped with its reason. */
    List<CommentsEntry.Made> of(Item item, Instant otherwise, Tally tally) {
        var ready = new ArrayList<CommentsEntry.Made>();
        Set<String> known = new HashSet<>();
        List<Remark> remarks = item.remarks().stream()
                .sorted(Comparator.comparingLong((Remark remark) -> Item.number(remark.id())))
                .toList();
        for (Remark remark : remarks) {
            String reason = refusal(remark, known);
            if (!reason.isEmpty()) {
                tally.drop(Kind.COMMENT, remark.line(), "comment " + remark.id(), reason);
                continue;
            }
            Draft draft = Draft.cut(Markup.text(remark.author()), words(remark.content()));
            if (draft.words().isEmpty()) {
                tally.drop(Kind.COMMENT, remark.line(), "comment " + remark.id(), "It has no words.");
                continue;
            }
            String words = changed(remark, known, draft);
            if (!words.isEmpty()) {
                tally.note(Kind.COMMENT, remark.line(), "comment " + remark.id(), words);
            }
            known.add(remark.id());
            ready.add(new CommentsEntry.Made(
                    origin(remark.id()),
                    known.contains(remark.parent()) && !remark.parent().equals(remark.id())
                            ? origin(remark.parent())
                            : null,
                    draft.name().isEmpty() ? new Draft(anonymous, draft.words()) : draft,
                    state(remark.approved()),
                    When.of(remark, zone).orElse(otherwise),
                    remark.line()));
        }
        return ready;
    }

    /** What of a comment could not be taken as it was. */
    private String changed(Remark remark, Set<String> known, Draft draft) {
        var notes = new ArrayList<String>();
        if (When.of(remark, zone).isEmpty()) {
            notes.add("its date makes no sense: " + remark.date() + ", taken as its story's");
        }
        if (Item.number(remark.parent()) != 0 && !known.contains(remark.parent())) {
            notes.add("what it answers is not here: comment " + remark.parent() + "; it stands on its own");
        }
        if (draft.words().length() >= Draft.LONGEST_WORDS) {
            notes.add("it was longer than " + Draft.LONGEST_WORDS + " characters and may have been cut");
        }
        return String.join("; ", notes);
    }

    private static String refusal(Remark remark, Set<String> known) {
        return switch (remark.type()) {
            case "", "comment" ->
                Item.number(remark.id()) == 0
                        ? "It has no number (wp:comment_id)."
                        : known.contains(remark.id()) ? "Another comment has the same number." : "";
            case "pingback", "trackback" -> "A " + remark.type() + " is not a reader's comment.";
            default -> "It is not a reader's comment: " + remark.type();
        };
    }

    private String origin(String id) {
        return source.named("comment:" + id);
    }

    /** What was decided there; what is in no state that is known here was taken down. */
    static CommentState state(String approved) {
        return switch (approved) {
            case "1", "approve", "approved" -> CommentState.SHOWN;
            case "0", "hold", "" -> CommentState.PENDING;
            case "spam" -> CommentState.SPAM;
            case "hidden" -> CommentState.HIDDEN;
            default -> CommentState.REMOVED;
        };
    }

    /** The words of a comment as text, a link's address behind its words. */
    static String words(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element link : Find.all(body, "a[href]")) {
            String address = link.attr("href").strip();
            if (address.startsWith("http") && !link.text().contains(address)) {
                link.after(new TextNode(" (" + address + ")"));
            }
        }
        for (Element end : Find.all(body, "br")) {
            end.replaceWith(new TextNode("\n"));
        }
        for (Element block : Find.all(body, "p, blockquote, li, pre, div, h1, h2, h3, h4, h5, h6")) {
            block.before(new TextNode("\n\n"));
            block.after(new TextNode("\n\n"));
        }
        return body.wholeText();
    }
}
