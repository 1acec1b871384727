package broadsheet.moderation;

import broadsheet.moderation.classifier.Bayes;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each feature stood in what was approved and in what was rejected. Under 0: how many texts there were. */
final class FeatureStore {
    private static final long ALL = 0;
    private static final int AT_ONCE = 40;
    private static final Fact FACT = Fact.of("features");

    private FeatureStore() {}

    /** The counts of these features, and under 0 those of all texts. */
    static Map<Long, Bayes.Counts> counts(Reading reading, List<Long> features) {
        reading.note(FACT);
        var found = new HashMap<Long, Bayes.Counts>();
        var asked = new ArrayList<>(features);
        asked.add(ALL);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            var some = new ArrayList<Object>(asked.subList(from, Math.min(from + AT_ONCE, asked.size())));
            while (some.size() < AT_ONCE) {
                some.add(ALL);
            }
            String marks = "?, ".repeat(AT_ONCE - 1) + "?";
            reading.each(
                    "SELECT id, ham, spam FROM moderation_feature WHERE id IN (" + marks + ")",
                    row -> Map.entry(row.number("id"), new Bayes.Counts(row.number("ham"), row.number("spam"))),
                    entry -> found.put(entry.getKey(), entry.getValue()),
                    some.toArray());
        }
        return found;
    }

    /** Adds to counts, each feature once, and what stands under 0. */
    static void add(Writing writing, Map<Long, Bayes.Counts> more) {
        var all = new ArrayList<>(more.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Map.Entry<Long, Bayes.Counts>> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            var values = new ArrayList<Object>();
            some.forEach(entry -> values.addAll(List.of(
                    entry.getKey(), entry.getValue().ham(), entry.getValue().spam())));
            String marks = "(?, ?, ?), ".repeat(some.size() - 1) + "(?, ?, ?)";
            writing.exec("INSERT INTO moderation_feature (id, ham, spam) VALUES " + marks + """
                     ON CONFLICT (id) DO UPDATE SET ham = moderation_feature.ham + excluded.ham,
                      spam = moderation_feature.spam + excluded.spam""", values.toArray());
        }
        writing.changed(FACT);
    }
}
