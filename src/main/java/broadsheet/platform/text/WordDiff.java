package broadsheet.platform.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two texts, word by word where that reads well, by paragraphs where little was kept. Bounded in
 * time and memory: where the texts have too little in common, whole paragraphs are said to be removed and added.
 */
public final class WordDiff {
    /** Below this share of letters kept, a paragraph reads better as replaced: one third. */
    private static final int KEPT_AT_LEAST = 3;

    private static final String PARAGRAPH_END = "\n";

    /** What happened to a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of text, all of which stayed, was removed or was added. */
    public record Piece(Kind kind, String text) {}

    /** One paragraph of both texts laid over one another. */
    public record Paragraph(List<Piece> pieces) {
        /** Whether anything in it changed. */
        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
        }

        /**
         * As HTML: {@code del} and {@code ins}, each beginning with words for those who cannot see which is which.
         *
         * @param removed such as "removed:"
         * @param added such as "added:"
         */
        public SafeHtml html(String removed, String added) {
            var html = new StringBuilder();
            for (Piece piece : pieces) {
                String text = SafeHtml.escape(piece.text());
                switch (piece.kind()) {
                    case SAME -> html.append(text);
                    case REMOVED -> marked(html, "del", removed, text);
                    case ADDED -> marked(html, "ins", added, text);
                }
            }
            return new SafeHtml(html.toString());
        }

        private static void marked(StringBuilder html, String tag, String word, String text) {
            html.append('<').append(tag).append("><span class=\"vh\">");
            html.append(SafeHtml.escape(word)).append(" </span>").append(text);
            html.append("</").append(tag).append('>');
        }
    }

    /**
     * Paragraphs that follow one another in a comparison.
     *
     * @param isNearChange whether each of them changed or stands beside one that did; else none does
     */
    public record Stretch(boolean isNearChange, List<Paragraph> paragraphs) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Paragraph> done = new ArrayList<>();
    private final EditScript script = new EditScript();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Compares two texts, given as their paragraphs, which hold no line ends. */
    public static List<Paragraph> of(List<String> before, List<String> after) {
        return new WordDiff(before, after).compared();
    }

    /** A comparison in what is worth reading and what lies between, by turns. */
    public static List<Stretch> stretches(List<Paragraph> compared) {
        var stretches = new ArrayList<Stretch>();
        int from = 0;
        for (int i = 1; i <= compared.size(); i++) {
            if (i == compared.size() || isNearChange(compared, i) != isNearChange(compared, from)) {
                stretches.add(new Stretch(isNearChange(compared, from), compared.subList(from, i)));
                from = i;
            }
        }
        return stretches;
    }

    private static boolean isNearChange(List<Paragraph> compared, int at) {
        return compared.subList(Math.max(0, at - 1), Math.min(compared.size(), at + 2)).stream()
                .anyMatch(Paragraph::isChanged);
    }

    private List<Paragraph> compared() {
        EditScript.Marks marks = script.between(numbers(before, after))
                .orElseGet(() -> EditScript.Marks.everything(before.size(), after.size()));
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int fromI = i;
            int fromJ = j;
            while (i < before.size() && marks.removed()[i]) {
                i++;
            }
            while (j < after.size() && marks.added()[j]) {
                j++;
            }
            if (i > fromI || j > fromJ) {
                replaced(before.subList(fromI, i), after.subList(fromJ, j));
            } else {
                done.add(new Paragraph(List.of(new Piece(Kind.SAME, after.get(j)))));
                i++;
                j++;
            }
        }
        return done;
    }

    private void replaced(List<String> removed, List<String> added) {
        if (!removed.isEmpty() && !added.isEmpty()) {
            List<String> old = tokens(removed);
            List<String> fresh = tokens(added);
            var marks = script.between(numbers(old, fresh));
            if (marks.isPresent() && keepsEnough(old, fresh, marks.get())) {
                bridgeSpaces(old, fresh, marks.get());
                words(old, fresh, marks.get());
                return;
            }
        }
        removed.forEach(paragraph -> done.add(new Paragraph(List.of(new Piece(Kind.REMOVED, paragraph)))));
        added.forEach(paragraph -> done.add(new Paragraph(List.of(new Piece(Kind.ADDED, paragraph)))));
    }

    private static boolean keepsEnough(List<String> old, List<String> fresh, EditScript.Marks marks) {
        long kept = 0;
        long all = 0;
        for (int i = 0; i < old.size(); i++) {
            int letters = old.get(i).isBlank() ? 0 : old.get(i).length();
            all += letters;
            kept += marks.removed()[i] ? 0 : letters;
        }
        long now = fresh.stream()
                .filter(token -> !token.isBlank())
                .mapToLong(String::length)
                .sum();
        return kept * KEPT_AT_LEAST >= Math.max(all, now);
    }

    /** A space between two changed words is changed with them: "a b" for "c d", not a, c, space, b, d. */
    private static void bridgeSpaces(List<String> old, List<String> fresh, EditScript.Marks marks) {
        int i = 0;
        int j = 0;
        boolean afterChange = false;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && marks.removed()[i]) {
                i++;
                afterChange = true;
            } else if (j < fresh.size() && marks.added()[j]) {
                j++;
                afterChange = true;
            } else {
                boolean beforeChange =
                        i + 1 < old.size() && marks.removed()[i + 1] || j + 1 < fresh.size() && marks.added()[j + 1];
                boolean isSpace = old.get(i).isBlank() && !old.get(i).equals(PARAGRAPH_END);
                if (isSpace && afterChange && beforeChange) {
                    marks.removed()[i] = true;
                    marks.added()[j] = true;
                } else {
                    afterChange = false;
                }
                i++;
                j++;
            }
        }
    }

    private void words(List<String> old, List<String> fresh, EditScript.Marks marks) {
        var line = new Line();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && marks.removed()[i]) {
                line.add(Kind.REMOVED, old.get(i).equals(PARAGRAPH_END) ? "¶ " : old.get(i));
                i++;
            } else if (j < fresh.size() && marks.added()[j]) {
                boolean isEnd = fresh.get(j).equals(PARAGRAPH_END);
                line.add(Kind.ADDED, isEnd ? "¶" : fresh.get(j));
                j++;
                if (isEnd) {
                    line.end();
                }
            } else {
                if (fresh.get(j).equals(PARAGRAPH_END)) {
                    line.end();
                } else {
                    line.add(Kind.SAME, fresh.get(j));
                }
                i++;
                j++;
            }
        }
        line.end();
    }

    /** A paragraph being laid out. */
    private final class Line {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Kind kind = Kind.SAME;

        void add(Kind kind, String token) {
            if (kind != this.kind) {
                endPiece();
                this.kind = kind;
            }
            text.append(token);
        }

        private void endPiece() {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }

        void end() {
            endPiece();
            if (!pieces.isEmpty()) {
                done.add(new Paragraph(List.copyOf(pieces)));
                pieces.clear();
            }
        }
    }

    /** Equal strings become equal numbers, so that they are compared quickly. */
    private static EditScript.Pair numbers(List<String> before, List<String> after) {
        var known = new HashMap<String, Integer>();
        return new EditScript.Pair(numbers(before, known), numbers(after, known));
    }

    private static int[] numbers(List<String> texts, Map<String, Integer> known) {
        return texts.stream()
                .mapToInt(text -> known.computeIfAbsent(text, _ -> known.size()))
                .toArray();
    }

    private static List<String> tokens(List<String> paragraphs) {
        var tokens = new ArrayList<String>();
        for (String paragraph : paragraphs) {
            int at = 0;
            while (at < paragraph.length()) {
                int end = tokenEnd(paragraph, at);
                tokens.add(paragraph.substring(at, end));
                at = end;
            }
            tokens.add(PARAGRAPH_END);
        }
        return tokens;
    }

    /** A word, a run of spaces, or one other sign; each ideograph is a word. */
    private static int tokenEnd(String text, int at) {
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        if (Character.isWhitespace(first)) {
            while (end < text.length() && Character.isWhitespace(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        } else if (isOfWord(first)) {
            while (end < text.length() && isOfWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return c == '\'' || c == '\u2019' || isMark || Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
