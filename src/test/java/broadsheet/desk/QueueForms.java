package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.section.Moderation;
import broadsheet.story.Story;
import broadsheet.testing.Colleague;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The moderators' queue as their browsers read it and fill it in. */
final class QueueForms {
    static final String QUEUE = "/desk/comments";

    private QueueForms() {}

    static Story story(Newsroom room, String headline) {
        room.paper().section("harbour", Moderation.BEFORE);
        return room.paper().story(headline).in("harbour").published();
    }

    static Map<String, String> form(Element entry, String act) {
        var fields = new LinkedHashMap<String, String>();
        for (Element field : entry.select(".q-decide input[type=hidden]")) {
            fields.put(field.attr("name"), field.val());
        }
        fields.put("act", act);
        return fields;
    }

    static Element entry(Document page, String words) {
        return page.select(".q-entry").stream()
                .filter(entry -> entry.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        words + " is not in " + page.select(".q-list").text()));
    }

    static Document follow(Colleague by, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return by.page(answer.headers().firstValue("Location").orElseThrow());
    }

    static String readers(Newsroom room, Story story) {
        return room.paper().get(story.address()).text();
    }
}
