package broadsheet.demo;

import broadsheet.identity.People;
import java.util.List;

/** The invented people who work at the demo paper. Their sign-ins are printed, and good on this machine only. */
public final class DemoStaff {
    /** What they all sign in with. */
    public static final String PASSWORD = "nine islands, one morning";

    /** The people, with the word of the role that each holds. */
    public static final List<People.Invented> ALL = List.of(
            new People.Invented("edda", "Edda Falk", "administrator"),
            new People.Invented("mira", "Mira Sandholm", "editor"),
            new People.Invented("ines", "Ines Halvorsen", "reporter"),
            new People.Invented("ruth", "Ruth Adeyemi-Lund", "front-editor"),
            new People.Invented("nora", "Nora Quist", "picture-editor"),
            new People.Invented("jonas", "Jonas Reke", "moderator"));

    private DemoStaff() {}
}
