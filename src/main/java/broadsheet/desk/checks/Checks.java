package broadsheet.desk.checks;

import broadsheet.masthead.Masthead;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Whereabouts;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.Copy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is looked at before a story goes out, as strictly as its section takes it. It is asked when a person decides to
 * publish or to schedule; what was decided is not asked once more when its time comes, since nobody would be there to
 * mend it.
 */
public final class Checks {
    private final List<Check> all;
    private final CheckRules rules;

    public Checks(Pictures pictures, Sections sections, Masthead masthead, Whereabouts whereabouts) {
        var checks = new ArrayList<>(TextChecks.ALL);
        checks.addAll(new PhotoChecks(pictures).all());
        checks.addAll(new LinkChecks(whereabouts, masthead).all());
        this.all = List.copyOf(checks);
        this.rules = new CheckRules(sections);
    }

    /** All of them, in the order in which the settings show them. */
    public List<Check> all() {
        return all;
    }

    /** How strictly each is taken where. */
    public CheckRules rules() {
        return rules;
    }

    /** What is found in a copy that would go out in this section; what blocks stands first. */
    public List<Finding> of(Reading reading, Section section, Copy copy) {
        var proof = new Proof(reading, section, copy);
        var findings = new ArrayList<Finding>();
        List<Map<String, Rule>> from = rules.from(reading, section);
        for (Check check : all) {
            Rule rule = rules.holding(from, check);
            if (rule.level() != Level.OFF) {
                Integer number = rule.number();
                check.look()
                        .at(proof, number == null ? 0 : number)
                        .forEach(words -> findings.add(new Finding(check.word(), rule.level(), words)));
            }
        }
        findings.sort(Comparator.comparing(finding -> !finding.blocks()));
        return findings;
    }

    /** Whether something among these keeps the story back. */
    public static boolean block(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
