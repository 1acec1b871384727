package broadsheet.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A form as it was sent (URL Standard §5, RFC 7578), read whole within its limits. Closing it removes its files. */
final class IncomingForm implements AutoCloseable {
    private static final int MOST_FIELDS = 100;
    private static final int MOST_PARTS = 60;
    private static final int LARGEST_PART_HEAD = 8 * 1024;
    private static final String PLAIN = "application/x-www-form-urlencoded";
    private static final String WITH_FILES = "multipart/form-data";

    /**
     * How much is read.
     *
     * @param plainBytes the most of a form of fields only
     * @param fileBytes the most of a form with files; 0 when none are taken
     * @param folder where files lie while their form is answered
     */
    record Limits(int plainBytes, long fileBytes, Path folder) {
        Limits largest(long bytes) {
            return new Limits(plainBytes, bytes, folder);
        }
    }

    /** Why a form was not read, in words for the sender; {@code hangUp} when more of it is still coming. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;
        private final boolean hangUp;

        Unreadable(int status, String words, boolean hangUp) {
            super(words);
            this.status = status;
            this.hangUp = hangUp;
        }

        int status() {
            return status;
        }

        boolean hangsUp() {
            return hangUp;
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, List<Upload>> uploads = new HashMap<>();
    private @Nullable Path folder;

    private IncomingForm() {}

    static IncomingForm read(Request request, Limits limits) throws Unreadable {
        String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        String kind = type.toLowerCase(Locale.ROOT);
        var form = new IncomingForm();
        if (kind.startsWith(WITH_FILES) && limits.fileBytes() > 0) {
            form.parts(request, type, limits);
            return form;
        }
        byte[] body = body(request, limits.plainBytes());
        if (!kind.startsWith(PLAIN)) {
            throw new Unreadable(415, "Forms are sent as " + PLAIN + ".", false);
        }
        form.fields(new String(body, StandardCharsets.UTF_8));
        return form;
    }

    /** All of it, also when it will be refused, so that what comes next on the connection is the next request. */
    private static byte[] body(Request request, int most) throws Unreadable {
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        byte[] body;
        try (InputStream in = Content.Source.asInputStream(request)) {
            body = in.readNBytes(most + 1);
        } catch (IOException | HttpException.RuntimeException e) {
            throw new Unreadable(400, "The form did not arrive whole.", true);
        }
        if (body.length > most) {
            throw tooLarge(most);
        }
        return body;
    }

    private static Unreadable tooLarge(long most) {
        String size = most >= 1024 * 1024 ? most / 1024 / 1024 + " MB" : most / 1024 + " kB";
        return new Unreadable(413, "That was more than we can take at once (" + size + "). Please shorten it.", true);
    }

    private void fields(String body) throws Unreadable {
        for (String pair : body.split("&", MOST_FIELDS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                try {
                    add(
                            URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    throw new Unreadable(400, "The form holds a broken escape.", false);
                }
            }
        }
    }

    private void add(String name, String value) {
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private void parts(Request request, String type, Limits limits) throws Unreadable {
        long most = limits.fileBytes();
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        try {
            folder = Files.createTempDirectory(limits.folder(), "form-");
            MultiPartConfig config = new MultiPartConfig.Builder()
                    .location(folder)
                    .maxParts(MOST_PARTS)
                    .maxSize(most)
                    .maxPartSize(most)
                    .maxHeadersSize(LARGEST_PART_HEAD)
                    .build();
            try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(request, request, type, config)) {
                for (MultiPart.Part part : parts) {
                    take(part);
                }
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw isTooMuch(e)
                    ? new Unreadable(413, "The form held more, or more parts, than we take at once.", true)
                    : new Unreadable(400, "The form did not arrive whole.", true);
        }
    }

    /** Jetty says of every limit that it was exceeded, in the words of its message only. */
    private static boolean isTooMuch(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("exceeded") || words.contains("too large") || words.contains("too many")) {
                return true;
            }
        }
        return false;
    }

    private void take(MultiPart.Part part) throws IOException {
        String name = part.getName();
        if (name == null) {
            return;
        }
        if (part.getFileName() == null) {
            add(name, part.getContentAsString(StandardCharsets.UTF_8));
        } else if (!part.getFileName().isBlank() && folder != null) {
            // a field in which no file was chosen sends a file without a name; an empty file has one
            Path file = folder.resolve("upload-" + uploads.size() + "-" + System.identityHashCode(part));
            part.writeTo(file);
            uploads.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(new Upload(part.getFileName(), file, Files.size(file)));
        }
    }

    /** The first value of each field. */
    Map<String, String> first() {
        var first = new HashMap<String, String>();
        fields.forEach((name, values) -> first.put(name, values.getFirst()));
        return first;
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    Map<String, List<Upload>> uploads() {
        return uploads;
    }

    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
