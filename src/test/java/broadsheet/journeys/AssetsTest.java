package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Styles and scripts as they go over the wire. */
@ExtendWith(OpenDemo.class)
class AssetsTest {
    private static final int MOST_SCRIPT_BYTES = 10 * 1024;
    private final OpenCourier paper;
    private final Reader reader;

    AssetsTest(OpenCourier paper, Reader reader) {
        this.paper = paper;
        this.reader = reader;
    }

    private List<String> named(String selector, String attribute) {
        var found = new ArrayList<String>();
        reader.page("/").select(selector).forEach(element -> found.add(element.attr(attribute)));
        return found;
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(paper.origin() + address));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    @Test
    void a_reader_loads_at_most_ten_kilobytes_of_script() throws IOException, InterruptedException {
        int bytes = 0;
        for (String script : named("script[src]", "src")) {
            bytes += get(script, "Accept-Encoding", "gzip").body().length;
        }
        assertThat(bytes).isPositive().isLessThanOrEqualTo(MOST_SCRIPT_BYTES);
    }

    @Test
    void text_is_gzipped_for_those_who_take_it_and_a_range_is_of_the_plain_file()
            throws IOException, InterruptedException {
        String style = named("link[rel=stylesheet]", "href").getFirst();
        HttpResponse<byte[]> plain = get(style);
        HttpResponse<byte[]> packed = get(style, "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().firstValue("ETag"))
                .isNotEqualTo(packed.headers().firstValue("ETag"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        HttpResponse<byte[]> range = get(style, "Accept-Encoding", "gzip", "Range", "bytes=0-9");
        assertThat(range.statusCode()).isEqualTo(206);
        assertThat(range.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(range.body()).hasSize(10);
    }
}
