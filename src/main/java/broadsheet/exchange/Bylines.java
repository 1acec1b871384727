package broadsheet.exchange;

import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Slug;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The authors of an export: each login with the name that is printed and the word in the author's address. */
final class Bylines {
    private static final int LONGEST_NAME = 120;

    /** An author to be. */
    record Name(Slug slug, String name) {}

    private final Map<String, Name> byLogin = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Bylines(Site site) {
        site.authors().forEach(this::enter);
    }

    private Name enter(String login, String printed) {
        String name = PlainText.line(printed, LONGEST_NAME);
        Slug slug = Slug.from(name, Slug.from(login, "author").text());
        for (int number = 2; !taken.add(slug.text()); number++) {
            slug = Slug.from(name, "author").numbered(number);
        }
        var author = new Name(slug, name.isEmpty() ? "?" : name);
        byLogin.put(login, author);
        return author;
    }

    /** The author of that login; one whom the head does not name is called by the login. */
    Name of(String login) {
        Name known = byLogin.get(login);
        return known != null ? known : enter(login, login);
    }

    Map<String, Name> all() {
        return byLogin;
    }
}
