package broadsheet.picture;

import broadsheet.masthead.Masthead;
import broadsheet.platform.assets.Assets;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Databases;
import broadsheet.platform.db.Question;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.SiteServer;
import broadsheet.platform.http.SiteSettings;
import broadsheet.platform.time.Ids;
import broadsheet.press.Press;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paper that has nothing but pictures, on a port of its own. */
final class PictureDesk implements AutoCloseable {
    private static final long PRESS_BYTES = 1_000_000;
    private final Path folder;
    final Database database;
    final PictureRoom room;
    private final SiteServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    PictureDesk(Path folder) throws IOException {
        this.folder = folder;
        InstantSource clock = InstantSource.system();
        this.database = Databases.sqlite(folder, clock);
        this.room = new PictureRoom(database, new Ids(clock, 0), clock, folder.resolve("pictures"));
        room.pictures().loans((_, _) -> true); // readers see them all
        room.pictures().videoLoans((_, _) -> true);
        var routes = new Routes();
        room.on(routes);
        var press = new Press(database, clock, PRESS_BYTES);
        database.watch(press);
        var masthead =
                new Masthead(new Assets(Files.createDirectories(folder.resolve("assets"))), () -> "http://localhost");
        this.server =
                new SiteServer(routes, press, database, masthead, new SiteSettings("127.0.0.1", 0, null, List.of()));
        server.start();
    }

    Picture add(byte[] file) {
        Negative negative = room.addPicture().develop(file);
        return database.write(writing -> room.addPicture().run(writing, negative, null, PictureWords.NONE));
    }

    <T> Optional<T> find(Question<Optional<T>> question) {
        return database.read(question);
    }

    HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    List<Path> files(String below) throws IOException {
        Path start = folder.resolve("pictures").resolve(below);
        if (!Files.exists(start)) {
            return List.of();
        }
        var files = new ArrayList<Path>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            // A draft may become a rendition while the folder is read.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        return files;
    }

    @Override
    public void close() {
        server.close();
        room.close();
        database.close();
        client.close();
    }
}
