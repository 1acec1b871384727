package broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How secrets are compared and made (case G18): by rules about the source, since time tells too little on a busy machine. */
class SecretsRuleTest {
    private static final Path SOURCES = Path.of("src/main/java/broadsheet");
    private static final String SECRET = "(?:token|secret|digest|mac|hmac|signature|typed|sealed?|code|hex)";
    /** A secret's name, or what makes one, before or within {@code equals}, {@code contentEquals} or {@code ==}. */
    private static final Pattern COMPARED = Pattern.compile("(?i)(?:\\b" + SECRET
            + "(?:\\(\\w*\\))?\\.(?:equals|equalsIgnoreCase|contentEquals|compareTo|startsWith)\\()"
            + "|(?:\\.(?:equals|equalsIgnoreCase|contentEquals|compareTo)\\((?:\\w+\\.)?" + SECRET
            + "(?:\\(\\w*\\))?\\))"
            + "|(?:Objects\\.equals\\([^)]*\\b" + SECRET + "\\b)"
            + "|(?:Arrays\\.equals\\([^)]*\\b" + SECRET + "\\b)");

    private static List<String> lines(String room, Pattern pattern) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (pattern.matcher(line).find()) {
                        found.add(file.getFileName() + ": " + line.strip());
                    }
                }
            }
        }
        return found;
    }

    @Test
    void g18_secrets_are_compared_by_message_digest_alone() throws IOException {
        for (String room : List.of(
                "identity",
                "members",
                "platform/challenge",
                "platform/passkey",
                "comments",
                "sharing",
                "desk/writing")) {
            assertThat(lines(room, COMPARED)).as(room).isEmpty();
        }
        assertThat(lines("", Pattern.compile("MessageDigest\\.isEqual\\(")))
                .as("the places that compare")
                .hasSize(2)
                .allMatch(line -> line.startsWith("Codes.java") || line.startsWith("Seal.java"));
    }

    @Test
    void g18_the_rule_finds_what_it_forbids() {
        assertThat(List.of(
                        "if (token.equals(given)) {",
                        "return given.equals(token);",
                        "return code(step).equals(typed);",
                        "Arrays.equals(digest, other)",
                        "Objects.equals(link.token(), secret)"))
                .allMatch(line -> COMPARED.matcher(line).find());
        assertThat(List.of("Seal.same(of(purpose, id), token)", "name.equals(other)"))
                .noneMatch(line -> COMPARED.matcher(line).find());
    }

    @Test
    void l10_no_script_of_ours_listens_to_other_windows() throws IOException {
        for (Path place : List.of(SOURCES, Path.of("src/main/js/desk"))) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".js"))
                        .filter(path -> !path.toString().contains("node_modules"))
                        .toList()) {
                    assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContain(
                                    "addEventListener(\"message\"",
                                    "addEventListener('message'",
                                    "onmessage",
                                    "postMessage(");
                }
            }
        }
    }
}
