package broadsheet.platform.http;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before everything else. A kept page is answered from memory on the connection's own thread; everything else is
 * handed on to a thread that may block.
 */
final class PressFront extends Handler.Abstract {
    private static final int MOST_HEADER_FIELDS = 100;

    private final PageKeeper keeper;
    private final Counter counter;
    private final Set<String> knownQuery;
    private final Executor blocking;
    private final LongAdder answered = new LongAdder();

    PressFront(PageKeeper keeper, Counter counter, Executor blocking) {
        super(InvocationType.NON_BLOCKING);
        this.keeper = keeper;
        this.counter = counter;
        this.knownQuery = counter.knownQuery();
        this.blocking = blocking;
    }

    /** How many requests were answered from memory. */
    long answered() {
        return answered.sum();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (request.getHeaders().size() > MOST_HEADER_FIELDS) {
            send(request, response, callback, counter.tooManyFields());
            return true;
        }
        String method = request.getMethod();
        if ((method.equals("GET") || method.equals("HEAD")) && counter.isOurHost(request)) {
            Finished kept = kept(request);
            if (kept != null) {
                answered.increment();
                send(request, response, callback, kept);
                return true;
            }
        }
        blocking.execute(() -> counter.serve(request, response, callback));
        return true;
    }

    private @org.jspecify.annotations.Nullable Finished kept(Request request) {
        String path = request.getHttpURI().getCanonicalPath();
        String query = request.getHttpURI().getQuery();
        if (path == null || path.indexOf('?') >= 0 || !isPlain(request) || hasBody(request)) {
            return null;
        }
        if (query == null) {
            return keeper.find(path);
        }
        try {
            return keeper.find(Address.of(path, query, knownQuery).key());
        } catch (IllegalArgumentException e) {
            return null; // a broken escape: the counter answers it
        }
    }

    /** Whether the path was asked for as it reads: without escapes, dot segments or parameters behind semicolons. */
    static boolean isPlain(Request request) {
        String path = request.getHttpURI().getPath();
        return path != null
                && path.indexOf('%') < 0
                && path.equals(request.getHttpURI().getCanonicalPath());
    }

    /** Whether something follows the header (RFC 9112 §6.3). */
    static boolean hasBody(Request request) {
        return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    /** Sends a finished answer, or 304 when the browser has it (RFC 9110 §13.2.2). */
    static void send(Request request, Response response, Callback callback, Finished finished) {
        HttpFields asked = request.getHeaders();
        boolean gzip = finished.hasGzip() && acceptsGzip(asked.get(HttpHeader.ACCEPT_ENCODING));
        boolean known = finished.isKeepable() && finished.isKnownTo(asked.get(HttpHeader.IF_NONE_MATCH));
        HttpFields.Mutable headers = response.getHeaders();
        for (var field : finished.sent(gzip)) {
            if (!known || field.getHeader() != HttpHeader.CONTENT_LENGTH) {
                headers.add(field);
            }
        }
        if (hasBody(request) && !request.consumeAvailable()) {
            // what was not read would be taken for the next request (RFC 9112 §9.6)
            headers.put(HttpHeader.CONNECTION, "close");
        }
        response.setStatus(known ? HttpStatus.NOT_MODIFIED_304 : finished.status());
        boolean bodyless = known || request.getMethod().equals("HEAD");
        response.write(true, bodyless ? BufferUtil.EMPTY_BUFFER : finished.body(gzip), callback);
    }

    /** Whether gzip is welcome (RFC 9110 §12.5.3): named and not with weight zero. */
    static boolean acceptsGzip(@org.jspecify.annotations.Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        int at = acceptEncoding.indexOf("gzip");
        if (at < 0) {
            return false;
        }
        if (acceptEncoding.indexOf(';', at) < 0) {
            return true;
        }
        String weight = acceptEncoding.substring(at + 4).split(",", -1)[0].replace(" ", "");
        return !weight.matches(";q=0(\\.0*)?");
    }
}
