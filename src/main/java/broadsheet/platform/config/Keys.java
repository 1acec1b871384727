package broadsheet.platform.config;

import java.util.List;

/** Every key there is. What is not in this list is refused; the documentation is written from it. */
final class Keys {
    private static final int MOST = 1_000_000;

    static final Key<String> HOST = new Key<>(
            "site", "host", Shape.networkAddress(), "127.0.0.1", "The address to listen on; 0.0.0.0 is all of them.");
    static final Key<Integer> PORT =
            new Key<>("site", "port", new Shape.Whole(0, 65_535), 8080, "The port to listen on; 0 takes any free one.");
    static final Key<String> ORIGIN = new Key<>(
            "site",
            "origin",
            Shape.origin(),
            null,
            "Scheme, host and port that readers use. Without it the paper answers for this machine only.");
    static final Key<List<String>> PROXIES = new Key<>(
            "site",
            "proxies",
            new Shape.Texts(Shape.networkAddress()),
            List.of(),
            "Addresses of the proxies in front, whose X-Forwarded-For is believed.");

    static final Key<String> DATABASE = new Key<>(
            "data",
            "database",
            new Shape.Text("a JDBC address that begins with jdbc:postgresql:", s -> s.startsWith("jdbc:postgresql:")),
            null,
            "The PostgreSQL database. Without it the paper lies in one SQLite file in the data folder.");

    static final Key<String> MAIL_HOST = new Key<>(
            "mail",
            "host",
            Shape.text(),
            null,
            "The SMTP server. Without one, letters are laid into the folder mail of the data folder.");
    static final Key<Integer> MAIL_PORT =
            new Key<>("mail", "port", new Shape.Whole(1, 65_535), 587, "The port of the SMTP server.");
    static final Key<String> MAIL_USERNAME =
            new Key<>("mail", "username", Shape.text(), null, "The name to sign in with; without it nobody signs in.");
    static final Key<String> MAIL_PASSWORD = new Key<>(
            "mail",
            "password",
            Shape.text(),
            null,
            "The password to sign in with. It may be kept out of the file by giving it as a variable.");
    static final Key<String> MAIL_FROM = new Key<>(
            "mail", "from", Shape.text(), null, "The address that letters come from; needed when there is a host.");
    static final Key<String> MAIL_TLS = new Key<>(
            "mail",
            "tls",
            Shape.choice("starttls", "implicit", "none"),
            "starttls",
            "How the line is secured: starttls (begun in the clear, then required), implicit (from the first byte,"
                    + " usually port 465) or none (only for a server on this machine).");
    static final Key<Integer> MAIL_PER_NETWORK = new Key<>(
            "mail",
            "per-hour",
            new Shape.Whole(1, MOST),
            10,
            "How many letters to friends one network address may send in an hour.");
    static final Key<Integer> MAIL_PER_RECIPIENT = new Key<>(
            "mail",
            "per-recipient",
            new Shape.Whole(1, MOST),
            3,
            "How many letters one recipient may be sent in a day.");

    static final Key<Integer> PRESS_MEMORY = new Key<>(
            "press", "memory-mb", new Shape.Whole(1, 65_536), 48, "How much memory kept pages may take, in megabytes.");

    static final Key<Integer> COMMENTS_PER_MINUTE = new Key<>(
            "comments",
            "per-minute",
            new Shape.Whole(1, MOST),
            6,
            "How many comments one network address may send in a minute.");
    static final Key<Integer> COMMENTS_PER_HOUR = new Key<>(
            "comments",
            "per-hour",
            new Shape.Whole(1, MOST),
            60,
            "How many comments one network address may send in an hour.");
    static final Key<Integer> COMMENTS_BURST = new Key<>(
            "comments",
            "burst",
            new Shape.Whole(0, MOST),
            20,
            "How many comments within ten minutes, most of them by new writers, turn a conversation slow; three times as"
                    + " many are read before they are shown. Below what was published within two days it takes five"
                    + " times as many. 0 takes no measures.");

    static final Key<String> COMMENTS_SERVICE = new Key<>(
            "comments",
            "service",
            new Shape.Text("an address that begins with https:// or http://", s -> s.matches("https?://[^\\s]+")),
            null,
            "A service that is sent the words of each comment as JSON and answers within a second whether they are harmless"
                    + " or suspect; while it does not answer, comments wait. Without it nobody is asked.");
    static final Key<Integer> STORIES_PER_HOUR = new Key<>(
            "contributions",
            "per-hour",
            new Shape.Whole(1, MOST),
            5,
            "How many stories one network address may send in within an hour; four times as many in a day.");
    static final Key<Integer> STORIES_KEPT = new Key<>(
            "contributions",
            "keep-days",
            new Shape.Whole(1, 3_650),
            90,
            "For how many days a story that was sent in is kept to which nothing happens; then it is deleted, unless a"
                    + " story of the paper was made of it.");

    static final Key<Integer> CHALLENGE_COST = new Key<>(
            "challenge",
            "cost",
            new Shape.Whole(1, 10_000_000),
            50_000,
            "The largest number that a browser may have to try before it may send a form.");

    static final Key<List<String>> SCAN_COMMAND = new Key<>(
            "pictures",
            "scan-command",
            new Shape.Texts(Shape.text()),
            List.of(),
            "A program and its arguments that looks into every picture and video before it is kept; the file's path is"
                    + " added. It ends with 0 for clean and 1 for infected, as ClamAV's clamdscan does.");

    static final List<Key<?>> ALL = List.of(
            HOST,
            PORT,
            ORIGIN,
            PROXIES,
            DATABASE,
            MAIL_HOST,
            MAIL_PORT,
            MAIL_USERNAME,
            MAIL_PASSWORD,
            MAIL_FROM,
            MAIL_TLS,
            MAIL_PER_NETWORK,
            MAIL_PER_RECIPIENT,
            PRESS_MEMORY,
            COMMENTS_PER_MINUTE,
            COMMENTS_PER_HOUR,
            COMMENTS_BURST,
            COMMENTS_SERVICE,
            STORIES_PER_HOUR,
            STORIES_KEPT,
            CHALLENGE_COST,
            SCAN_COMMAND);

    private Keys() {}
}
