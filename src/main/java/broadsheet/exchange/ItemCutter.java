package broadsheet.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Cuts an export into its head and its items without holding any of them, so that an item that is not well-formed
 * costs that item only. It knows just enough of XML to see where an item begins and ends: comments, processing
 * instructions and CDATA sections are not looked into. A CDATA section that was never closed shows itself by an item's
 * end followed by the next one's beginning inside it.
 */
final class ItemCutter {
    private static final int BUFFER = 1 << 16;
    private static final int LOOK_AHEAD = 64;
    /** The elements that are cut out of a WordPress export. */
    private static final List<String> ITEMS = List.of("item");

    private enum In {
        MARKUP,
        COMMENT,
        CDATA
    }

    private final Reader text;
    private final List<String> names;
    private String name;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private boolean ended;
    private long line = 1;
    private In in = In.MARKUP;

    ItemCutter(Reader text) {
        this(text, ITEMS);
    }

    /** A cutter of files whose items are these elements, which stand beside one another. */
    ItemCutter(Reader text, List<String> names) {
        this.text = text;
        this.names = names;
        this.name = names.getFirst();
    }

    /** The name of the item that begins here. */
    String name() {
        return name;
    }

    /** The line that is read next, counted from 1. */
    long line() {
        return line;
    }

    /** Everything before the first item, closed off so that it is whole. */
    Reader head() {
        return new Piece(true);
    }

    /**
     * Goes to the beginning of the next item.
     *
     * @return whether there is one
     */
    boolean next() throws IOException {
        in = In.MARKUP;
        while (fill(LOOK_AHEAD)) {
            if (in == In.MARKUP && isItemStart()) {
                return true;
            }
            step();
        }
        return false;
    }

    /** The item that begins here. */
    Piece item() {
        in = In.MARKUP;
        return new Piece(false);
    }

    private boolean fill(int wanted) throws IOException {
        while (end - at < wanted && !ended) {
            if (at > 0) {
                System.arraycopy(buffer, at, buffer, 0, end - at);
                end -= at;
                at = 0;
            }
            int read = text.read(buffer, end, buffer.length - end);
            if (read < 0) {
                ended = true;
            } else {
                end += read;
            }
        }
        return at < end;
    }

    private boolean isHere(String what) {
        if (end - at < what.length()) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (buffer[at + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an item begins here, whose name is kept then. */
    private boolean isItemStart() {
        if (buffer[at] != '<') {
            return false;
        }
        for (String known : names) {
            if (isStart(known)) {
                name = known;
                return true;
            }
        }
        return false;
    }

    private boolean isStart(String element) {
        int after = at + 1 + element.length();
        return buffer[at] == '<'
                && after < end
                && isNamed(at + 1, element)
                && (buffer[after] == '>' || buffer[after] <= ' ');
    }

    private boolean isNamed(int from, String element) {
        for (int i = 0; i < element.length(); i++) {
            if (buffer[from + i] != element.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String itemEnd() {
        return "</" + name + ">";
    }

    /** Whether, inside a CDATA section, an item ends here and another begins. */
    private boolean isNextItemInside() {
        String itemEnd = itemEnd();
        if (buffer[at] != '<' || !isHere(itemEnd)) {
            return false;
        }
        int i = at + itemEnd.length();
        while (i < end && buffer[i] <= ' ') {
            i++;
        }
        for (String known : names) {
            String start = new String(buffer, i, Math.min(known.length() + 2, end - i));
            if (start.equals("<" + known + ">") || start.equals("<" + known + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Goes on by one character and keeps account of where that leads. */
    private void step() {
        char c = buffer[at];
        switch (in) {
            case MARKUP -> {
                if (c == '<' && isHere("<!--")) {
                    in = In.COMMENT;
                } else if (c == '<' && isHere("<![CDATA[")) {
                    in = In.CDATA;
                }
            }
            case COMMENT -> {
                if (c == '-' && isHere("-->")) {
                    in = In.MARKUP;
                }
            }
            case CDATA -> {
                if (c == ']' && isHere("]]>")) {
                    in = In.MARKUP;
                }
            }
        }
        if (c == '\n') {
            line++;
        }
        at++;
    }

    /** A part of the file, read as a file of its own. */
    final class Piece extends Reader {
        private final boolean isHead;
        private final String itemEnd = itemEnd();
        private final String item = name;
        private String tail = "";
        private int tailAt;
        private boolean begun;
        private boolean done;
        private boolean whole;

        private Piece(boolean isHead) {
            this.isHead = isHead;
        }

        /** Whether its end was found; false when the file, or the item, stops in the middle. */
        boolean isWhole() {
            return whole;
        }

        @Override
        public int read(char[] target, int from, int most) throws IOException {
            int written = 0;
            while (written < most && !done && fill(LOOK_AHEAD)) {
                if (isHead && in == In.MARKUP && isItemStart()) {
                    whole = true;
                    finish("</channel></rss>");
                } else if (!isHead && in == In.MARKUP && buffer[at] == '<' && isHere(itemEnd)) {
                    at += itemEnd.length();
                    whole = true;
                    finish(itemEnd);
                } else if (isCutShort()) {
                    finish("");
                } else {
                    begun = true;
                    target[from + written++] = buffer[at];
                    step();
                    written += plain(target, from + written, most - written);
                }
            }
            while (written < most && tailAt < tail.length()) {
                target[from + written++] = tail.charAt(tailAt++);
            }
            return written == 0 && most > 0 ? -1 : written;
        }

        /** Copies what cannot be the beginning of anything. */
        private int plain(char[] target, int to, int most) {
            int begin = at;
            int last = Math.min(end, at + most);
            while (at < last) {
                char c = buffer[at];
                if (c == '<' || c == ']' || c == '-') {
                    break;
                }
                if (c == '\n') {
                    line++;
                }
                at++;
            }
            System.arraycopy(buffer, begin, target, to, at - begin);
            return at - begin;
        }

        /** Whether the next item begins although this one has not ended. */
        private boolean isCutShort() {
            return !isHead && (in == In.CDATA && isNextItemInside() || in == In.MARKUP && begun && isStart(item));
        }

        private void finish(String closing) {
            tail = closing;
            done = true;
        }

        /** Reads on to its end. */
        @Override
        public void close() throws IOException {
            char[] rest = new char[BUFFER / 8];
            while (read(rest, 0, rest.length) >= 0) {
                // Only its end matters.
            }
        }
    }
}
