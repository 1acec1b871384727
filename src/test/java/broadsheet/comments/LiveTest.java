package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Pages that stay open are told how many comments there are. */
class LiveTest {
    /** A browser that listens. */
    private static final class Listener implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;

        Listener(OpenPaper paper) throws IOException {
            this.socket = new Socket(InetAddress.getLoopbackAddress(), paper.port());
            socket.setSoTimeout(20_000);
            String ask = "GET " + paper.address() + "/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The next number that is told. */
        String heard() throws IOException {
            String line;
            while ((line = lines.readLine()) != null && !line.equals("0")) { // the last chunk (RFC 9112 §7.1)
                if (line.startsWith("data: ")) {
                    return line.substring("data: ".length());
                }
            }
            return "the line was closed";
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @BothDatabases
    void an_open_page_is_told_the_number_now_and_whenever_it_changes(Trial trial) throws IOException {
        try (var paper = new OpenPaper(trial)) {
            CommentId first = paper.talk.say("one");
            try (var listener = new Listener(paper);
                    var other = new Listener(paper)) {
                assertThat(listener.heard()).isEqualTo("1");
                assertThat(other.heard()).isEqualTo("1");
                assertThat(paper.streams.count()).isEqualTo(2);
                paper.talk.say("two");
                assertThat(listener.heard()).isEqualTo("2");
                assertThat(other.heard()).isEqualTo("2");
                paper.talk.hide(first);
                assertThat(listener.heard()).isEqualTo("1");
            }
        }
    }

    @BothDatabases
    void who_has_left_is_forgotten_at_the_next_word(Trial trial) throws Exception {
        try (var paper = new OpenPaper(trial)) {
            var gone = new Listener(paper);
            assertThat(gone.heard()).isEqualTo("0");
            try (var stays = new Listener(paper)) {
                assertThat(stays.heard()).isEqualTo("0");
                gone.close();
                for (int i = 1; paper.streams.count() > 1 && i < 200; i++) {
                    paper.talk.say("comment " + i);
                    assertThat(stays.heard()).isNotEqualTo("the line was closed");
                }
                assertThat(paper.streams.count()).isEqualTo(1);
            }
        }
    }

    @BothDatabases
    void a_paper_that_closes_ends_all_lines(Trial trial) throws IOException {
        var paper = new OpenPaper(trial);
        try (paper;
                var listener = new Listener(paper)) {
            assertThat(listener.heard()).isEqualTo("0");
            paper.streams.close();
            assertThat(listener.heard()).isEqualTo("the line was closed");
        }
    }
}
