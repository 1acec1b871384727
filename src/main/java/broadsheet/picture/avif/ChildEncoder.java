package broadsheet.picture.avif;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Has {@link AvifWorker} write AVIF in a process of its own, one for each sitting. What native code may do wrong ends
 * there, and with it goes the memory that it took.
 */
public final class ChildEncoder implements AvifEncoder {
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final int TRIAL_SIDE = 16;
    private static final int TRIAL_QUALITY = 50;
    private static final byte[] BRAND = "ftypavif".getBytes(StandardCharsets.US_ASCII);
    private static final int BRAND_AT = 4;

    private final String name;
    private final String library;

    private ChildEncoder(String name, String library) {
        this.name = name;
        this.library = library;
    }

    /** The encoder of this machine, after it has written a small picture; empty when there is none, or it cannot. */
    public static Optional<AvifEncoder> find() {
        return find(Vips.LIBRARY);
    }

    static Optional<AvifEncoder> find(String library) {
        try (var trial = new ChildSitting(start(library))) {
            byte[] file =
                    trial.encode(new BufferedImage(TRIAL_SIDE, TRIAL_SIDE, BufferedImage.TYPE_INT_RGB), TRIAL_QUALITY);
            return isAvif(file)
                    ? Optional.of(new ChildEncoder("libvips " + trial.version(), library))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** ISO/IEC 23000-22 and the AVIF specification §6: the file begins with its brand. */
    private static boolean isAvif(byte[] file) {
        int end = BRAND_AT + BRAND.length;
        return file.length > end && Arrays.equals(Arrays.copyOfRange(file, BRAND_AT, end), BRAND);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Sitting sit() throws IOException {
        return new ChildSitting(start(library));
    }

    /** It gets nothing of this process: no settings from its environment, no open file, and of its classes these alone. */
    private static Process start(String library) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                place(),
                AvifWorker.class.getName(),
                library));
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(Set.of("PATH", "LD_LIBRARY_PATH"));
        builder.environment().putAll(Map.of("MALLOC_ARENA_MAX", "1"));
        return builder.start();
    }

    private static String place() throws IOException {
        try {
            return Path.of(AvifWorker.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
