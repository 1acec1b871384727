package broadsheet.desk.writing;

import broadsheet.desk.checks.Finding;
import broadsheet.identity.StaffForm;
import broadsheet.platform.time.LocalMoment;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A decision that came back instead of being carried out: as it was typed, and what is asked about it.
 *
 * @param act the word of the decision; empty when none came back
 * @param field gives what was typed into a field
 * @param twice whether its time comes twice, and which is meant has to be said
 * @param warned what was found, when it is asked whether the story shall go out all the same
 */
record Asked(String act, Function<String, String> field, boolean twice, List<Finding> warned) {
    /** The field in which a form names the warnings that its sender has seen. */
    static final String LOOKED = "looked";

    static final Asked NOTHING = new Asked("", _ -> "", false, List.of());

    static Asked again(String act, StaffForm form, RuntimeException why) {
        return new Asked(act, form::field, why.getCause() instanceof LocalMoment.Twice, List.of());
    }

    static Asked allTheSame(String act, StaffForm form, List<Finding> warned) {
        return new Asked(act, form::field, false, warned);
    }

    /** Whether it is asked if the story shall go out all the same. */
    boolean asks() {
        return !warned.isEmpty();
    }

    /** What was typed into a field of this decision; else what stands there otherwise. */
    String typed(String decision, String name, String otherwise) {
        return act.equals(decision) ? field.apply(name) : otherwise;
    }

    /** The warnings that are asked about, as the field holds them. */
    String looked() {
        return words(warned);
    }

    private static String words(List<Finding> findings) {
        return findings.stream().map(Finding::check).distinct().collect(Collectors.joining(","));
    }

    /** Those of the findings that the sender of a form has not been asked about. */
    static List<Finding> unseen(StaffForm form, List<Finding> findings) {
        List<String> seen = Arrays.asList(form.field(LOOKED).split(",", -1));
        return findings.stream()
                .filter(finding -> !seen.contains(finding.check()))
                .toList();
    }
}
