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

    /** One field, for a reason that was found elsewhere. */
    WrongFields(String field, IllegalArgumentException why) {
        super(why.getMessage(), why);
        this.fields = Map.of(field, String.valueOf(why.getMessage()));
    }

    /** The sentences by field. */
    Map<String, String> fields() {
        return fields;
    }

    /** Those of any refusal; empty when it is about no field of its own. */
    static Map<String, String> of(RuntimeException refusal) {
        return refusal instanceof WrongFields wrong ? wrong.fields() : Map.of();
    }
}
