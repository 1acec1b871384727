package broadsheet.platform.text;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON that stands inside a page (JSON-LD), escaped so that nothing in it can end the element it stands in. */
public final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StructuredData() {}

    /** The JSON of these values. */
    public static SafeHtml of(Map<String, ?> values) {
        return new SafeHtml(JSON.writeValueAsString(values)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026"));
    }
}
