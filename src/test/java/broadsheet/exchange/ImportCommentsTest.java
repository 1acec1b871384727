package broadsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ImportCommentsTest {
    private static String disqus(String place, String posts) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
                <category dsq:id="1"><forum>f</forum><title>General</title></category>
                <thread dsq:id="10">
                <id>7 http://old.example/?p=7</id>
                <link>http://old.example%s</link><title>Rain</title>
                </thread>
                <thread dsq:id="11"><id /><link>http://old.example/nowhere</link></thread>
                %s
                </disqus>
                """.formatted(place, posts);
    }

    private static String post(int id, String more) {
        return """
                <post dsq:id="%d"><message><![CDATA[<p>Said %d</p>]]></message><createdAt>2019-05-01T10:00:0%dZ</createdAt>\
                <author><email>a@b.example</email><name>Ann &amp; Bo</name></author><thread dsq:id="10" />%s</post>
                """.formatted(id, id, id % 10, more);
    }

    @BothDatabases
    void posts_of_disqus_come_with_their_threads_states_and_dates(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story rain = CommentFileDesk.stories(paper);
            Report report = CommentFileDesk.take(
                    paper,
                    CommentShape.DISQUS,
                    disqus(
                            rain.address() + "/",
                            post(3, "<parent dsq:id=\"2\"/>")
                                    + post(2, "<parent dsq:id=\"1\"/>")
                                    + post(1, "")
                                    + post(4, "<isSpam>true</isSpam>")
                                    + post(5, "<isDeleted>true</isDeleted>")
                                    + post(6, "<parent dsq:id=\"99\"/>")
                                    + "<post dsq:id=\"7\"><message>broken</post>\n"
                                    + post(8, "").replace("dsq:id=\"10\"", "dsq:id=\"11\"")
                                    + post(1, "")));
            assertThat(report.trouble()).isEmpty();
            String csv = CommentFileDesk.given(paper, CommentShape.CSV);
            assertThat(csv.lines())
                    .filteredOn(line -> line.startsWith("disqus/"))
                    .containsExactlyInAnyOrder(
                            "disqus/1,," + rain.address() + ",Ann & Bo,Said 1,shown,2019-05-01T10:00:01Z",
                            "disqus/2,disqus/1," + rain.address() + ",Ann & Bo,Said 2,shown,2019-05-01T10:00:02Z",
                            "disqus/3,disqus/2," + rain.address() + ",Ann & Bo,Said 3,shown,2019-05-01T10:00:03Z",
                            "disqus/4,," + rain.address() + ",Ann & Bo,Said 4,spam,2019-05-01T10:00:04Z",
                            "disqus/5,," + rain.address() + ",Ann & Bo,Said 5,removed,2019-05-01T10:00:05Z",
                            "disqus/6,," + rain.address() + ",Ann & Bo,Said 6,shown,2019-05-01T10:00:06Z");
            assertThat(report.count(Kind.COMMENT, Outcome.ADDED)).isEqualTo(6);
            assertThat(report.count(Kind.COMMENT, Outcome.DROPPED)).isEqualTo(3);
            assertThat(report.count(Kind.CONVERSATION, Outcome.DROPPED)).isEqualTo(1);
            assertThat(Export.words(report))
                    .contains(
                            "There is no story at its address (line 8",
                            "not well-formed",
                            "what it answers is not here")
                    .contains("Another comment in the file has the same number.");
            assertThat(paper.get(rain.address()).text()).contains("Said 3").doesNotContain("Said 4");
            paper.assertExact();
        }
    }

    @BothDatabases
    void an_import_that_was_killed_goes_on_where_it_stopped(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story rain = CommentFileDesk.stories(paper);
            var rows = new StringBuilder(CommentFileDesk.HEADER);
            for (int i = 500; i > 0; i--) {
                rows.append("%d,%s,%s,Ann,Said %d,shown,2020-01-01 00:00\n"
                        .formatted(i, i % 3 == 0 ? "" : i - 1, rain.address(), i));
            }
            byte[] file = rows.toString().getBytes(StandardCharsets.UTF_8);
            var batches = new AtomicInteger();
            assertThatThrownBy(() -> CommentFileDesk.take(paper, CommentShape.CSV, file, () -> {
                        if (batches.incrementAndGet() == 3) {
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .hasMessage("killed");
            Report rest = CommentFileDesk.take(paper, CommentShape.CSV, file, () -> {});
            assertThat(rest.count(Kind.COMMENT, Outcome.ADDED)).isBetween(1L, 499L);
            assertThat(rest.count(Kind.COMMENT, Outcome.ADDED) + rest.count(Kind.COMMENT, Outcome.UNCHANGED))
                    .isEqualTo(500);
            assertThat(CommentFileDesk.given(paper, CommentShape.CSV))
                    .contains("\r\n500,499," + rain.address())
                    .contains("\r\n1,," + rain.address());
        }
    }

    @BothDatabases
    void rows_that_are_broken_are_told_with_their_line_and_the_rest_comes_in(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story rain = CommentFileDesk.stories(paper);
            String at = "https://any.example" + rain.address() + "?utm=1#x";
            Report report = CommentFileDesk.take(
                    paper,
                    CommentShape.CSV,
                    "\uFEFFText;ID;Story;Time;State;extra\r\n"
                            + "\"One \"\"two\"\"\nthree\";1;" + at + ";2020-01-01;shown;x\r\n"
                            + "short;2\r\n"
                            + "bad time;3;" + at + ";yesterday;shown;x\r\n"
                            + "\r\n"
                            + "no state;4;" + at + ";2020-01-01T10:00:00+02:00;odd;x\r\n"
                            + ";5;" + at + ";2020-01-01;shown;x\r\n"
                            + "\"never closed;6;" + at + ";2020-01-01;shown;x\r\n"
                            + "'=SUM(1);7;" + at + ";2020-01-01;shown;x");
            assertThat(CommentFileDesk.given(paper, CommentShape.CSV))
                    .isEqualTo("\uFEFFid,parent,story,name,text,state,time\r\n"
                            + "1,," + rain.address() + ",,\"One \"\"two\"\"\nthree\",shown,2020-01-01T00:00:00Z\r\n"
                            + "4,," + rain.address() + ",,no state,pending,2020-01-01T08:00:00Z\r\n"
                            + "7,," + rain.address() + ",,'=SUM(1),shown,2020-01-01T00:00:00Z\r\n");
            assertThat(Export.words(report))
                    .contains("too few cells (line 4)", "Its time makes no sense (line 5)", "It has no words. (line 8)")
                    .contains("never closed. (line 9)", "none that is known here");
            paper.database().read(reading -> {
                assertThat(paper.whole().comments().takeIn().known(reading, "csv/7"))
                        .isPresent();
                return Optional.empty();
            });
        }
    }

    @Test
    void answers_that_lead_in_a_circle_stand_on_their_own_in_the_end() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            Story rain = CommentFileDesk.stories(paper);
            Report report = CommentFileDesk.take(
                    paper,
                    CommentShape.CSV,
                    CommentFileDesk.HEADER
                            + "1,2,%s,A,One,shown,2020-01-01\n2,1,%s,A,Two,shown,2020-01-01\n3,3,%s,A,Me,shown,2020-01-01\n"
                                    .formatted(rain.address(), rain.address(), rain.address()));
            assertThat(report.count(Kind.COMMENT, Outcome.ADDED)).isEqualTo(3);
            assertThat(CommentFileDesk.given(paper, CommentShape.CSV)).contains("\r\n1,,", "\r\n2,1,", "\r\n3,,");
        }
    }

    @Test
    void what_is_no_such_file_is_refused_and_no_entity_is_expanded() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            CommentFileDesk.stories(paper);
            assertThat(CommentFileDesk.take(paper, CommentShape.CSV, "a,b\n1,2\n")
                            .trouble())
                    .contains("it lacks: id, story, text, time");
            assertThat(CommentFileDesk.take(paper, CommentShape.DISQUS, "<rss/>")
                            .trouble())
                    .contains("no export of Disqus");
            assertThat(CommentFileDesk.take(
                                    paper,
                                    CommentShape.DISQUS,
                                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><disqus></disqus>")
                            .trouble())
                    .contains("document type");
        }
    }

    @Test
    void a_paper_without_comments_gives_out_a_file_without_any() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            CommentFileDesk.stories(paper);
            for (CommentShape shape : CommentShape.values()) {
                Report report = CommentFileDesk.take(paper, shape, CommentFileDesk.given(paper, shape));
                assertThat(report.trouble()).isEmpty();
                assertThat(report.count(Kind.COMMENT, Outcome.ADDED)).isZero();
            }
        }
    }
}
