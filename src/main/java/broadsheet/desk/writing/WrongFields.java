package broadsheet.desk.writing;

import java.util.Map;

/** Fields of the form that cannot be taken, each by its name, with the sentence that says why. */
final class WrongFields extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final transient Map<String, String> fields;

    WrongFields(Map<String, String> fields) {
        super(String.join(" ", fields.values()));
        this.fields = Map.copyOf(fields);
    }

    /** The sentences by field. */
    Map<String, String> fields() {
        return fields;
    }

    /** Those of any refusal; empty when it is about no field of its own. */
    static Map<String, String> of(IllegalArgumentException refusal) {
        return refusal instanceof WrongFields wrong ? wrong.fields() : Map.of();
    }
}
