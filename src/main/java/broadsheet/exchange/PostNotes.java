package broadsheet.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Footnotes as WordPress 6.3 and later keeps them: marks with an id in the text, the notes' words in a custom field. Here
 * they come together again: each note stands where its mark stood.
 */
final class PostNotes {
    /** The custom field, and the block that draws the list. */
    static final String NAME = "footnotes";

    private final Map<String, String> words;
    private final List<String> remarks;

    private PostNotes(Map<String, String> words, List<String> remarks) {
        this.words = words;
        this.remarks = remarks;
    }

    /** Those of an item; what cannot be read is remarked. */
    static PostNotes of(Item item, List<String> remarks) {
        var words = new HashMap<String, String>();
        String field = item.meta(NAME);
        try {
            if (!field.isEmpty()) {
                for (JsonNode note : JsonMapper.shared().readTree(field)) {
                    words.put(note.path("id").asString(""), note.path("content").asString(""));
                }
            }
        } catch (JacksonException _) {
            remarks.add("the footnotes could not be read; their numbers stay in the text");
        }
        return new PostNotes(words, remarks);
    }

    /** Puts the notes of a page in the places of their marks. */
    void place(Element body) {
        for (Element mark : Find.all(body, "[data-fn]")) {
            String note = words.get(mark.attr("data-fn"));
            if (note == null) {
                remarks.add("a footnote has no words: " + mark.text());
                mark.removeAttr("data-fn");
                Find.all(mark, "a").unwrap();
            } else {
                mark.replaceWith(new Element("span").attr("data-footnote", "").html(note));
            }
        }
    }
}
