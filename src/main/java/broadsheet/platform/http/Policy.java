package broadsheet.platform.http;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The headers that stand on every answer, whatever it is: what a browser may do with it. */
final class Policy {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script';"
            + " trusted-types 'none'";

    /** The editor lets pasted text be parsed under a policy of its own, and shows pictures that are still here only. */
    private static final String INNER_SECURITY_POLICY = CONTENT_SECURITY_POLICY
            .replace("trusted-types 'none'", "trusted-types ProseMirrorClipboard")
            .replace("img-src 'self'", "img-src 'self' blob:");

    private Policy() {}

    /** The fields; HSTS only where the paper is reached over TLS (RFC 6797 §7.2). */
    static List<HttpField> fields(boolean secure) {
        return fields(secure, CONTENT_SECURITY_POLICY, "strict-origin-when-cross-origin");
    }

    /** The fields of what is shown to whoever holds its address: it is told to nobody. */
    static List<HttpField> secret(boolean secure) {
        return fields(secure, CONTENT_SECURITY_POLICY, "no-referrer");
    }

    /** The fields of what one person is shown: no other site learns where it was. */
    static List<HttpField> inner(boolean secure) {
        return fields(secure, INNER_SECURITY_POLICY, "same-origin");
    }

    private static List<HttpField> fields(boolean secure, String security, String referrer) {
        var fields = new ArrayList<HttpField>();
        fields.add(new PreEncodedHttpField("Content-Security-Policy", security));
        fields.add(new PreEncodedHttpField("X-Content-Type-Options", "nosniff"));
        fields.add(new PreEncodedHttpField("Referrer-Policy", referrer));
        fields.add(new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"));
        fields.add(new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin"));
        fields.add(new PreEncodedHttpField("Cross-Origin-Embedder-Policy", "require-corp"));
        fields.add(new PreEncodedHttpField("X-Frame-Options", "DENY"));
        fields.add(new PreEncodedHttpField(
                "Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()"));
        if (secure) {
            fields.add(new PreEncodedHttpField("Strict-Transport-Security", "max-age=63072000; includeSubDomains"));
        }
        return List.copyOf(fields);
    }
}
