package broadsheet.picture;

import broadsheet.platform.text.Words;
import java.util.List;

/** A file cannot be taken in. Its message says why and how to mend it. */
public final class PictureRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> values;

    PictureRefused(String reason, Object... values) {
        super(Words.of("en").say("picture.refused." + reason, values));
        this.key = "picture.refused." + reason;
        this.values = List.of(values);
    }

    /** The same in the words of the one who sent the file. */
    public String words(Words words) {
        return words.say(key, values.toArray());
    }
}
