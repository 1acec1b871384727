package broadsheet.identity;

import java.util.Locale;

/** What somebody may do. A role is a set of these; a person may hold a role in one section only, or in all. */
public enum Permission {
    /** Nothing beyond being signed in. */
    COME_IN("come in"),
    /** Write stories and change those that are one's own. */
    WRITE("write stories"),
    /** Change everybody's stories. */
    EDIT("edit everybody's stories"),
    /** Publish, schedule and correct. */
    PUBLISH("publish and correct"),
    /** Kill, take down and reinstate. */
    KILL("kill and take down"),
    /** Change words and rights of pictures, and delete those that are not used. */
    PICTURES("look after the pictures"),
    /** Lay out the front page and run the breaking-news strip. */
    FRONT("lay out the front"),
    /** Decide about comments. */
    MODERATE("decide about comments"),
    /** Sections, masthead and settings of the paper. */
    ARRANGE("arrange the paper"),
    /** People, roles and invitations. */
    PEOPLE("look after people"),
    /** Read the record of what the staff did. */
    RECORD("read the record");

    private final String words;

    Permission(String words) {
        this.words = words;
    }

    /** Whether it is about the paper as a whole, so that it holds for nobody in one section only. */
    boolean isOfThePaper() {
        return this == PEOPLE || this == RECORD || this == ARRANGE;
    }

    /** What it allows, as it reads behind "may". */
    public String words() {
        return words;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Permission of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
