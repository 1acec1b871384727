package broadsheet.desk.checks;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.section.Section;
import broadsheet.section.SectionId;
import broadsheet.section.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How strictly each check is taken where: what a section says holds there and in those below it; where it says nothing,
 * what the section above says, then the paper, then what is usual.
 */
public final class CheckRules {
    /** Where the whole paper's rules stand. */
    public static final long PAPER = 0;

    private final Sections sections;

    CheckRules(Sections sections) {
        this.sections = sections;
    }

    /** What was said for this section itself, or for the {@link #PAPER}. */
    public Map<String, Rule> own(Reading reading, long section) {
        return CheckStore.of(reading, section);
    }

    /** What holds in a section. */
    Rule holding(List<Map<String, Rule>> from, Check check) {
        Level level = null;
        Integer number = null;
        for (Map<String, Rule> rules : from) {
            Rule rule = rules.get(check.word());
            if (rule != null) {
                level = level == null ? rule.level() : level;
                number = number == null ? rule.number() : number;
            }
        }
        return new Rule(level == null ? check.usual() : level, number == null ? check.number() : number);
    }

    /** What was said for a section, above it and for the paper, in the order in which it is asked. */
    List<Map<String, Rule>> from(Reading reading, Section section) {
        var from = new ArrayList<Map<String, Rule>>();
        from.add(own(reading, section.id().value()));
        from.addAll(above(reading, section));
        return from;
    }

    private List<Map<String, Rule>> above(Reading reading, Section section) {
        var above = new ArrayList<Map<String, Rule>>();
        for (SectionId id = section.parent(); id != null; ) {
            above.add(own(reading, id.value()));
            id = sections.get(reading, id).parent();
        }
        above.add(own(reading, PAPER));
        return above;
    }

    /** What would hold in a section if nothing were said for it. */
    public Rule inherited(Reading reading, Section section, Check check) {
        return holding(above(reading, section), check);
    }

    /** Says it anew, for one section or for the {@link #PAPER}; checks that are not named are left to what is above. */
    public void set(Writing writing, long section, Map<String, Rule> rules) {
        CheckStore.set(writing, section, rules);
    }
}
