package broadsheet.platform.http;

import broadsheet.platform.db.Reading;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What readers find at an address of the paper, told by those who would answer them, within the snapshot of whoever
 * asks. Nothing is drawn or kept.
 */
public final class Whereabouts {
    /** What readers find. */
    public enum Found {
        /** A page, or the way to it. */
        SOMETHING,
        /** It was withdrawn. */
        WITHDRAWN,
        /** It stands behind the door. */
        INNER,
        NOTHING
    }

    private final Routes routes;
    private volatile @Nullable Router router;

    /** Looks into this table, at the first question for the first time: until then rooms may add to it. */
    public Whereabouts(Routes routes) {
        this.routes = routes;
    }

    private Router router() {
        Router made = router;
        if (made == null) {
            made = new Router(routes);
            router = made;
        }
        return made;
    }

    /**
     * What readers find there.
     *
     * @param rooted begins with a slash; may hold a query and a fragment
     */
    public Found at(Reading reading, String rooted) {
        String whole = rooted.replaceFirst("#.*", "");
        int mark = whole.indexOf('?');
        Address asked;
        try {
            String path = URLDecoder.decode(
                    (mark < 0 ? whole : whole.substring(0, mark)).replace("+", "%2B"), StandardCharsets.UTF_8);
            asked = Address.of(
                    Address.canonical(path), mark < 0 ? null : whole.substring(mark + 1), router().knownQuery());
        } catch (IllegalArgumentException e) {
            return Found.NOTHING;
        }
        for (Router.Match match : router().match(asked.path(), false)) {
            Address known = asked.knownTo(match.route().query());
            var visit = new Visit(known.path(), match.parts(), known.query());
            switch (match.route().handler()) {
                case Routes.Inner _ -> {
                    return Found.INNER;
                }
                case Routes.Plain plain -> {
                    return found(plain.reply(visit));
                }
                case Routes.FormReader _ -> {}
                case Routes.Reader reader -> {
                    Reply reply = reader.reply(visit, reading);
                    if (!(reply instanceof Reply.Pass)) {
                        return found(reply);
                    }
                }
            }
        }
        return lastly(reading, asked);
    }

    private Found lastly(Reading reading, Address asked) {
        for (Routes.Reader reader : routes.last()) {
            Reply reply = reader.reply(new Visit(asked.path(), Map.of(), asked.query()), reading);
            if (!(reply instanceof Reply.Pass)) {
                return found(reply);
            }
        }
        return Found.NOTHING;
    }

    private static Found found(Reply reply) {
        return switch (reply) {
            case Reply.Gone _ -> Found.WITHDRAWN;
            case Reply.Refused refused -> refused.status() == 451 ? Found.WITHDRAWN : Found.NOTHING;
            case Reply.NotFound _, Reply.Pass _ -> Found.NOTHING;
            default -> Found.SOMETHING;
        };
    }
}
