package broadsheet.members;

import org.jspecify.annotations.Nullable;

/**
 * What somebody was about to do when asked to sign in.
 *
 * @param to where to go afterwards, root-relative
 * @param kept a form to be sent afterwards, packed; or empty
 */
public record Way(String to, String kept) {
    static Way to(@Nullable String to) {
        return new Way(Ways.safe(to), "");
    }

    static Way keeping(Kept kept) {
        return new Way(Ways.ACCOUNT, kept.packed());
    }

    /** As it comes back in the sign-in's own fields. */
    static Way of(String to, String packed) {
        Kept kept = Kept.unpacked(packed);
        return new Way(Ways.safe(to), kept == null ? "" : kept.packed());
    }
}
