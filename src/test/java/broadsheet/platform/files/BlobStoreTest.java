package broadsheet.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {
    private static final byte[] BYTES = "The sound froze over in 1891.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_file_lies_under_the_hash_of_its_bytes() throws IOException {
        Blob blob = new BlobStore(folder).keep(BYTES, "jpg");

        assertThat(blob.hash()).matches("[0-9a-f]{64}");
        assertThat(blob.file())
                .isEqualTo(folder.resolve(blob.hash().substring(0, 2)).resolve(blob.hash() + ".jpg"))
                .hasBinaryContent(BYTES);
        assertThat(blob.bytes()).isEqualTo(BYTES.length);
    }

    @Test
    void the_same_bytes_sent_many_times_at_once_are_one_object() throws Exception {
        var store = new BlobStore(folder);
        Callable<Blob> keep = () -> store.keep(BYTES, "jpg");
        try (var senders = Executors.newFixedThreadPool(8)) {
            var kept =
                    senders.invokeAll(IntStream.range(0, 64).mapToObj(_ -> keep).toList());
            for (var blob : kept) {
                assertThat(blob.get().file()).hasBinaryContent(BYTES);
            }
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_file_that_is_too_long_leaves_nothing_behind() throws IOException {
        var store = new BlobStore(folder);

        assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(BYTES), "jpg", BYTES.length - 1))
                .isInstanceOf(TooLarge.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_name_from_outside_is_never_a_path() {
        var store = new BlobStore(folder);

        assertThatThrownBy(() -> store.file("../../etc/passwd", "jpg")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.keep(BYTES, "../x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.keep(BYTES, "php.jpg")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
