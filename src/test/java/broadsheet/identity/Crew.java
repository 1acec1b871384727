package broadsheet.identity;

import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/** A paper with an administrator, who can be asked to take others on. */
final class Crew implements AutoCloseable {
    static final String PASSWORD = "a quiet harbour at dawn";

    private final TestPaper paper;
    private final String origin;
    private final Colleague edda;

    Crew(TestPaper paper) {
        this.paper = paper;
        this.origin = paper.open();
        this.edda = new Colleague(origin);
        String link = paper.whole().identity().setUp().freshLink().orElseThrow();
        edda.post(link, Map.of("name", "Edda Falk", "login", "edda", "password", PASSWORD));
        edda.get("/desk/account");
    }

    /** The administrator, signed in. */
    Colleague edda() {
        return edda;
    }

    Colleague stranger() {
        return new Colleague(origin);
    }

    Person person(String login) {
        return paper.database()
                .read(reading -> PersonStore.byLogin(reading, login))
                .orElseThrow();
    }

    long role(String word) {
        return paper.database()
                .read(reading -> RoleStore.byWord(reading, word))
                .orElseThrow()
                .id();
    }

    /** The path of the link that an answer shows. */
    static String linkIn(HttpResponse<String> answer) {
        String link = Jsoup.parse(answer.body()).select(".once").text();
        return link.substring(link.indexOf("/desk/"));
    }

    HttpResponse<String> invite(String login, String role, long section, String email) {
        var fields = new HashMap<String, String>();
        fields.put("name", login.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + login.substring(1) + " Berg");
        fields.put("login", login);
        fields.put("email", email);
        fields.put("role", Long.toString(role(role)));
        fields.put("place", Long.toString(section));
        return edda.send("/desk/people/new", fields);
    }

    /** Somebody of that role, who has begun and is signed in. */
    Colleague hired(String login, String role) {
        String link = linkIn(invite(login, role, Holding.EVERYWHERE, ""));
        var colleague = stranger();
        colleague.post(link, Map.of("password", PASSWORD));
        colleague.get("/desk/account");
        return colleague;
    }

    @Override
    public void close() {
        edda.close();
    }
}
