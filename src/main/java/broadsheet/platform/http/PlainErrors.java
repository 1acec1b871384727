package broadsheet.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty itself refuses, such as a broken request line, never reaches a handler of ours; this says so plainly. */
final class PlainErrors extends ErrorHandler {
    private final List<HttpField> policy;

    PlainErrors(List<HttpField> policy) {
        this.policy = policy;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() >= 400 ? response.getStatus() : 500;
        boolean isTheirs = status < 500 || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505;
        String words = isTheirs ? "The request cannot be understood." : "Something went wrong on our side.";
        policy.forEach(response.getHeaders()::add);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        String line = status + " " + HttpStatus.getMessage(status) + ". " + words + "\n";
        response.write(true, ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
