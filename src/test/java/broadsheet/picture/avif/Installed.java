package broadsheet.picture.avif;

import static org.junit.jupiter.api.Assumptions.abort;

/** The encoder of this machine, for tests. Without it they are left out, except in CI, where they fail. */
public final class Installed {
    private Installed() {}

    /** The encoder. */
    public static AvifEncoder encoder() {
        return ChildEncoder.find().orElseGet(() -> {
            String lacking = "There is no AVIF encoder: apt-get install libvips42, or ./check --install";
            if (System.getenv("CI") != null) {
                throw new AssertionError(lacking);
            }
            return abort(lacking);
        });
    }
}
