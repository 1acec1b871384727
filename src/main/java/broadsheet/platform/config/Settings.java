package broadsheet.platform.config;

import broadsheet.platform.http.SiteSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one paper, read once at the start from {@code broadsheet.toml} in its data folder, the environment
 * and the command line. All keys are listed in docs/02-running/configuration.md.
 *
 * @param database the JDBC address of PostgreSQL; null means SQLite in the data folder
 * @param pressMegabytes the memory for kept pages, in megabytes
 * @param posting how much one network may send
 * @param opinionService the address of a service that is asked about each comment; null for none
 * @param contributions how stories that readers send in are taken and kept
 * @param challengeCost the largest number a browser may have to try
 * @param scanCommand a program and its arguments that looks into every picture and video; empty for none
 */
public record Settings(
        SiteSettings site,
        @Nullable String database,
        MailSettings mail,
        int pressMegabytes,
        Posting posting,
        @Nullable String opinionService,
        Contributions contributions,
        int challengeCost,
        List<String> scanCommand) {
    /** The name of the file in the data folder. */
    public static final String FILE = "broadsheet.toml";

    private static final int BENCH_COST = 50;

    /**
     * How many comments one network may send.
     *
     * @param limited false when nothing is limited, for benches only
     * @param burst from how many on comments of new writers within ten minutes are a burst; 0 takes no measures
     */
    public record Posting(boolean limited, int perMinute, int perHour, int burst) {}

    /**
     * How stories that readers send in are taken.
     *
     * @param perHour how many one network may send in an hour
     * @param keepDays for how many days one is kept to which nothing happens
     */
    public record Contributions(int perHour, int keepDays) {}

    /**
     * The settings of a data folder.
     *
     * @param environment variables by name; those called {@code BROADSHEET_SECTION_KEY} override the file
     * @param options values by {@code section.key} from the command line, which override both
     * @throws SettingsRefused when the folder is a file, or a key is unknown, of the wrong type or missing its companion
     */
    public static Settings read(Path folder, Map<String, String> environment, Map<String, String> options) {
        if (folder.toString().isBlank()) {
            throw new SettingsRefused("--data takes a folder.");
        }
        if (Files.isRegularFile(folder)) {
            throw new SettingsRefused(folder + " is a file; --data takes a folder.");
        }
        Path file = folder.resolve(FILE);
        var given = new Given();
        given.file(file);
        given.environment(environment);
        given.options(options);
        return new Settings(
                new SiteSettings(
                        given.of(Keys.HOST), given.of(Keys.PORT), given.orNull(Keys.ORIGIN), given.of(Keys.PROXIES)),
                given.orNull(Keys.DATABASE),
                mail(given, file),
                given.of(Keys.PRESS_MEMORY),
                new Posting(
                        true,
                        given.of(Keys.COMMENTS_PER_MINUTE),
                        given.of(Keys.COMMENTS_PER_HOUR),
                        given.of(Keys.COMMENTS_BURST)),
                given.orNull(Keys.COMMENTS_SERVICE),
                new Contributions(given.of(Keys.STORIES_PER_HOUR), given.of(Keys.STORIES_KEPT)),
                given.of(Keys.CHALLENGE_COST),
                given.of(Keys.SCAN_COMMAND));
    }

    private static MailSettings mail(Given given, Path file) {
        String host = given.orNull(Keys.MAIL_HOST);
        String username = given.orNull(Keys.MAIL_USERNAME);
        String password = given.orNull(Keys.MAIL_PASSWORD);
        String from = given.orNull(Keys.MAIL_FROM);
        if (host != null && from == null) {
            throw missing(file, Keys.MAIL_HOST, Keys.MAIL_FROM);
        }
        if (username != null && password == null) {
            throw missing(file, Keys.MAIL_USERNAME, Keys.MAIL_PASSWORD);
        }
        return new MailSettings(
                host,
                given.of(Keys.MAIL_PORT),
                username,
                password,
                from,
                MailSettings.Tls.valueOf(given.of(Keys.MAIL_TLS).toUpperCase(Locale.ROOT)),
                given.of(Keys.MAIL_PER_NETWORK),
                given.of(Keys.MAIL_PER_RECIPIENT));
    }

    private static SettingsRefused missing(Path file, Key<?> first, Key<?> second) {
        return new SettingsRefused(file + ": " + first.path() + " is given, but " + second.path() + " is missing.");
    }

    /** The same for a bench: nothing is limited and a challenge costs next to nothing. */
    public Settings forBench() {
        return new Settings(
                site,
                database,
                mail,
                pressMegabytes,
                new Posting(false, posting.perMinute, posting.perHour, 0),
                opinionService,
                contributions,
                BENCH_COST,
                scanCommand);
    }

    @Override
    public String toString() {
        return "Settings[" + site.host() + ":" + site.port() + "]";
    }
}
