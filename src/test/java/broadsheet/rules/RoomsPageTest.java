package broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Newspaper;
import broadsheet.platform.config.Settings;
import broadsheet.platform.http.Routes.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps docs/rooms.md true; run with {@code -Dwrite.docs=true} to write it anew. */
class RoomsPageTest {
    private static final Path PAGE = Path.of("docs/rooms.md");
    private static final Path SOURCE = Path.of("src/main/java/broadsheet");

    @TempDir
    private Path folder;

    @Test
    void the_page_of_rooms_is_up_to_date() throws IOException {
        String page = page();
        if (Boolean.getBoolean("write.docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/rooms.md is out of date; write it with: mvn test -Dtest=RoomsPageTest -Dwrite.docs=true")
                .isEqualTo(page);
    }

    private String page() throws IOException {
        var page = new StringBuilder("""
                # Rooms

                Written by a test from the code. Imports go down only; a room is entered by its front door, the public
                types of its root package.

                """);
        List<Route> routes;
        try (var paper = new Newspaper(
                folder, Settings.read(folder, Map.of(), Map.of("site.port", "0")), InstantSource.system())) {
            routes = paper.routes().table();
        }
        for (int floor = Floors.ALL.size() - 1; floor >= 0; floor--) {
            page.append("## Floor ")
                    .append(floor)
                    .append(": ")
                    .append(Floors.names(floor))
                    .append("\n\n");
            for (String room : Floors.ALL.get(floor)) {
                if (!room.isEmpty()) {
                    describe(page, room, routes);
                }
            }
        }
        return page.toString().strip() + "\n";
    }

    private static void describe(StringBuilder page, String room, List<Route> routes) throws IOException {
        Path folder = SOURCE.resolve(room);
        List<Path> packages;
        try (Stream<Path> files = Files.walk(folder)) {
            packages = files.filter(file -> file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
        for (Path info : packages) {
            String name = SOURCE.relativize(info.getParent()).toString().replace('/', '.');
            String text = Files.readString(info);
            String first = text.replaceAll("(?s)^/\\*\\*\\s*(.*?)\\*/.*", "$1")
                    .replaceAll("\\s*\\n \\* ?", " ")
                    .strip();
            page.append("**")
                    .append(name)
                    .append("** ")
                    .append(first.split("(?<=\\.) <p>| <p>", 2)[0])
                    .append("\n\n");
        }
        list(page, "Front door", publicTypes(folder));
        list(page, "Tables", tables(folder));
        list(page, "Addresses", addresses(room, routes));
    }

    private static void list(StringBuilder page, String title, Iterable<String> names) {
        String joined = String.join(", ", names);
        if (!joined.isEmpty()) {
            page.append("- ").append(title).append(": ").append(joined).append('\n');
        }
        if (title.equals("Addresses")) {
            page.append('\n');
        }
    }

    private static List<String> publicTypes(Path folder) throws IOException {
        if (folder.endsWith("platform")) {
            return List.of();
        }
        var names = new TreeSet<String>();
        var declaration =
                Pattern.compile("(?m)^public (?:final |sealed |abstract )*(?:class|record|enum|interface) (\\w+)");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var found = declaration.matcher(Files.readString(file));
                if (found.find()) {
                    names.add("`" + found.group(1) + "`");
                }
            }
        }
        return List.copyOf(names);
    }

    private static List<String> tables(Path folder) throws IOException {
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".sql")).toList()) {
                var found = Pattern.compile("CREATE TABLE (\\w+)").matcher(Files.readString(file));
                while (found.find()) {
                    names.add("`" + found.group(1) + "`");
                }
            }
        }
        return List.copyOf(names);
    }

    private static List<String> addresses(String room, List<Route> routes) {
        var all = new ArrayList<String>();
        for (Route route : routes) {
            String owner = route.owner().getPackageName().replaceFirst("^broadsheet\\.?", "");
            if (owner.equals(room) || (room.equals("platform") && owner.startsWith("platform"))) {
                all.add("`" + route.pattern() + "` (" + route.kind().name().toLowerCase(Locale.ROOT) + ")");
            }
        }
        return all.stream().sorted().distinct().toList();
    }
}
