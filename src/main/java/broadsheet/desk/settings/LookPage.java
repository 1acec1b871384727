package broadsheet.desk.settings;

import broadsheet.identity.StaffFrame;
import broadsheet.masthead.Look;
import java.util.List;

/**
 * The form of colours and type, as it was typed.
 *
 * @param isUsual whether the paper wears what the program brings along
 * @param wrong says what could not be taken, or is empty
 */
record LookPage(
        StaffFrame frame,
        String paper,
        String accent,
        String accentDark,
        String warm,
        String warmDark,
        String type,
        boolean isUsual,
        String wrong) {
    /** A choice of typefaces. */
    record Choice(String word, String name, String about, boolean isChosen) {}

    List<Choice> types() {
        return List.of(
                choice(Look.Type.NEWSREADER, "Newsreader", "Headlines and text in the serif made for news"),
                choice(Look.Type.PLAIN_HEADLINES, "Public Sans over Newsreader", "Headlines without serifs"),
                choice(Look.Type.READERS_OWN, "The reader’s own", "Georgia and the system’s sans; no font is loaded"));
    }

    private Choice choice(Look.Type type, String name, String about) {
        return new Choice(type.word(), name, about, type.word().equals(this.type));
    }
}
