package broadsheet.platform.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** Text among the assets also lies there gzipped, under the same name with {@code .gz} behind it. */
final class Gzipped {
    private Gzipped() {}

    static void beside(Path file, byte[] content, String type) throws IOException {
        Path packed = file.resolveSibling(file.getFileName() + ".gz");
        if (!type.contains("charset") || Files.exists(packed)) {
            return;
        }
        var small = new ByteArrayOutputStream(content.length / 3);
        try (var gzip = new GZIPOutputStream(small)) {
            gzip.write(content);
        }
        Path fresh = Files.createTempFile(file.getParent(), "asset", ".new");
        Files.write(fresh, small.toByteArray());
        Files.move(fresh, packed, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
