package broadsheet.desk;

import broadsheet.identity.People;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** A paper with a newsroom: one person for each role, who signs in when asked for. */
final class Newsroom implements AutoCloseable {
    static final String PASSWORD = "a quiet harbour at dawn";
    private static final List<People.Invented> STAFF = List.of(
            new People.Invented("ann", "Ann Ames", "reporter"),
            new People.Invented("rob", "Rob Roth", "reporter"),
            new People.Invented("eve", "Eve Ek", "editor"),
            new People.Invented("fay", "Fay Falk", "front-editor"),
            new People.Invented("pia", "Pia Poe", "picture-editor"),
            new People.Invented("mod", "Mo Dern", "moderator"),
            new People.Invented("adm", "Ada Dal", "administrator"));

    private final TestPaper paper;
    private final String origin;
    private final Map<String, Colleague> inside = new HashMap<>();

    private Newsroom(TestPaper paper) {
        this.paper = paper;
        this.origin = paper.open();
        paper.section("politics");
        paper.section("culture");
        paper.whole().identity().people().hireForDemo(STAFF, PASSWORD);
    }

    static Newsroom on(Trial trial) {
        return new Newsroom(TestPaper.on(trial));
    }

    /** The same with these settings of the paper. */
    static Newsroom on(Trial trial, Map<String, String> settings) {
        return new Newsroom(TestPaper.on(trial, settings));
    }

    TestPaper paper() {
        return paper;
    }

    Colleague reporter() {
        return as("ann");
    }

    Colleague otherReporter() {
        return as("rob");
    }

    Colleague editor() {
        return as("eve");
    }

    Colleague as(String login) {
        return inside.computeIfAbsent(login, name -> Colleague.of(origin, name, PASSWORD));
    }

    /** A story that somebody begins and fills, and its number. */
    String story(Colleague by, String headline, String words) {
        HttpResponse<String> begun = by.send("/desk/stories", Map.of("headline", headline, "section", "politics"));
        String number = begun.headers().firstValue("Location").orElseThrow().replaceAll("\\D", "");
        HttpResponse<String> saved = save(by, number, Map.of("headline", headline, "body", words));
        if (saved.statusCode() != 303) {
            throw new AssertionError("Not saved: " + saved.statusCode() + "\n" + saved.body());
        }
        return number;
    }

    /** Saves the form as it stands on the page, with these fields changed. */
    HttpResponse<String> save(Colleague by, String number, Map<String, String> changed) {
        return by.send("/desk/stories/" + number, form(by, number, changed));
    }

    /** The same, as the editor saves by itself. */
    HttpResponse<String> autosave(Colleague by, String number, Map<String, String> changed) {
        return by.post("/desk/stories/" + number + "/autosave", form(by, number, changed), "X-Autosave", "1");
    }

    /** The form's fields as they stand on the page, with these changed. */
    Map<String, String> form(Colleague by, String number, Map<String, String> changed) {
        var fields = new HashMap<String, String>();
        for (var field : by.page("/desk/stories/" + number).select("#story-form [name]")) {
            boolean isSelect = field.tagName().equals("select");
            var chosen = isSelect ? field.selectFirst("option[selected]") : null;
            fields.put(
                    field.attr("name"),
                    isSelect
                            ? (chosen == null ? "" : chosen.attr("value"))
                            : field.tagName().equals("textarea") ? field.wholeText() : field.attr("value"));
        }
        fields.putAll(changed);
        return fields;
    }

    /** Decides about a story as its page stands now, all the same when it is asked. */
    HttpResponse<String> decide(Colleague by, String number, String decision, Map<String, String> fields) {
        HttpResponse<String> answer = decideOnce(by, number, decision, fields);
        var looked = Jsoup.parse(answer.body()).selectFirst("input[name=looked]");
        if (looked == null) {
            return answer;
        }
        var again = new HashMap<>(fields);
        again.put("looked", looked.val());
        return by.send("/desk/stories/" + number + "/" + decision, again);
    }

    /** Decides, and leaves what is asked unanswered. */
    HttpResponse<String> decideOnce(Colleague by, String number, String decision, Map<String, String> fields) {
        by.get("/desk/stories/" + number);
        return by.send("/desk/stories/" + number + "/" + decision, fields);
    }

    Story stands(String number) {
        return paper.story(new StoryId(Long.parseLong(number)));
    }

    @Override
    public void close() {
        inside.values().forEach(Colleague::close);
        paper.close();
    }
}
