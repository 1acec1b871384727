package broadsheet.desk.settings;

import broadsheet.desk.checks.Check;
import broadsheet.desk.checks.CheckRules;
import broadsheet.desk.checks.Checks;
import broadsheet.desk.checks.Level;
import broadsheet.desk.checks.Rule;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How strictly each section takes what is looked at before a story goes out. */
final class CheckRoutes {
    private static final String HERE = "/desk/settings/checks";
    private static final int LEAST = 10;
    private static final int MOST = 300;

    private final Sections sections;
    private final Checks checks;

    CheckRoutes(Sections sections, Checks checks) {
        this.sections = sections;
        this.checks = checks;
    }

    void on(StaffRoutes routes) {
        routes.menu(65, "Checks", HERE, Permission.ARRANGE)
                .page(HERE, Permission.ARRANGE, this::shown, "section")
                .act(HERE, Permission.ARRANGE, this::set)
                .saying("checks", "Saved. It holds from the next decision on.");
    }

    private Reply shown(StaffVisit visit, Reading reading) {
        String number = visit.query("section");
        Optional<Section> section = find(reading, number);
        if (section.isEmpty() && !number.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        Map<String, Rule> own = checks.rules().own(reading, id(section.orElse(null)));
        return page(
                200,
                reading,
                visit.frame(),
                section.orElse(null),
                check -> own.containsKey(check.word())
                        ? own.get(check.word()).level().stored()
                        : "",
                check -> own.containsKey(check.word())
                        ? number(own.get(check.word()).number())
                        : "",
                "");
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static long id(@Nullable Section section) {
        return section == null ? CheckRules.PAPER : section.id().value();
    }

    private Optional<Section> find(Reading reading, String number) {
        Optional<Long> id = Numbers.of(number);
        return sections.all(reading).stream()
                .filter(section -> id.equals(Optional.of(section.id().value())))
                .findFirst();
    }

    private Reply page(
            int status,
            Reading reading,
            StaffFrame frame,
            @Nullable Section section,
            Function<Check, String> level,
            Function<Check, String> number,
            String wrong) {
        List<ChecksPage.Line> lines = checks.all().stream()
                .map(check -> {
                    Rule above = section == null
                            ? new Rule(check.usual(), check.number())
                            : checks.rules().inherited(reading, section, check);
                    return new ChecksPage.Line(
                            check, level.apply(check), number.apply(check), above.level(), above.number());
                })
                .toList();
        var page = new ChecksPage(frame.titled("Checks"), sections.all(reading), section, lines, wrong);
        return new Reply.Personal(status, new Template("desk/settings/checks.jte", page));
    }

    private Reply set(StaffForm form, Writing writing) {
        String number = form.field("section");
        Section section = find(writing, number).orElse(null);
        if (section == null && !number.isEmpty()) {
            throw new Declined(Reply.NOT_FOUND);
        }
        try {
            Map<String, Rule> rules = typed(form, writing, section);
            Map<String, Rule> before = checks.rules().own(writing, id(section));
            checks.rules().set(writing, id(section), rules);
            form.record(
                    writing,
                    "set the checks",
                    section == null ? "paper" : "section/" + section.id(),
                    told(before),
                    told(rules));
            return new Reply.SeeOther(HERE + "?said=checks" + (section == null ? "" : "&section=" + number));
        } catch (IllegalArgumentException e) {
            throw new Declined(page(
                    422,
                    writing,
                    form.frame(),
                    section,
                    check -> form.field("level-" + check.word()),
                    check -> form.field("number-" + check.word()),
                    String.valueOf(e.getMessage())));
        }
    }

    private Map<String, Rule> typed(StaffForm form, Reading reading, @Nullable Section section) {
        var rules = new TreeMap<String, Rule>();
        for (Check check : checks.all()) {
            String typed = form.field("level-" + check.word());
            Integer number = check.counts()
                    ? number(check, form.field("number-" + check.word()).strip())
                    : null;
            if (!typed.isEmpty()) {
                Level level = Level.of(typed)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "“" + check.name() + "” can be off, warn or block, not \"" + typed + "\"."));
                rules.put(check.word(), new Rule(level, number));
            } else if (number != null) {
                Level above = section == null
                        ? check.usual()
                        : checks.rules().inherited(reading, section, check).level();
                rules.put(check.word(), new Rule(above, number));
            }
        }
        return rules;
    }

    private static @Nullable Integer number(Check check, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return Numbers.between(typed, LEAST, MOST)
                .orElseThrow(() -> new IllegalArgumentException("“" + check.name() + "” takes a whole number from "
                        + LEAST + " to " + MOST + ", not \"" + typed + "\"."));
    }

    private static String told(Map<String, Rule> rules) {
        return new TreeMap<>(rules)
                .entrySet().stream()
                        .map(rule ->
                                rule.getKey() + ": " + rule.getValue().level().stored()
                                        + (rule.getValue().number() == null
                                                ? ""
                                                : " " + rule.getValue().number()))
                        .collect(Collectors.joining("\n"));
    }
}
