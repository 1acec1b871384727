package broadsheet.platform.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Sends a file whose name changes with its content, or one range of it (RFC 9110 §14). */
final class BlobAnswer {
    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
    private static final int CHUNK_BYTES = 128 * 1024;
    private final Reply.Blob blob;
    private final List<HttpField> policy;
    private final String keeping;

    /** @param isPublic whether anybody may keep it */
    BlobAnswer(Reply.Blob blob, List<HttpField> policy, boolean isPublic) {
        this.blob = blob;
        this.policy = policy;
        this.keeping = isPublic ? Finished.lasting(blob.seconds()) : "no-store";
    }

    private record Range(long first, long last) {}

    void send(Request request, Response response, Callback callback) throws IOException {
        long size;
        policy.forEach(response.getHeaders()::add);
        boolean isPacked = isPacked(request);
        Path file = isPacked ? packed() : blob.file();
        try {
            size = Files.size(file);
        } catch (NoSuchFileException e) {
            response.setStatus(HttpStatus.NOT_FOUND_404);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
            return;
        }
        String etag = "\"" + file.getFileName() + "\"";
        HttpFields.Mutable headers = response.getHeaders();
        if (blob.isText()) {
            headers.put(HttpHeader.VARY, "Accept-Encoding");
        }
        if (isPacked) {
            headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        headers.put(HttpHeader.CACHE_CONTROL, keeping);
        headers.put(HttpHeader.ETAG, etag);
        headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
        if (etag.equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
            return;
        }
        headers.put(HttpHeader.CONTENT_TYPE, blob.contentType());
        Range range = range(request, etag, size);
        if (range != null && range.first() > range.last()) {
            response.setStatus(HttpStatus.RANGE_NOT_SATISFIABLE_416);
            headers.put(HttpHeader.CONTENT_RANGE, "bytes */" + size);
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
            return;
        }
        Range sent = range == null ? new Range(0, size - 1) : range;
        response.setStatus(range == null ? HttpStatus.OK_200 : HttpStatus.PARTIAL_CONTENT_206);
        if (range != null) {
            headers.put(HttpHeader.CONTENT_RANGE, "bytes " + sent.first() + "-" + sent.last() + "/" + size);
        }
        headers.put(HttpHeader.CONTENT_LENGTH, sent.last() - sent.first() + 1);
        if (request.getMethod().equals("HEAD")) {
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        } else {
            stream(file, response, callback, sent);
        }
    }

    /** The one range that is asked for; several at once, or one of another version, answer with the whole (§14.2). */
    private static @Nullable Range range(Request request, String etag, long size) {
        String asked = request.getHeaders().get(HttpHeader.RANGE);
        String version = request.getHeaders().get(HttpHeader.IF_RANGE);
        if (asked == null || (version != null && !version.equals(etag))) {
            return null;
        }
        Matcher matcher = ONE_RANGE.matcher(asked.strip());
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return null;
        }
        if (matcher.group(1).isEmpty()) {
            long count = Math.min(size, Long.parseLong(matcher.group(2)));
            return count == 0 ? new Range(1, 0) : new Range(size - count, size - 1);
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(matcher.group(2)));
        if (first >= size) {
            return new Range(1, 0);
        }
        return last < first ? null : new Range(first, last);
    }

    private Path packed() {
        return blob.file().resolveSibling(blob.file().getFileName() + ".gz");
    }

    /** Text is sent gzipped where it lies ready; a range is always one of the plain file. */
    private boolean isPacked(Request request) {
        return blob.isText()
                && !request.getHeaders().contains(HttpHeader.RANGE)
                && PressFront.acceptsGzip(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING))
                && Files.exists(packed());
    }

    private void stream(Path place, Response response, Callback callback, Range range) throws IOException {
        SeekableByteChannel file = FileChannel.open(place, StandardOpenOption.READ);
        try (file;
                var out = org.eclipse.jetty.io.Content.Sink.asOutputStream(response)) {
            file.position(range.first());
            long left = range.last() - range.first() + 1;
            byte[] chunk = new byte[(int) Math.min(CHUNK_BYTES, left)];
            while (left > 0) {
                int read = file.read(ByteBuffer.wrap(chunk, 0, (int) Math.min(chunk.length, left)));
                if (read < 0) {
                    break;
                }
                out.write(chunk, 0, read);
                left -= read;
            }
        } catch (IOException e) {
            callback.failed(e); // the reader has left
            return;
        }
        callback.succeeded();
    }
}
