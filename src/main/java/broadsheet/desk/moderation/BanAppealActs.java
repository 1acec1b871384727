package broadsheet.desk.moderation;

import broadsheet.identity.StaffForm;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.PlainText;

/** Answers banned members who appealed. Bans hold for the whole paper, so only its moderators do so. */
final class BanAppealActs {
    static final String LIFTED = "The ban is lifted, and the member is told.";
    static final String KEPT = "The ban is kept, and the member is told why.";
    static final String OVER = "There is nothing to decide any more: it was decided before, or the ban is over.";

    private static final int LONGEST_ANSWER = 1_000;

    private final Ground ground;
    private final QueueActs acts;

    BanAppealActs(Ground ground, QueueActs acts) {
        this.ground = ground;
        this.acts = acts;
    }

    /** Lifts a ban, or keeps it, and writes to the member. */
    Reply decide(StaffForm form, Writing writing) {
        if (!Ground.isEverywhere(form.staff())) {
            form.leavesNoLine();
            return BanActs.NOT_FOR_YOU;
        }
        QueueAsked asked = QueueAsked.of(form::field);
        long ban = Numbers.of(form.field("ban")).orElse(0L);
        boolean isLifted = form.field("act").equals("lift");
        if (!isLifted && !form.field("act").equals("keep")) {
            throw acts.declined(form, writing, asked, "Choose whether to lift the ban or to keep it.");
        }
        String answer = PlainText.lines(form.field("answer"), Integer.MAX_VALUE);
        int length = PlainText.length(answer);
        if (length > LONGEST_ANSWER) {
            throw acts.declined(
                    form,
                    writing,
                    asked,
                    "An answer has at most %,d characters; this one has %,d.".formatted(LONGEST_ANSWER, length),
                    new TypedAnswer(ban, answer));
        }
        try {
            if (!ground.moderation()
                    .decideBanAppeal()
                    .run(writing, ban, isLifted, answer, form.staff().id())) {
                form.leavesNoLine();
                return acts.answer(form, writing, asked, "ban-over", new Notice(OVER, 0, "", ""), "");
            }
        } catch (IllegalArgumentException e) {
            throw acts.declined(form, writing, asked, String.valueOf(e.getMessage()));
        }
        ground.moderators().statements().answered(writing, ban);
        form.record(
                writing, isLifted ? "lifted a ban on appeal" : "kept a ban against an appeal", "ban/" + ban, "", "");
        return acts.answer(
                form,
                writing,
                asked,
                isLifted ? "ban-lifted" : "ban-kept",
                new Notice(isLifted ? LIFTED : KEPT, 0, "", ""),
                "");
    }
}
