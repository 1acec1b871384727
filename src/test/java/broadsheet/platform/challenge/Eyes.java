package broadsheet.platform.challenge;

/** Reads images, as a person would. */
public final class Eyes {
    private Eyes() {}

    /** The letters in the image of a token. */
    public static String read(Challenges challenges, String token) {
        return challenges.lettersOf(token);
    }
}
