package broadsheet.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Writes docs/02-running/configuration.md with {@code -Dwrite.docs=true}, else fails when it is out of date. */
class ConfigurationDocTest {
    private static final Path PAGE = Path.of("docs/02-running/configuration.md");

    @Test
    void the_page_lists_every_key_as_it_is() throws IOException {
        String page = page();
        if (Boolean.getBoolean("write.docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("written anew by: mvn test -Dtest=ConfigurationDocTest -Dwrite.docs=true")
                .hasContent(page);
    }

    private static String page() {
        var page = new StringBuilder("""
                <!-- Written by ConfigurationDocTest from the list of keys. Do not edit. -->
                # Configuration

                Settings lie in `broadsheet.toml` in the data folder. There need not be one. A key that is not listed
                here, or a value of another type, is refused at the start by one sentence that names file and key.

                An environment variable overrides the file: `BROADSHEET_`, section, key, in capitals and with `_` for
                `-`, such as `BROADSHEET_MAIL_PASSWORD`. Lists are separated by commas there. An option of the command
                line overrides both.
                """);
        String section = "";
        for (Key<?> key : Keys.ALL) {
            if (!key.section().equals(section)) {
                section = key.section();
                page.append("\n## [").append(section).append("]\n\n");
                page.append("| key | value | usually | what it is for |\n|---|---|---|---|\n");
            }
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(key.name(), key.shape().words(), usual(key), key.sentence()));
        }
        return page.toString();
    }

    private static String usual(Key<?> key) {
        return key.usual() == null ? "none" : "`" + key.writtenUsual() + "`";
    }
}
