package broadsheet;

import broadsheet.demo.DemoPaper;
import broadsheet.platform.config.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a small paper and reads it, so that the launcher can record what a start needs. */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
    private static final int ROUNDS = 20;
    private static final Set<String> PICTURES = Set.of("ferry-timelapse-poster", "ferry-night", "harbour-bridge");

    @Option(names = "--data", required = true)
    private Path data = Path.of("training");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = Settings.read(data, Map.of(), Map.of("site.port", "0"));
        try (var paper = new Newspaper(data, settings, InstantSource.system());
                var reader = HttpClient.newHttpClient()) {
            LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
            new DemoPaper(paper.demo(), today, (_, _, _) -> {}).makeWithPictures(PICTURES);
            String address = paper.open();
            for (int round = 0; round < ROUNDS; round++) {
                for (String path :
                        List.of("", "nation", "topics/budget", "authors/mira-sandholm", "nothing-" + round)) {
                    var request =
                            HttpRequest.newBuilder(URI.create(address + path)).build();
                    reader.send(request, HttpResponse.BodyHandlers.ofString());
                }
            }
        }
        return 0;
    }
}
