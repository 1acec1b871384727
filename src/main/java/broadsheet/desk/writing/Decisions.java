package broadsheet.desk.writing;

import broadsheet.desk.checks.Finding;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.story.SlateLine;
import broadsheet.story.Working;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What all decisions about a story have in common: who may, the line in the record, and coming back when one cannot be. */
final class Decisions {
    /** One decision. */
    @FunctionalInterface
    interface Decision {
        /**
         * Carries it out.
         *
         * @throws IllegalArgumentException in words, when what was typed cannot be taken
         * @throws IllegalStateException in words, when the story is not in that state
         * @throws Warned when the story has to be looked at first
         */
        Told run(StaffForm form, Writing writing, SlateLine line);
    }

    /**
     * A decision that was carried out.
     *
     * @param act what the record says of it
     * @param after what is so now
     * @param said the word of what the page says
     */
    record Told(String act, String after, String said) {}

    /** Something was found that its decider has not been asked about. */
    static final class Warned extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<Finding> findings;

        Warned(List<Finding> findings) {
            super("Look at this once more.", null, false, false);
            this.findings = findings;
        }
    }

    private final Access access;
    private final StoryScreens screens;

    Decisions(Access access, StoryScreens screens) {
        this.access = access;
        this.screens = screens;
    }

    /** Puts a decision behind the door. */
    void on(StaffRoutes routes, String word, Permission permission, Decision decision) {
        routes.act("/desk/stories/{story}/" + word, permission, (form, writing) -> {
            Optional<SlateLine> open = access.open(writing, form.staff(), form.part("story"))
                    .filter(line -> Access.may(form.staff(), permission, line.section()));
            return open.map(line -> decide(form, writing, line, word, decision))
                    .orElseGet(() -> SaveStory.nothing(form));
        });
    }

    private Reply decide(StaffForm form, Writing writing, SlateLine line, String word, Decision decision) {
        String before = line.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        try {
            Told told = decision.run(form, writing, line);
            form.record(writing, told.act(), "story/" + line.id(), before, told.after());
            return new Reply.SeeOther("/desk/stories/" + line.id().value() + "?said=" + told.said());
        } catch (Warned e) {
            Asked asked = Asked.allTheSame(word, form, e.findings);
            throw new Declined(screens.editor(writing, form.frame(), line, "", Map.of(), asked));
        } catch (IllegalArgumentException | IllegalStateException e) {
            Asked asked = Asked.again(word, form, e);
            String wrong = String.valueOf(e.getMessage());
            throw new Declined(screens.editor(writing, form.frame(), line, wrong, WrongFields.of(e), asked));
        }
    }

    /**
     * The text that the decider looked at is the one that goes out, not one that somebody else saved a moment ago.
     *
     * @throws IllegalStateException when it is another by now
     */
    Working looked(StaffForm form, Writing writing, SlateLine line) {
        Working working = screens.working(writing, line);
        Long writes = working.version().writer().person();
        boolean isOwn = writes != null && writes == form.staff().id().value();
        if (!isOwn
                && !form.field("base").isEmpty()
                && !form.field("base").equals(Long.toString(working.version().id()))) {
            String writer = working.version().writer().name();
            throw new IllegalStateException("The story was saved since you opened this page"
                    + (writer.isEmpty() ? "" : " (by " + writer + ")")
                    + ". This is how it stands now; look at it once more.");
        }
        return working;
    }
}
