package broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The page on what is kept tells of every column, and what it says is what happens (cases R05 and S15). */
class WhatIsKeptTest {
    private static final Path PAGE = Path.of("docs/02-running/what-is-kept.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9_]+)` \\| ((?:`[a-z0-9_]+` ?)+)\\|.*");

    /** Each column of each table, as the page tells of them. */
    private static Set<String> told() throws IOException {
        var told = new TreeSet<String>();
        for (String line : Files.readAllLines(PAGE)) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                for (String column : row.group(2).strip().replace("`", "").split(" ", -1)) {
                    assertThat(told.add(row.group(1) + "." + column))
                            .as("%s.%s is told of once", row.group(1), column)
                            .isTrue();
                }
            }
        }
        return told;
    }

    private static Set<String> stored(Trial trial) throws SQLException {
        boolean isPostgres = trial.kind() == Trial.Kind.POSTGRES;
        String url = isPostgres ? trial.url() : "jdbc:sqlite:" + trial.folder().resolve("broadsheet.db");
        var stored = new TreeSet<String>();
        try (var connection = DriverManager.getConnection(url);
                var tables = connection
                        .getMetaData()
                        .getTables(null, isPostgres ? "public" : null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (table.startsWith("flyway")) {
                    continue;
                }
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
                    var columns = rows.getMetaData();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        stored.add(table + "." + columns.getColumnName(i));
                    }
                }
            }
        }
        return stored;
    }

    @BothDatabases
    void r05_the_page_tells_of_every_column_and_of_none_that_is_not_there(Trial trial) throws Exception {
        var unknown = stored(trial);
        unknown.removeAll(told());
        assertThat(unknown).as("columns of which %s does not tell", PAGE).isEmpty();
        var gone = told();
        gone.removeAll(stored(trial));
        assertThat(gone)
                .as("columns of which %s tells, and which are not there", PAGE)
                .isEmpty();
    }

    private static long rows(TestPaper paper, String table) {
        return paper.database()
                .read(reading -> reading.one("SELECT COUNT(*) AS n FROM " + table, row -> row.number("n"))
                        .orElseThrow());
    }

    /** Something in each store that is kept for a time only. */
    private static void filled(TestPaper paper, Subscriber marta) {
        var story = paper.story("Harbour frozen").in("politics").published();
        marta.post(story.address() + "/comments", Map.of("comment", "See https://canary.example/ for it."));
        marta.post("/account/prove", Map.of("to", "/account/data"));
        paper.comment(story).saying("The ice is a foot thick.");
        paper.perform(writing -> {
            var now = writing.now();
            writing.exec("INSERT INTO members_challenge (hash, ends_at) VALUES ('h', ?)", now.plusSeconds(300));
            writing.exec("INSERT INTO identity_challenge (hash, ends_at) VALUES ('h', ?)", now.plusSeconds(300));
            writing.exec("INSERT INTO platform_challenge (id, expires) VALUES ('h', ?)", now.plusSeconds(600));
            writing.exec("INSERT INTO identity_link (hash, kind, ends_at) VALUES ('h', 'x', ?)", now.plusSeconds(600));
            writing.exec(
                    "INSERT INTO desk_preview (id, hash, story_id, version_id, made_by, made_at, ends_at)"
                            + " VALUES (1, 'h', 1, 1, 'Ann', ?, ?)",
                    now,
                    now.plusSeconds(600));
            writing.exec("INSERT INTO sharing_sent (challenge, at, form) VALUES ('h', ?, '')", now);
            writing.exec("INSERT INTO sharing_count (day, recipient, letters) VALUES ('2026-11-25', 'h', 1)");
            writing.exec("INSERT INTO moderation_host (host, author, at) VALUES ('canary.example', 'a', ?)", now);
            writing.exec(
                    "INSERT INTO moderation_arrival (id, author, network, at) VALUES (1, 'a', ?, ?)", "sealed", now);
            long day = Math.floorDiv(now.toEpochMilli(), 86_400_000L);
            writing.exec("INSERT INTO moderation_salt (day, salt) VALUES (?, 's') ON CONFLICT (day) DO NOTHING", day);
            writing.exec(
                    "INSERT INTO contributions_contribution (id, code, state, title, words, anonymous, name, email,"
                            + " solved, consent_version, consent_words, consent_at, sent_at, touched_at, reason, delete_at)"
                            + " VALUES (1, 'c', 'received', 't', 'w', 0, 'n', '', 1, 'v', 'w', ?, ?, ?, '', ?)",
                    now,
                    now,
                    now,
                    now.plus(Duration.ofDays(400)));
            writing.exec(
                    "INSERT INTO contributions_sending (challenge_id, fingerprint, contribution_id, at)"
                            + " VALUES ('h', 'f', 1, ?)",
                    now);
        });
    }

    @BothDatabases
    void s15_what_has_a_time_is_gone_when_the_clock_has_moved_on_and_nobody_came_by(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", "marta@example.org")) {
            paper.whole()
                    .identity()
                    .people()
                    .hireForDemo(
                            List.of(new People.Invented("ann", "Ann Ames", "reporter")), "a quiet harbour at dawn");
            Colleague.of(paper.open(), "ann", "a quiet harbour at dawn").close();
            filled(paper, marta);
            var times = new LinkedHashMap<String, Duration>();
            times.put("members_code", Duration.ofMinutes(15));
            times.put("members_challenge", Duration.ofMinutes(15));
            times.put("identity_challenge", Duration.ofMinutes(15));
            times.put("platform_challenge", Duration.ofMinutes(70));
            times.put("comments_answer", Duration.ofDays(1));
            times.put("contributions_sending", Duration.ofDays(1));
            times.put("sharing_sent", Duration.ofDays(1));
            times.put("sharing_count", Duration.ofDays(2));
            times.put("identity_session", Duration.ofDays(7));
            times.put("moderation_arrival", Duration.ofDays(30));
            times.put("moderation_host", Duration.ofDays(30));
            times.put("identity_link", Duration.ofDays(31));
            times.put("desk_preview", Duration.ofDays(31));
            times.put("moderation_salt", Duration.ofDays(31));
            times.put("members_session", Duration.ofDays(90));
            times.keySet()
                    .forEach(table -> assertThat(rows(paper, table)).as(table).isPositive());
            var moved = Duration.ZERO;
            for (var time : times.entrySet()) {
                Duration until = time.getValue().plus(Duration.ofMinutes(61)); // what is over goes within the hour
                trial.clock().advance(until.minus(moved));
                moved = until;
                paper.runDue();
                assertThat(rows(paper, time.getKey()))
                        .as("%s after %s", time.getKey(), until)
                        .isZero();
            }
            assertThat(rows(paper, "comments_comment"))
                    .as("what was said stays")
                    .isEqualTo(2);
        }
    }
}
