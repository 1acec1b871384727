package broadsheet.platform.challenge;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;

/** The outlines of capital letters, read from {@code letters.txt} when the first is needed. */
final class LetterForms {
    /** One letter: how far it reaches to the right, and its outline, in thousandths of its size. */
    record Form(double advance, Path2D outline) {}

    private LetterForms() {}

    private static final class All {
        static final Map<Character, Form> FORMS = read();

        private static Map<Character, Form> read() {
            var forms = new HashMap<Character, Form>();
            try (InputStream in = Objects.requireNonNull(LetterForms.class.getResourceAsStream("letters.txt"))) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> {
                            String[] parts = line.split(" ", 3);
                            forms.put(parts[0].charAt(0), new Form(Double.parseDouble(parts[1]), path(parts[2])));
                        });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(forms);
        }

        private static Path2D path(String written) {
            var path = new Path2D.Double();
            var scanner = new Scanner(written.replaceAll("([MLQCZ])", " $1 "));
            while (scanner.hasNext()) {
                switch (scanner.next()) {
                    case "M" -> path.moveTo(scanner.nextInt(), scanner.nextInt());
                    case "L" -> path.lineTo(scanner.nextInt(), scanner.nextInt());
                    case "Q" -> path.quadTo(scanner.nextInt(), scanner.nextInt(), scanner.nextInt(), scanner.nextInt());
                    case "C" ->
                        path.curveTo(
                                scanner.nextInt(),
                                scanner.nextInt(),
                                scanner.nextInt(),
                                scanner.nextInt(),
                                scanner.nextInt(),
                                scanner.nextInt());
                    case "Z" -> path.closePath();
                    default -> throw new IllegalStateException("letters.txt holds an unknown stroke");
                }
            }
            return path;
        }
    }

    static Form of(char letter) {
        Form form = All.FORMS.get(letter);
        if (form == null) {
            throw new IllegalArgumentException("There is no outline of " + letter);
        }
        return form;
    }
}
