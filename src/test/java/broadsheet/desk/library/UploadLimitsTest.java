package broadsheet.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forms that are sent to wear the paper out; case numbers are those of the hardening list. */
class UploadLimitsTest {
    private static final String PASSWORD = "a quiet harbour at dawn";
    private static final String TO = "/desk/pictures";

    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();
    private final Colleague ann;

    UploadLimitsTest() {
        paper.whole()
                .identity()
                .people()
                .hireForDemo(List.of(new People.Invented("ann", "Ann Ames", "reporter")), PASSWORD);
        ann = Colleague.of(origin, "ann", PASSWORD);
    }

    @AfterEach
    void close() {
        ann.close();
        paper.close();
        trial.close();
    }

    private static String part(String boundary, String head, String content) {
        return "--" + boundary + "\r\n" + head + "\r\n\r\n" + content + "\r\n";
    }

    private int sent(String boundary, String body) {
        return ann.sendBody(TO, boundary, body.getBytes(StandardCharsets.ISO_8859_1))
                .statusCode();
    }

    @Test
    void b12_ten_thousand_parts_are_too_many() {
        var body = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            body.append(part("b", "Content-Disposition: form-data; name=\"f" + i + "\"", "x"));
        }
        assertThat(sent("b", body + "--b--\r\n")).isEqualTo(413);
        assertStillThere();
    }

    @Test
    void b12_a_megabyte_about_one_part_is_too_much() {
        String head = "Content-Disposition: form-data; name=\"f\"\r\nX-Long: " + "x".repeat(1_000_000);
        assertThat(sent("b", part("b", head, "x") + "--b--\r\n")).isEqualTo(413);
        String many = "Content-Disposition: form-data; name=\"f\"" + "\r\nX-A: b".repeat(20_000);
        assertThat(sent("b", part("b", many, "x") + "--b--\r\n")).isBetween(400, 413);
        assertStillThere();
    }

    @Test
    void b12_without_its_end_or_with_a_boundary_beyond_measure_it_is_no_form() {
        String head = "Content-Disposition: form-data; name=\"files\"; filename=\"a.jpg\"";
        assertThat(sent("b", part("b", head, "x"))).isEqualTo(400);
        assertThat(sent("b".repeat(4_000), part("b".repeat(4_000), head, "x") + "--" + "b".repeat(4_000) + "--\r\n"))
                .isBetween(400, 431);
        assertThat(sent("", "----\r\n")).isBetween(400, 422);
        assertStillThere();
    }

    @Test
    void b12_a_form_inside_of_a_form_is_the_content_of_one_part() {
        String inner = part("i", "Content-Disposition: form-data; name=\"token\"", "x") + "--i--\r\n";
        String token = part("b", "Content-Disposition: form-data; name=\"token\"", ann.formToken());
        String nested = part(
                "b",
                "Content-Disposition: form-data; name=\"files\"; filename=\"a.jpg\"\r\n"
                        + "Content-Type: multipart/mixed; boundary=i",
                inner);
        assertThat(sent("b", token + nested + "--b--\r\n")).isEqualTo(422);
        assertStillThere();
    }

    @Test
    void b13_two_gigabytes_are_refused_before_they_are_read() throws IOException {
        URI address = URI.create(origin);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + TO + " HTTP/1.1\r\nHost: localhost\r\nCookie: __Host-broadsheet=" + ann.session()
                                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 2147483648\r\n\r\n--b\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new ByteArrayOutputStream();
            byte[] some = new byte[4_096];
            int read = socket.getInputStream().read(some);
            answer.write(some, 0, Math.max(0, read));
            assertThat(answer.toString(StandardCharsets.ISO_8859_1)).startsWith("HTTP/1.1 413");
        }
        assertStillThere();
    }

    /** The paper goes on. */
    private void assertStillThere() {
        assertThat(ann.get(TO).statusCode()).isEqualTo(200);
    }
}
