package broadsheet.platform.http;

import broadsheet.platform.text.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * An answer with nothing left to compute: status, finished headers, the body as it is and gzipped. Immutable; the same
 * object answers any number of requests at once.
 */
public final class Finished {
    private static final int SMALLEST_WORTH_GZIP = 500;
    /** The longest for which anything is kept, in seconds. */
    static final long YEAR = 31_536_000;

    private static final String LASTING = lasting(YEAR);
    private static final int GZIP_BUFFER = 16_384;
    /** A third of the time of the usual level 6, for pages 3 % larger: a reader is waiting while this is done. */
    private static final int GZIP_LEVEL = 4;

    private static final int ETAG_DIGITS = 24;

    private final int status;
    private final ByteBuffer plain;
    private final @Nullable ByteBuffer gzipped;
    private final @Nullable String etag;
    private final @Nullable String gzippedEtag;
    private final List<HttpField> fields;
    private final List<HttpField> gzippedFields;
    private final List<HttpField> sent;
    private final List<HttpField> gzippedSent;
    private final boolean keepable;

    private Finished(
            int status,
            byte[] body,
            @Nullable String contentType,
            Map<String, String> headers,
            List<HttpField> policy,
            boolean keepable) {
        this.status = status;
        this.keepable = keepable;
        this.plain = ByteBuffer.wrap(body).asReadOnlyBuffer();
        byte[] small = keepable && body.length >= SMALLEST_WORTH_GZIP ? gzip(body) : null;
        this.gzipped = small == null ? null : ByteBuffer.wrap(small).asReadOnlyBuffer();
        String hash = keepable ? Hash.of(small == null ? body : small).substring(0, ETAG_DIGITS) : null;
        this.etag = hash == null ? null : "\"" + hash + "\"";
        this.gzippedEtag = hash == null ? null : "\"" + hash + "-gz\"";
        this.fields = fields(contentType, headers, policy, etag, null, body.length);
        this.gzippedFields =
                small == null ? fields : fields(contentType, headers, policy, gzippedEtag, "gzip", small.length);
        this.sent = keepable ? sent(fields) : fields;
        this.gzippedSent = keepable ? sent(gzippedFields) : gzippedFields;
    }

    /** An answer that may be kept: it carries an ETag and a gzipped body. */
    static Finished keepable(byte[] body, String contentType, List<HttpField> policy) {
        return new Finished(200, body, contentType, Map.of("Cache-Control", "no-cache"), policy, true);
    }

    /** As {@link #keepable}, under an address whose content never changes. */
    static Finished lasting(byte[] body, String contentType, List<HttpField> policy) {
        return new Finished(200, body, contentType, Map.of("Cache-Control", LASTING), policy, true);
    }

    /** What lets an answer be kept for so many seconds without asking again (RFC 9111 §5.2.2.1, RFC 8246). */
    static String lasting(long seconds) {
        return "public, max-age=" + seconds + ", immutable";
    }

    /** An answer for this one request. */
    static Finished once(
            int status,
            byte[] body,
            @Nullable String contentType,
            Map<String, String> headers,
            List<HttpField> policy) {
        return new Finished(status, body, contentType, headers, policy, false);
    }

    private static List<HttpField> fields(
            @Nullable String contentType,
            Map<String, String> headers,
            List<HttpField> policy,
            @Nullable String etag,
            @Nullable String encoding,
            int length) {
        var all = new ArrayList<HttpField>(policy);
        if (contentType != null) {
            all.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, contentType));
        }
        if (etag != null) {
            all.add(new PreEncodedHttpField(HttpHeader.ETAG, etag));
            all.add(new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding"));
        }
        if (encoding != null) {
            all.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding));
        }
        headers.forEach((name, value) -> all.add(new PreEncodedHttpField(HttpHeader.CACHE.get(name), name, value)));
        all.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(length)));
        return List.copyOf(all);
    }

    private static List<HttpField> sent(List<HttpField> fields) {
        var sent = new ArrayList<HttpField>();
        var block = new ArrayList<HttpField>();
        for (HttpField field : fields) {
            boolean isActedOn =
                    field.getHeader() == HttpHeader.CONTENT_LENGTH || field.getHeader() == HttpHeader.CONTENT_TYPE;
            (isActedOn ? sent : block).add(field);
        }
        sent.add(new FieldBlock(block));
        return List.copyOf(sent);
    }

    private static byte[] gzip(byte[] body) {
        var small = new ByteArrayOutputStream(body.length / 3);
        try (var gzip = new GZIPOutputStream(small, GZIP_BUFFER) {
            {
                def.setLevel(GZIP_LEVEL);
            }
        }) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }

    public int status() {
        return status;
    }

    /** Whether this answer is the same for everybody and may be kept. */
    public boolean isKeepable() {
        return keepable;
    }

    /** The body as text, for tests and for the training run. */
    public String text() {
        byte[] bytes = new byte[plain.remaining()];
        plain.duplicate().get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What it costs to keep, in bytes. */
    public int weight() {
        return plain.remaining() + (gzipped == null ? 0 : gzipped.remaining()) + 2_000;
    }

    boolean hasGzip() {
        return gzipped != null;
    }

    ByteBuffer body(boolean gzip) {
        return gzip && gzipped != null ? gzipped.slice() : plain.slice();
    }

    /** The same fields as {@link #fields}, as they are handed to the server. */
    List<HttpField> sent(boolean gzip) {
        return gzip ? gzippedSent : sent;
    }

    List<HttpField> fields(boolean gzip) {
        return gzip ? gzippedFields : fields;
    }

    /** Whether a browser that sent this If-None-Match has the body already (RFC 9110 §13.1.2, weak comparison). */
    boolean isKnownTo(@Nullable String ifNoneMatch) {
        String own = etag;
        if (ifNoneMatch == null || own == null || gzippedEtag == null) {
            return false;
        }
        return ifNoneMatch.contains(own)
                || ifNoneMatch.contains(gzippedEtag)
                || ifNoneMatch.strip().equals("*");
    }
}
