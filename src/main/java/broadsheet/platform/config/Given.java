package broadsheet.platform.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** The values that file, environment and options give, each checked as it comes in; the later of these three wins. */
final class Given {
    private final Map<Key<?>, Object> values = new HashMap<>();

    /** Takes the file, if there is one. */
    void file(Path file) {
        JsonNode root = parsed(file);
        if (root == null) {
            return;
        }
        for (var section : root.properties()) {
            if (Keys.ALL.stream().noneMatch(key -> key.section().equals(section.getKey()))) {
                throw unknown(file, section.getKey());
            }
            if (!section.getValue().isObject()) {
                throw new SettingsRefused(
                        file + ": " + shown(section.getKey()) + " must be a table such as [" + section.getKey() + "].");
            }
            for (var entry : section.getValue().properties()) {
                Key<?> key = known(section.getKey() + "." + entry.getKey());
                if (key == null) {
                    throw unknown(file, section.getKey() + "." + entry.getKey());
                }
                put(key, key.shape().of(entry.getValue()), file.toString());
            }
        }
    }

    private static @Nullable JsonNode parsed(Path file) {
        try {
            String text = Files.readString(file); // the reader of TOML is slow to make, and most papers have no file
            return new TomlMapper().readTree(text);
        } catch (NoSuchFileException e) {
            return null;
        } catch (CharacterCodingException e) {
            throw new SettingsRefused(file + " is not written in UTF-8.");
        } catch (IOException e) {
            throw new SettingsRefused(file + " cannot be read.");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new SettingsRefused(file + (line > 0 ? ", line " + line : "")
                    + ", is not TOML. A setting is written below its [section] as"
                    + " key = \"words\" or key = 1, each key once.");
        }
    }

    /** Takes the variables that are named after a key; a misspelled key of a section that exists is refused. */
    void environment(Map<String, String> variables) {
        for (var variable : variables.entrySet()) {
            String name = variable.getKey();
            if (Keys.ALL.stream().noneMatch(key -> name.startsWith(prefix(key)))) {
                continue;
            }
            Key<?> key = Keys.ALL.stream()
                    .filter(each -> each.variable().equals(name))
                    .findFirst()
                    .orElse(null);
            if (key == null) {
                throw new SettingsRefused("The environment variable " + shown(name) + " names no setting.");
            }
            put(key, key.shape().of(variable.getValue()), "The environment variable " + name);
        }
    }

    private static String prefix(Key<?> key) {
        String variable = key.variable();
        return variable.substring(0, variable.indexOf('_', "BROADSHEET_".length()) + 1);
    }

    /** Takes options of the command line, by section and name of their key. */
    void options(Map<String, String> options) {
        options.forEach((path, value) -> {
            Key<?> key = known(path);
            if (key == null) {
                throw new IllegalArgumentException("No setting is called " + path);
            }
            put(key, key.shape().of(value), "--" + key.name());
        });
    }

    private static @Nullable Key<?> known(String path) {
        return Keys.ALL.stream()
                .filter(key -> key.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private void put(Key<?> key, @Nullable Object value, String where) {
        if (value == null) {
            throw new SettingsRefused(
                    where + ": " + key.path() + " must be " + key.shape().words() + ".");
        }
        values.put(key, value);
    }

    private static SettingsRefused unknown(Path file, String name) {
        return new SettingsRefused(file + ": there is no setting called " + shown(name) + ".");
    }

    /** A foreign name, short and on one line. */
    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }

    /** The value given, or the usual one, or null. */
    @SuppressWarnings("unchecked") // only put() writes, with what the key's own shape made
    <T> @Nullable T orNull(Key<T> key) {
        Object value = values.get(key);
        return value == null ? key.usual() : (T) value;
    }

    /** The value given, or the usual one of a key that has one. */
    <T> T of(Key<T> key) {
        T value = orNull(key);
        if (value == null) {
            throw new IllegalStateException(key.path() + " has no usual value");
        }
        return value;
    }
}
