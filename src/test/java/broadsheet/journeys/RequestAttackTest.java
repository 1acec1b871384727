package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are malformed on the wire (cases K of the hardening list): refused once, and the line is closed. */
@ExtendWith(OpenDemo.class)
class RequestAttackTest {
    private static final String HOST = "Host: localhost\r\n";
    private final int port;

    RequestAttackTest(OpenCourier paper) {
        this.port = paper.port();
    }

    private void isRefused(String request) {
        isRefused(request, 400);
    }

    private void isRefused(String request, Integer... codes) {
        Wire.Heard heard = Wire.send(port, request);
        assertThat(heard.closed()).as("hung up on " + request).isTrue();
        assertThat(heard.code()).as(heard.text()).isIn((Object[]) codes);
        assertThat(heard.text()).doesNotContain("\tat ", "Exception", "jetty");
        assertThat(heard.has("content-security-policy: ")).as(heard.text()).isTrue();
    }

    private static String post(String headers, String body) {
        return "POST /nation HTTP/1.1\r\n" + HOST + headers + "\r\n" + body;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Transfer-Encoding\t: chunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n",
                "Transfer-Encoding: \u000bchunked\r\n"
            })
    void k01_two_ways_to_tell_the_length_are_refused(String headers) {
        isRefused(post(headers, "0\r\n\r\nGET /smuggled HTTP/1.1\r\n" + HOST + "\r\n"), 400, 501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\nContent-Length: 4\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 0x5\r\n",
                "Content-Length: 5,6\r\n",
                "Content-Length: 1_0\r\n",
                "Content-Length: 123456789012345678901234567890\r\n",
                "Content-Length: \r\n"
            })
    void k02_a_length_that_is_no_number_is_refused(String headers) {
        isRefused(post(headers, "abcde"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0_2e", "0x5", "+5", "-5", "12345678123456781", "z"})
    void k03_a_broken_chunk_is_refused(String size) {
        String body = size + "\r\nabcde\r\n0\r\n\r\n";
        isRefused(
                "POST " + "/world/2026/11/25/x/comments HTTP/1.1\r\n" + HOST
                        + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + body,
                400,
                404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-A b: c\r\n",
                "X-A\t: c\r\n",
                "X-A\u0000: c\r\n",
                "X-\u00ef: c\r\n",
                "X-A: b\r\n folded\r\n",
                "X-A: b\rX-B: c\r\n",
                "X-A: b\u0000c\r\n",
                ": c\r\n",
                "no colon\r\n"
            })
    void k04_a_broken_header_is_refused(String header) {
        isRefused("GET / HTTP/1.1\r\n" + HOST + header + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\nHost: localhost\n\n",
                "GET /\nHTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.32\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/0.9\r\nHost: localhost\r\n\r\n",
                "G=\":<> / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET  HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost:80@evil.example\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n"
            })
    void k05_a_broken_request_line_is_refused(String request) {
        isRefused(request, 400, 505);
    }

    @Test
    void k05_a_target_of_20_kb_is_refused() {
        isRefused("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n", 414);
    }

    @Test
    void k06_too_many_headers_are_refused() {
        isRefused("GET / HTTP/1.1\r\n" + HOST + "X-A: b\r\n".repeat(101) + "\r\n", 431);
        isRefused("GET / HTTP/1.1\r\n" + HOST + ("X-A: " + "b".repeat(640) + "\r\n").repeat(100) + "\r\n", 431);
        Wire.Heard huge = Wire.send(port, "GET / HTTP/1.1\r\n" + HOST + "X-A: " + "b".repeat(1_000_000) + "\r\n\r\n");
        assertThat(huge.closed()).isTrue();
        assertThat(huge.code()).isIn(431, 0);
    }

    @Test
    void k07_pipelined_requests_are_answered_in_order() {
        var requests = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            requests.append("GET ")
                    .append(i % 2 == 0 ? "/nation" : "/nowhere")
                    .append(" HTTP/1.1\r\n")
                    .append(HOST);
            requests.append(i == 199 ? "Connection: close\r\n\r\n" : "\r\n");
        }
        List<Integer> codes = Wire.send(port, requests.toString(), 20_000).codes();
        assertThat(codes).hasSize(200);
        for (int i = 0; i < 200; i++) {
            assertThat(codes.get(i)).isEqualTo(i % 2 == 0 ? 200 : 404);
        }
    }

    @Test
    void k08_a_body_that_is_too_large_is_refused_before_it_is_read(OpenCourier paper) {
        String story = paper.address("harbour-bridge-budget-vote");
        Wire.Heard heard = Wire.send(
                port,
                "POST " + story + "/comments HTTP/1.1\r\n" + HOST
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 500000000\r\n"
                        + "Expect: 100-continue\r\n\r\n");
        assertThat(heard.codes()).containsExactly(413);
        assertThat(heard.closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-0,1-1,2-2,3-3,4-4,5-5,6-6",
                "bytes=0-5,2-8",
                "bytes=999999999-",
                "bytes=5-2",
                "bytes=-0",
                "bytes=99999999999999999999999-",
                "lines=1-2",
                "bytes=-",
                "bytes=a-b"
            })
    void k09_odd_ranges_of_a_file_get_the_whole_or_416(String range, Reader reader) {
        String file = reader.page("/").select("link[rel=stylesheet]").attr("href");
        var answer = reader.get(file, "Range", range);
        assertThat(answer.statusCode()).isIn(200, 416);
        if (answer.statusCode() == 416) {
            assertThat(Reader.header(answer, "Content-Range")).startsWith("bytes */");
        }
    }

    @Test
    void k09_one_range_of_a_file_is_answered_and_a_page_ignores_ranges(Reader reader) {
        String file = reader.page("/").select("link[rel=stylesheet]").attr("href");
        String all = reader.get(file).body();
        var some = reader.get(file, "Range", "bytes=10-19");
        assertThat(some.statusCode()).isEqualTo(206);
        assertThat(some.body()).isEqualTo(all.substring(10, 20));
        assertThat(reader.get(file, "Range", "bytes=0-0," + "1-1,".repeat(1_000) + "2-2")
                        .statusCode())
                .isEqualTo(200);
        assertThat(reader.get("/nation", "Range", "bytes=0-9").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW", "get"})
    void k14_other_methods_are_named_as_such(String method) {
        Wire.Heard heard = Wire.send(port, method + " / HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n");
        assertThat(heard.code()).as(heard.text()).isIn(405, 501);
        assertThat(heard.code() == 501 || heard.has("allow: get, head")).isTrue();
    }

    @Test
    void a_refusal_that_leaves_something_unread_says_that_it_hangs_up() {
        Wire.Heard heard = Wire.send(port, "PUT /nation HTTP/1.1\r\n" + HOST + "Content-Length: 20\r\n\r\n");
        assertThat(heard.code()).isEqualTo(405);
        assertThat(heard.has("connection: close")).as(heard.text()).isTrue();
        assertThat(heard.closed()).isTrue();
    }

    @Test
    void a_form_that_comes_later_than_its_head_is_refused_without_hanging_up(OpenCourier paper) throws IOException {
        String form = paper.address("harbour-bridge-budget-vote") + "/comments";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(
                    ("POST " + form + " HTTP/1.1\r\n" + HOST + "Content-Type: text/plain\r\nContent-Length: 3\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Wire.send(port, "GET / HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n");
            out.write(
                    ("a=bGET / HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(all).startsWith("HTTP/1.1 415").contains("HTTP/1.1 200");
        }
    }

    @Test
    void k14_connect_makes_no_tunnel() {
        assertThat(Wire.send(port, "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n")
                        .code())
                .isIn(400, 405, 421, 501);
    }

    @Test
    void k15_readers_who_leave_in_the_middle_leave_nothing_behind(Reader reader) throws IOException {
        long before = threads();
        for (int i = 0; i < 1_000; i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoLinger(true, 0);
                String request = "GET /" + (i % 2 == 0 ? "" : "nothing-" + i) + " HTTP/1.1\r\n" + HOST + "\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            }
        }
        for (int i = 0; i < 20; i++) {
            assertThat(reader.get("/").statusCode()).isEqualTo(200);
        }
        assertThat(threads()).isLessThan(before + 40);
    }

    private static long threads() {
        return Thread.getAllStackTraces().size();
    }
}
