package broadsheet.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final String SECRET = "do-not-print-me";

    @TempDir
    Path folder;

    private Settings settings(String toml) throws IOException {
        Files.writeString(folder.resolve(Settings.FILE), toml);
        return Settings.read(folder, Map.of(), Map.of());
    }

    @Test
    void without_a_file_everything_is_as_usual() {
        Settings settings = Settings.read(folder, Map.of("PATH", "/bin"), Map.of());
        assertThat(settings.site().host()).isEqualTo("127.0.0.1");
        assertThat(settings.site().port()).isEqualTo(8080);
        assertThat(settings.site().origin()).isNull();
        assertThat(settings.database()).isNull();
        assertThat(settings.mail().isPosted()).isFalse();
        assertThat(settings.posting().limited()).isTrue();
        assertThat(settings.challengeCost()).isEqualTo(50_000);
    }

    @Test
    void the_file_is_overridden_by_the_environment_and_that_by_the_command_line() throws IOException {
        Files.writeString(
                folder.resolve(Settings.FILE), "[site]\nport = 1\nproxies = ['10.0.0.1']\n[press]\nmemory-mb = 7\n");
        Settings settings = Settings.read(
                folder,
                Map.of("BROADSHEET_SITE_PORT", "2", "BROADSHEET_SITE_PROXIES", "10.0.0.2, ::1"),
                Map.of("site.port", "3"));
        assertThat(settings.site().port()).isEqualTo(3);
        assertThat(settings.site().proxies()).containsExactly("10.0.0.2", "::1");
        assertThat(settings.pressMegabytes()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [site]~prot = 'do-not-print-me'                | site.prot
            [sight]~port = 80                              | sight
            site = 'do-not-print-me'                       | site must be a table
            [site]~port = 'do-not-print-me'                | site.port must be a whole number
            [site]~port = 65536                            | site.port must be a whole number
            [site]~port = 80.5                             | site.port must be a whole number
            [site]~port = 99999999999999999999             | site.port must be a whole number
            [site]~port = true                             | site.port must be a whole number
            [site]~origin = 'https://do-not-print-me/'     | site.origin must be an origin
            [site]~origin = 'https://u:do-not-print-me@h'  | site.origin must be an origin
            [site]~origin = 'ftp://do-not-print-me'        | site.origin must be an origin
            [site]~host = 'do-not-print-me'                | site.host must be a network address
            [site]~proxies = '10.0.0.1'                    | site.proxies must be a list
            [site]~proxies = [1]                           | site.proxies must be a list
            [data]~database = 'do-not-print-me'            | data.database must be
            [mail]~password = 1234                         | mail.password must be a text
            [mail]~password = ['do-not-print-me']          | mail.password must be a text
            [mail]~password = "do-not-print-me\\nx"        | mail.password must be a text
            [mail]~tls = 'do-not-print-me'                 | mail.tls must be one of
            [mail]~host = 'do-not-print-me'                | mail.from is missing
            [mail]~username = 'do-not-print-me'            | mail.password is missing
            [mail~password = 'do-not-print-me'             | is not TOML
            [mail]~password = do-not-print-me              | line 2
            [mail]~password = 'a'~password = 'do-not-print-me' | is not TOML
            """)
    void what_does_not_fit_is_refused_in_one_sentence_without_its_value(String toml, String words) {
        assertThatThrownBy(() -> settings(toml.replace('~', '\n')))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining(words)
                .hasMessageContaining(folder.resolve(Settings.FILE).toString())
                .hasMessageNotContaining(SECRET)
                .hasNoCause()
                .message()
                .hasLineCount(1);
    }

    @Test
    void a_misspelled_variable_is_refused_and_one_of_the_launcher_is_not_ours() {
        assertThat(Settings.read(folder, Map.of("BROADSHEET_JAVA", "/opt/jdk"), Map.of()))
                .isNotNull();
        assertThatThrownBy(() -> Settings.read(folder, Map.of("BROADSHEET_MAIL_PASSWROD", SECRET), Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("BROADSHEET_MAIL_PASSWROD")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> Settings.read(folder, Map.of("BROADSHEET_SITE_PORT", SECRET), Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("BROADSHEET_SITE_PORT")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void a_file_that_is_not_text_is_refused() throws IOException {
        Files.write(folder.resolve(Settings.FILE), new byte[] {(byte) 0xff, 1, 2});
        assertThatThrownBy(() -> Settings.read(folder, Map.of(), Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void settings_never_show_the_password() throws IOException {
        Settings settings =
                settings("[mail]\nhost='h'\nfrom='a@b.example'\nusername='u'\npassword='" + SECRET + "'\ntls='none'\n");
        assertThat(settings.mail().password()).isEqualTo(SECRET);
        assertThat(settings.mail().tls()).isEqualTo(MailSettings.Tls.NONE);
        assertThat(settings.toString() + settings.mail()).doesNotContain(SECRET);
    }

    @Test
    void a_bench_is_not_limited() {
        Settings bench = Settings.read(folder, Map.of(), Map.of()).forBench();
        assertThat(bench.posting().limited()).isFalse();
        assertThat(bench.challengeCost()).isLessThanOrEqualTo(100);
    }
}
