package broadsheet.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the message files of the rooms. A missing file or a key told twice stops the start. */
final class Messages {
    /** The rooms that speak to readers. */
    static final List<String> ROOMS = List.of(
            "masthead",
            "members",
            "section",
            "picture",
            "story",
            "front",
            "comments",
            "forum",
            "archive",
            "syndication",
            "sharing",
            "contributions",
            "exchange");

    private Messages() {}

    static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        for (String room : ROOMS) {
            String file = "/broadsheet/" + room + "/messages_" + language + ".properties";
            var messages = new Properties();
            try (InputStream in = Messages.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("The message file " + file + " is missing.");
                }
                messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (String key : messages.stringPropertyNames()) {
                if (all.put(key, messages.getProperty(key)) != null) {
                    throw new IllegalStateException("The message " + key + " is told twice, again in " + file);
                }
            }
        }
        return all;
    }
}
