package broadsheet.picture;

import java.util.Locale;

/** The kinds of picture that are taken in. What a file is, is decided by its content alone. */
public enum PictureType {
    JPEG("jpg"),
    PNG("png"),
    GIF("gif"),
    WEBP("webp");

    private final String ending;

    PictureType(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PictureType of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
