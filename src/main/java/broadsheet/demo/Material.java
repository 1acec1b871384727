package broadsheet.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the demo paper is made of: files beside this class, in the jar or in a folder. */
final class Material {
    private static final String FOLDER = "/broadsheet/demo/paper/";

    private Material() {}

    /** All files of a folder with this ending, by name without the ending. */
    static Map<String, String> texts(String folder, String ending) {
        return inside(folder, path -> {
            var texts = new TreeMap<String, String>();
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(ending)) {
                        texts.put(name.substring(0, name.length() - ending.length()), Files.readString(file));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        });
    }

    /** The bytes of one file. */
    static byte[] bytes(String name) {
        try (InputStream in = Material.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The demo paper lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** What stands behind {@code key:} in the lines of a head; empty where it does not stand. */
    static String field(List<String> head, String key) {
        return head.stream()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static <T> T inside(String folder, Function<Path, T> reader) {
        URL place = Material.class.getResource(FOLDER + folder);
        if (place == null) {
            throw new IllegalStateException("The demo paper lacks the folder " + folder);
        }
        try {
            URI uri = place.toURI();
            if (!uri.getScheme().equals("jar")) {
                return reader.apply(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return reader.apply(jar.getPath(FOLDER + folder));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
