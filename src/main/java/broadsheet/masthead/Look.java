package broadsheet.masthead;

import broadsheet.platform.text.Hash;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The paper's own colours and type, within its design: every choice can be read by everybody.
 *
 * @param accent of links, buttons and rules by day
 * @param accentDark the same by night
 * @param warm of labels and of breaking news by day
 * @param warmDark the same by night
 */
public record Look(Colour accent, Colour accentDark, Colour warm, Colour warmDark, Type type) {
    static final String PLACE = "/look.css/";

    /** Text is read from this contrast on (WCAG 2.2 SC 1.4.3). */
    static final double READ = 4.5;

    private static final Colour DAY = new Colour("#fdfdfb");
    private static final Colour DAY_TINT = new Colour("#f0f4f2");
    private static final Colour NIGHT = new Colour("#0f1617");
    private static final Colour NIGHT_TINT = new Colour("#182122");
    private static final Colour BLACK = new Colour("#000000");
    private static final Colour WHITE = new Colour("#ffffff");

    /** The look of a paper that has chosen none; the style sheet holds the same values. */
    public static final Look USUAL = new Look(
            new Colour("#0a5561"),
            new Colour("#86c9d2"),
            new Colour("#a03c12"),
            new Colour("#f0a67e"),
            Type.NEWSREADER);

    /** The faces that the design knows. */
    public enum Type {
        /** Newsreader for headlines and text. */
        NEWSREADER,
        /** Public Sans for headlines, Newsreader for text. */
        PLAIN_HEADLINES,
        /** What the reader's machine has, Georgia first: nothing is loaded. */
        READERS_OWN;

        /** The word in forms. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The type of that word.
         *
         * @throws IllegalArgumentException in plain words when there is none
         */
        public static Type of(String word) {
            for (Type type : values()) {
                if (type.word().equals(word)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("Choose one of the typefaces.");
        }
    }

    /**
     * Checks that everything can be read.
     *
     * @throws IllegalArgumentException in plain words, with the nearest colour that can
     */
    public Look {
        byDay("The accent", accent);
        byDay("The second colour", warm);
        byNight("The accent", accentDark);
        byNight("The second colour", warmDark);
    }

    /**
     * A look from the colours of the day; those of the night are found, where none is given, by lightening them.
     *
     * @param accentDark null to have it found
     * @param warmDark null to have it found
     * @throws IllegalArgumentException in plain words when a colour cannot be read
     */
    public static Look of(
            Colour accent, @Nullable Colour accentDark, Colour warm, @Nullable Colour warmDark, Type type) {
        byDay("The accent", accent);
        byDay("The second colour", warm);
        return new Look(
                accent,
                accentDark == null ? night(accent) : accentDark,
                warm,
                warmDark == null ? night(warm) : warmDark,
                type);
    }

    /** Nights ask for more than the least, so that a lightened colour is calm. */
    private static Colour night(Colour day) {
        return day.towards(WHITE, 8, NIGHT, NIGHT_TINT);
    }

    private static void byDay(String what, Colour colour) {
        read(what + " by day", colour, BLACK, "pale", DAY, DAY_TINT, WHITE);
    }

    private static void byNight(String what, Colour colour) {
        read(what + " by night", colour, WHITE, "dark", NIGHT, NIGHT_TINT);
    }

    private static void read(String what, Colour colour, Colour towards, String fault, Colour... grounds) {
        double contrast = colour.leastContrast(grounds);
        if (contrast < READ) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s, %s, is too %s to be read: its contrast is %.1f, and 4.5 is needed. The nearest that can be"
                            + " read is %s.",
                    what,
                    colour.hex(),
                    fault,
                    Math.floor(contrast * 10) / 10,
                    colour.towards(towards, READ, grounds).hex()));
        }
    }

    /** The style sheet that changes the usual look into this one. */
    String asStyles() {
        String faces = switch (type) {
            case NEWSREADER -> "";
            case PLAIN_HEADLINES -> ":root { --display: var(--sans); --tight: -0.022em; }\n";
            case READERS_OWN -> """
                :root:not(:lang(zh), :lang(ja), :lang(ko), :lang(ar), :lang(fa), :lang(he)) {
                  --serif: Georgia, "Times New Roman", serif; --display: var(--serif);
                  --sans: system-ui, "Helvetica Neue", Arial, sans-serif; }
                """;
        };
        return ":root { --paper-accent: " + accent.hex() + "; --paper-accent-dark: " + accentDark.hex()
                + "; --paper-warm: " + warm.hex() + "; --paper-warm-dark: " + warmDark.hex() + "; }\n" + faces;
    }

    /** Where the style sheet stands: the address changes with its content. */
    String address() {
        return PLACE + Hash.of(asStyles()).substring(0, 12) + ".css";
    }

    /** The faces that a page in Latin letters is sure to need, by name. */
    List<String> faces() {
        return switch (type) {
            case NEWSREADER -> List.of("newsreader-display-latin.woff2", "newsreader-latin.woff2");
            case PLAIN_HEADLINES -> List.of("public-sans-latin.woff2", "newsreader-latin.woff2");
            case READERS_OWN -> List.of();
        };
    }
}
