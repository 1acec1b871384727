package broadsheet.members;

import broadsheet.platform.http.Visit;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where somebody is led after the sign-in: to an address of ours and to no other. */
final class Ways {
    static final String ACCOUNT = "/account";
    static final String SIGN_IN = "/account/sign-in";

    private static final int LONGEST = 500;
    /** A rooted path, with or without a query, in characters that a header can hold; no second slash, no backslash. */
    private static final Pattern OURS = Pattern.compile("/(?:(?![/\\\\])[!-\\[\\]-~]*)?");

    private Ways() {}

    /** The way, or to the account for whatever leads elsewhere or back to the sign-in. */
    static String safe(@Nullable String to) {
        return to != null
                        && to.length() <= LONGEST
                        && OURS.matcher(to).matches()
                        && !to.startsWith(SIGN_IN)
                        && !to.startsWith("/desk")
                ? to
                : ACCOUNT;
    }

    /** The address that was asked for, as it stands in a link. */
    static String of(Visit visit) {
        String query = visit.query().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("said"))
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return path(visit) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The path alone. */
    static String path(Visit visit) {
        try {
            return new URI(null, null, visit.path(), null).toASCIIString();
        } catch (URISyntaxException e) {
            return ACCOUNT;
        }
    }

    /** To the sign-in, and back here. */
    static String signInAndBack(Visit visit) {
        return SIGN_IN + "?to=" + URLEncoder.encode(of(visit), StandardCharsets.UTF_8);
    }
}
