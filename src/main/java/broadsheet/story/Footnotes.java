package broadsheet.story;

import broadsheet.platform.text.Body;
import broadsheet.platform.text.Footnote;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The footnotes of what is on one page: numbered marks in the text, and the notes in a list below it. Numbers run on over
 * the pages of a story, so a note has the same one, and the same address, on its page and where all pages are joined.
 */
final class Footnotes {
    /** Keeps a mark on the line of the word before it, in Chinese too. */
    private static final char WORD_JOINER = '\u2060';

    private final Words words;
    private final int first;
    private final List<String> notes = new ArrayList<>();

    /** @param before how many notes stand on the pages before */
    Footnotes(Words words, int before) {
        this.words = words;
        this.first = before + 1;
    }

    /** How many a body holds. */
    static int in(Iterable<Body> bodies) {
        int count = 0;
        for (Body body : bodies) {
            count += Footnote.in(body).size();
        }
        return count;
    }

    /** The text with marks in the places of its notes, and the notes behind it. */
    String below(String html) {
        String marked =
                Footnote.SPELLING.matcher(html).replaceAll(note -> Matcher.quoteReplacement(mark(note.group(1))));
        return notes.isEmpty() ? marked : marked + list();
    }

    private String mark(String note) {
        notes.add(note);
        int number = first + notes.size() - 1;
        return WORD_JOINER + "<sup class=\"note-mark\"><a href=\"#note-" + number + "\" id=\"note-mark-" + number
                + "\" role=\"doc-noteref\" aria-label=\"" + say("story.note", number) + "\">" + words.number(number)
                + "</a></sup>";
    }

    private String list() {
        var list = new StringBuilder(
                        "<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\"><h2 id=\"notes\">")
                .append(say("story.notes"))
                .append(first == 1 ? "</h2><ol>" : "</h2><ol start=\"" + first + "\">");
        for (int i = 0; i < notes.size(); i++) {
            int number = first + i;
            list.append("<li id=\"note-" + number + "\">")
                    .append(notes.get(i))
                    .append(" <a class=\"note-back print-hide\" href=\"#note-mark-" + number
                            + "\" role=\"doc-backlink\" aria-label=\"" + say("story.note.back", number)
                            + "\">\u2191</a></li>");
        }
        return list.append("</ol></section>").toString();
    }

    private String say(String key, Object... values) {
        return SafeHtml.escape(words.say(key, values));
    }
}
