package broadsheet.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the paper is reached.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param origin scheme, host and port that readers use, without a slash at the end; null means this machine only
 * @param proxies addresses of the proxies in front, whose X-Forwarded-For is believed
 */
public record SiteSettings(String host, int port, @Nullable String origin, List<String> proxies) {
    boolean isSecure() {
        return origin != null && origin.startsWith("https:");
    }
}
