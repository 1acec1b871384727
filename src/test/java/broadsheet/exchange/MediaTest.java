package broadsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MediaTest {
    @Test
    void files_are_found_by_path_and_by_name(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("uploads/2013/09"));
        Files.writeString(folder.resolve("uploads/2013/09/a.jpg"), "a");
        Files.writeString(folder.resolve("b.jpg"), "b");
        Media media = Media.in(folder);
        assertThat(media.find("2013/09/a.jpg")).isPresent();
        assertThat(media.find("2010/01/b.jpg")).isPresent();
        assertThat(media.find("2010/01/c.jpg")).isEmpty();
    }

    @Test
    void nothing_outside_the_folder_is_opened(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("media"));
        Files.writeString(folder.resolve("secret.jpg"), "s");
        Files.createSymbolicLink(inside.resolve("link.jpg"), folder.resolve("secret.jpg"));
        Media media = Media.in(inside);
        for (String path : new String[] {
            "../secret.jpg",
            "2013/../../secret.jpg",
            "/etc/passwd",
            "link.jpg",
            "a\u0000b.jpg",
            "",
            "..",
            "x/..\\secret.jpg"
        }) {
            assertThat(media.find(path)).as(path).isEmpty();
        }
    }

    @Test
    void paths_are_read_from_addresses() {
        assertThat(Attachment.path("https://x.example/wp-content/uploads/2013/09/a%20b.jpg?w=600"))
                .isEqualTo("2013/09/a b.jpg");
        assertThat(Attachment.path("https://x.files.wordpress.com/2013/09/c.jpg"))
                .isEqualTo("2013/09/c.jpg");
        assertThat(Attachment.original("2013/09/a-300x200.jpg")).isEqualTo("2013/09/a.jpg");
    }
}
