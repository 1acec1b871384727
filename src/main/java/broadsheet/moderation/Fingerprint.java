package broadsheet.moderation;

import broadsheet.moderation.words.Plain;
import broadsheet.platform.text.Hash;
import broadsheet.platform.text.LatinShape;
import org.jspecify.annotations.Nullable;

/** What two texts have in common that differ in disguise only: the letters, without signs, digits, capitals and accents. */
final class Fingerprint {
    private static final int SHORTEST = 16;
    private static final int SHORTEST_UNSPACED = 8;
    private static final int DIGITS = 24;
    private static final int FIRST_UNSPACED = 0x0E00;

    private Fingerprint() {}

    /** The fingerprint; null for words so few that many people say them. */
    static @Nullable String of(String words) {
        var letters = new StringBuilder();
        Plain.of(words).codePoints().filter(Character::isLetter).forEach(letter -> {
            String latin = LatinShape.latin(letter);
            if (latin.isEmpty()) {
                letters.appendCodePoint(letter);
            } else {
                letters.append(latin);
            }
        });
        boolean isUnspaced = !letters.isEmpty() && letters.charAt(0) >= FIRST_UNSPACED;
        return letters.length() < (isUnspaced ? SHORTEST_UNSPACED : SHORTEST)
                ? null
                : Hash.of(letters.toString()).substring(0, DIGITS);
    }
}
