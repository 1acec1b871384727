package broadsheet.platform.assets;

import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.text.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Styles, scripts and fonts. Each is served under a name that holds a hash of its content, so browsers keep it for good
 * and a page that names a new one is a new page. Names inside styles ({@code url("../fonts/font.woff2")}) are replaced likewise.
 */
public final class Assets {
    private static final int HASH_DIGITS = 12;
    private static final List<String> FONTS = List.of(
            "newsreader-latin.woff2",
            "newsreader-latin-italic.woff2",
            "newsreader-latin-ext.woff2",
            "newsreader-latin-ext-italic.woff2",
            "newsreader-display-latin.woff2",
            "newsreader-display-latin-italic.woff2",
            "public-sans-latin.woff2",
            "public-sans-latin-ext.woff2");
    private static final List<String> STYLE_ROOMS = List.of(
            "masthead",
            "members",
            "picture",
            "story",
            "front",
            "comments",
            "forum",
            "archive",
            "sharing",
            "contributions");
    private static final List<String> DESK_ROOMS =
            List.of("identity", "desk", "desk/fronts", "desk/contributions", "desk/moderation");
    private static final List<String> DESK_SCRIPTS = List.of(
            "platform/passkey/passkey.js",
            "identity/codes.js",
            "desk/editor.js",
            "desk/library.js",
            "desk/fronts.js",
            "desk/slots.js",
            "desk/look.js",
            "desk/sections.js",
            "desk/queue.js");
    private static final List<String> SCRIPTS = List.of("font-size.js", "reader.js");

    private record Asset(Path file, String type) {}

    private final Path folder;
    private final Map<String, Asset> byAddress = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    /** Lays all assets out in a folder of finished files. */
    public Assets(Path folder) {
        this.folder = folder;
        for (String font : FONTS) {
            add(font, read("/broadsheet/masthead/fonts/" + font), "font/woff2");
        }
        for (String script : SCRIPTS) {
            add(script, read("/broadsheet/masthead/" + script), "text/javascript; charset=utf-8");
        }
        for (String script : DESK_SCRIPTS) {
            String name = script.substring(script.lastIndexOf('/') + 1);
            add(name, read("/broadsheet/" + script), "text/javascript; charset=utf-8");
        }
        add("icon.svg", read("/broadsheet/masthead/icon.svg"), "image/svg+xml");
        add("paper.css", styles(STYLE_ROOMS, ".css"), "text/css; charset=utf-8");
        add("desk.css", styles(DESK_ROOMS, "-desk.css"), "text/css; charset=utf-8");
        add("editor.css", read("/broadsheet/desk/editor.css"), "text/css; charset=utf-8");
        add("print.css", read("/broadsheet/masthead/print.css"), "text/css; charset=utf-8");
    }

    /** One style sheet, floor by floor, so that a page makes one request for it. */
    private byte[] styles(List<String> rooms, String ending) {
        var all = new ByteArrayOutputStream();
        for (String room : rooms) {
            String style = "/broadsheet/" + room + "/" + room.substring(room.lastIndexOf('/') + 1) + ending;
            if (Assets.class.getResource(style) != null) {
                all.writeBytes(read(style));
            }
        }
        String css = all.toString(StandardCharsets.UTF_8);
        for (String font : FONTS) {
            css = css.replace("\"../fonts/" + font + "\"", "\"" + url(font) + "\"");
        }
        return css.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The file " + resource + " is missing.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, byte[] content, String type) {
        int dot = name.lastIndexOf('.');
        String hashed = name.substring(0, dot) + "-" + Hash.of(content).substring(0, HASH_DIGITS) + name.substring(dot);
        Path file = folder.resolve(hashed);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file) || Files.size(file) != content.length) {
                Path fresh = Files.createTempFile(folder, "asset", ".new");
                Files.write(fresh, content);
                Files.move(
                        fresh,
                        file,
                        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            Gzipped.beside(file, content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addresses.put(name, "/assets/" + hashed);
        byAddress.put(hashed, new Asset(file, type));
    }

    /** The address of an asset, by its plain name. */
    public String url(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("No asset is called " + name);
        }
        return address;
    }

    /** The route that serves them. */
    public void on(Routes routes) {
        routes.file("/assets/{name}", visit -> {
            Asset asset = byAddress.get(visit.part("name"));
            return asset == null ? Reply.NOT_FOUND : new Reply.Blob(asset.file(), asset.type());
        });
    }
}
