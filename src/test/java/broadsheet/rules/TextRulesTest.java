package broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about what is written in files: SQL, templates, messages, sizes. */
class TextRulesTest {
    private static final Path SOURCE = Path.of("src/main/java/broadsheet");
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE|TABLE|DELETE FROM|REFERENCES)\\s+([a-z]+)_([a-z_]+)\\b");

    private static final Pattern DEFINED = Pattern.compile("(--[a-z-]+)\\s*[:\"]");
    private static final Pattern ASKED = Pattern.compile("var\\((--[a-z-]+)\\)");

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String room(Path file) {
        return SOURCE.relativize(file).getName(0).toString();
    }

    @Test
    void a_room_touches_its_own_tables_only() throws IOException {
        var wrong = new ArrayList<String>();
        for (Path file : files(".java")) {
            String room = room(file);
            var tables = TABLE.matcher(Files.readString(file));
            while (tables.find()) {
                if (!tables.group(1).equals(room) && Floors.rooms().contains(tables.group(1))) {
                    wrong.add(file + ": " + tables.group(1) + "_" + tables.group(2));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void message_files_of_a_room_have_the_same_keys_in_every_language() throws IOException {
        for (Path english : files("messages_en.properties")) {
            Set<String> keys = keys(english);
            for (String language : List.of("zh", "ar")) {
                Path other = english.resolveSibling("messages_" + language + ".properties");
                assertThat(keys(other)).as(other.toString()).isEqualTo(keys);
            }
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        var messages = new Properties();
        messages.load(new StringReader(Files.readString(file)));
        return new TreeSet<>(messages.stringPropertyNames());
    }

    @Test
    void templates_never_write_what_is_not_escaped_or_known_to_be_safe() throws IOException {
        for (Path template : files(".jte")) {
            String text = Files.readString(template);
            assertThat(text).as(template.toString()).doesNotContain("$unsafe");
            assertThat(text).as(template.toString()).doesNotContain(" style=").doesNotContain("<style");
            assertThat(text.replaceAll("<script (src=|type=\"application/ld\\+json\")", ""))
                    .as(template.toString())
                    .doesNotContain("<script");
        }
    }

    /** One that is not makes the browser fall back silently, to ink on ink. */
    @Test
    void every_token_that_a_style_asks_for_is_defined() throws IOException {
        var defined = new TreeSet<String>();
        for (String ending : List.of(".css", ".jte", ".js", ".java")) {
            for (Path file : files(ending)) {
                DEFINED.matcher(Files.readString(file)).results().forEach(found -> defined.add(found.group(1)));
            }
        }
        var wrong = new ArrayList<String>();
        for (Path style : files(".css")) {
            ASKED.matcher(Files.readString(style))
                    .results()
                    .map(found -> found.group(1))
                    .filter(token -> !defined.contains(token))
                    .forEach(token -> wrong.add(style + ": " + token));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sql_is_never_put_together_from_values() throws IOException {
        var concatenated =
                Pattern.compile("(WHERE|SET|VALUES)[^\"\\n]*\"\\s*\\+\\s*(?!marks\\b)[a-z][A-Za-z]*(\\.|\\s*\\+|\\))");
        for (Path file : files("Store.java")) {
            assertThat(concatenated
                            .matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group())
                            .toList())
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void files_stay_small_enough_to_be_read_in_one_go() throws IOException {
        var long_ = new ArrayList<String>();
        for (Path file : files(".java")) {
            long lines = Files.readString(file).lines().count();
            if (lines > 450) {
                long_.add(file + ": " + lines);
            }
        }
        assertThat(long_).isEmpty();
    }

    @Test
    void only_one_class_makes_xml_readers() throws IOException {
        var makers = new ArrayList<String>();
        for (Path file : files(".java")) {
            if (Pattern.compile("(XMLInputFactory|DocumentBuilderFactory|SAXParserFactory|TransformerFactory)\\.new")
                    .matcher(Files.readString(file))
                    .find()) {
                makers.add(file.getFileName().toString());
            }
        }
        assertThat(makers).hasSizeLessThanOrEqualTo(1);
    }
}
