package broadsheet.comments;

import broadsheet.platform.text.Words;
import java.util.List;

/** Sentences in the paper's language with which writers are told why a comment was taken down. */
public final class ReadyReasons {
    private static final List<String> KEYS = List.of(
            "comments.reason.abuse",
            "comments.reason.off_topic",
            "comments.reason.advertising",
            "comments.reason.private",
            "comments.reason.false",
            "comments.reason.illegal");

    private ReadyReasons() {}

    /** The sentences. */
    public static List<String> in(Words words) {
        return KEYS.stream().map(words::say).toList();
    }
}
