package broadsheet.desk.moderation;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentQueue;
import broadsheet.comments.CommentState;
import broadsheet.comments.QueueEntry;
import broadsheet.comments.Reach;
import broadsheet.comments.Ruled;
import broadsheet.comments.Ruling;
import broadsheet.identity.Declined;
import broadsheet.identity.MenuItem;
import broadsheet.identity.StaffForm;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What moderators do from the queue, by its buttons or its keys. */
final class QueueActs {
    private static final int LONGEST_REASON = 500;

    private final Ground ground;
    private final QueueScreens screens;

    QueueActs(Ground ground, QueueScreens screens) {
        this.ground = ground;
        this.screens = screens;
    }

    private CommentQueue queue() {
        return ground.moderators().queue();
    }

    /** Decides about the comments of a form, or about all of a list. */
    Reply decide(StaffForm form, Writing writing) {
        QueueAsked asked = QueueAsked.of(form::field);
        String act = form.field("act");
        List<CommentId> comments = meant(form, writing, asked);
        if (comments.isEmpty()) {
            throw declined(form, writing, asked, "Choose at least one comment first.");
        }
        if (act.equals("pick") || act.equals("unpick")) {
            return pick(form, writing, asked, comments, act.equals("pick"));
        }
        CommentState verdict = verdict(act);
        if (verdict == null) {
            throw declined(form, writing, asked, "Choose what to do with the comments.");
        }
        String reason = tells(form, verdict) ? reason(form) : "";
        String before = meanwhile(form, writing, comments);
        Ruled ruled = ground.moderators()
                .decide()
                .run(writing, comments, verdict, form.staff().id(), reason);
        if (ruled.act() == Ruled.NONE) {
            form.leavesNoLine();
            return answer(form, writing, asked, "so", new Notice("It was so already.", 0, "", ""), "");
        }
        record(form, writing, comments, ruled, verdict);
        return answer(form, writing, asked, "", screens.done(writing, ruled.act(), before), before);
    }

    /** Why stands with the act itself: readers' words and sentences about them must go when they do, the record stays. */
    private static void record(
            StaffForm form, Writing writing, List<CommentId> comments, Ruled ruled, CommentState verdict) {
        String what = switch (verdict) {
            case PENDING -> "left waiting";
            case SHOWN -> "approved";
            case HIDDEN -> "hid";
            case REMOVED -> "removed";
            case SPAM -> "put aside as spam";
        };
        form.record(
                writing,
                ruled.comments() == 1 ? what + " a comment" : what + " " + ruled.comments() + " comments",
                ruled.comments() == 1 ? "comment/" + comments.getFirst() : "comments/" + ruled.act(),
                "",
                "");
    }

    private static @Nullable CommentState verdict(String act) {
        return switch (act) {
            case "approve" -> CommentState.SHOWN;
            case "remove" -> CommentState.REMOVED;
            case "hide" -> CommentState.HIDDEN;
            case "spam" -> CommentState.SPAM;
            default -> null;
        };
    }

    /**
     * Whether the reason in a form is meant. At one comment it stands beside the button that removes, and browsers send it
     * along with every other; below the list it is chosen for all that is taken away.
     */
    private static boolean tells(StaffForm form, CommentState verdict) {
        boolean isOne = !form.field("seen").isEmpty();
        return isOne ? verdict == CommentState.REMOVED : verdict != CommentState.SHOWN;
    }

    /** A ready sentence, the own words, or both. */
    static String reason(StaffForm form) {
        String ready = PlainText.line(form.field("ready"), LONGEST_REASON);
        String own = PlainText.line(form.field("reason"), LONGEST_REASON);
        return ready.isEmpty() ? own : own.isEmpty() ? ready : ready + " " + own;
    }

    private List<CommentId> meant(StaffForm form, Reading reading, QueueAsked asked) {
        Reach reach = Ground.reach(form.staff());
        if (!form.field("all").isEmpty() && !asked.isDecided()) {
            return queue().all(reading, asked.filter(reach), QueueView.MOST);
        }
        var ids = new LinkedHashSet<CommentId>();
        form.all("comment").forEach(number -> CommentId.parse(number).ifPresent(ids::add));
        var within = new LinkedHashSet<>(queue().within(reading, reach, ids));
        if (!form.field("alike").isEmpty()) {
            for (CommentId id : List.copyOf(within)) {
                within.addAll(queue().withAlike(reading, reach, id));
            }
        }
        return new ArrayList<>(within);
    }

    /** The number of whoever decided since the page was made on which this was decided; empty when nobody has. */
    private String meanwhile(StaffForm form, Reading reading, List<CommentId> comments) {
        if (comments.size() != 1 || form.field("seen").isEmpty()) {
            return "";
        }
        return queue().find(reading, comments.getFirst())
                .map(QueueEntry::ruling)
                .filter(ruling -> ruling.act() != Numbers.of(form.field("seen")).orElse(0L))
                .filter(ruling -> !ruling.by().equals(form.staff().id()))
                .map(Ruling::by)
                .map(by -> Long.toString(by.value()))
                .orElse("");
    }

    private Reply pick(StaffForm form, Writing writing, QueueAsked asked, List<CommentId> comments, boolean isPicked) {
        int picked = 0;
        for (CommentId id : comments) {
            if (ground.moderators().pick().run(writing, id, isPicked)) {
                form.record(
                        writing, isPicked ? "picked a comment" : "picked a comment no more", "comment/" + id, "", "");
                picked++;
            }
        }
        if (picked == 0) {
            form.leavesNoLine();
            throw declined(form, writing, asked, "Only comments that readers can read are picked. Approve it first.");
        }
        return answer(
                form,
                writing,
                asked,
                isPicked ? "picked" : "not-picked",
                new Notice(isPicked ? "Picked." : "No longer picked.", 0, "", ""),
                "");
    }

    /** Takes an act back whole. */
    Reply undo(StaffForm form, Writing writing) {
        QueueAsked asked = QueueAsked.of(form::field);
        long act = Numbers.of(form.field("act")).orElse(0L);
        List<CommentId> comments = queue().actOn(writing, act);
        Reach reach = Ground.reach(form.staff());
        boolean isWithin =
                reach.isEverywhere() || queue().within(writing, reach, comments).size() == comments.size();
        if (comments.isEmpty() || !isWithin) {
            form.leavesNoLine();
            throw declined(form, writing, asked, "There is nothing to take back.");
        }
        int back = ground.moderators().undo().run(writing, act, form.staff().id());
        form.record(
                writing,
                "took a decision about comments back",
                comments.size() == 1 ? "comment/" + comments.getFirst() : "comments/" + act,
                "",
                back + " of " + comments.size());
        String said = back == comments.size()
                ? (back == 1
                        ? "The comment is as it was before."
                        : "%,d comments are as they were before.".formatted(back))
                : "%,d of %,d are as they were before; about the others somebody has decided since."
                        .formatted(back, comments.size());
        return answer(form, writing, asked, "undone", new Notice(said, 0, "", ""), "");
    }

    /** Grants or refuses an appeal. */
    Reply appeal(StaffForm form, Writing writing) {
        QueueAsked asked = QueueAsked.of(form::field);
        QueueEntry entry =
                ground.entry(writing, form.staff(), form.field("comment")).orElse(null);
        if (entry == null) {
            form.leavesNoLine();
            return Reply.NOT_FOUND;
        }
        boolean isGranted = form.field("granted").equals("1");
        try {
            Ruled ruled = ground.moderators()
                    .decideAppeal()
                    .run(writing, entry.id(), isGranted, form.staff().id(), reason(form));
            form.record(
                    writing, isGranted ? "granted an appeal" : "refused an appeal", "comment/" + entry.id(), "", "");
            String said = isGranted ? "The appeal is granted; the comment is shown." : "The appeal is refused.";
            return answer(form, writing, asked, "so", new Notice(said, ruled.act(), "", ""), "");
        } catch (IllegalArgumentException e) {
            throw declined(form, writing, asked, String.valueOf(e.getMessage()));
        }
    }

    Declined declined(StaffForm form, Reading reading, QueueAsked asked, String why) {
        return declined(form, reading, asked, why, TypedAnswer.NONE);
    }

    Declined declined(StaffForm form, Reading reading, QueueAsked asked, String why, TypedAnswer typed) {
        form.leavesNoLine();
        if (form.isFromScript()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("wrong", why);
            return new Declined(data(422, answer));
        }
        return new Declined(screens.page(422, reading, form.frame(), form.staff(), asked, Notice.wrong(why), typed));
    }

    Reply answer(StaffForm form, Reading reading, QueueAsked asked, String word, Notice notice, String before) {
        if (form.isFromScript()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("said", notice.said());
            answer.put("act", Long.toString(notice.act()));
            answer.put("meanwhile", notice.meanwhile());
            var counts = new LinkedHashMap<String, Integer>();
            screens.counts(reading, form.staff()).forEach((tab, count) -> counts.put(tab.word(), count));
            answer.put("counts", counts);
            answer.put("waiting", screens.waiting(reading, form.staff(), MenuItem.MOST + 1));
            return data(200, answer);
        }
        String on = CommentId.parse(form.field("page"))
                .map(id -> QueueAsked.ADDRESS + "/" + id + "?")
                .orElse(asked.here() + "&");
        if (notice.act() == 0) {
            return new Reply.SeeOther(on + "said=" + word);
        }
        return new Reply.SeeOther(on + "done=" + notice.act() + (before.isEmpty() ? "" : "&before=" + before));
    }

    private static Reply data(int status, Object answer) {
        return Reply.Data.json(status, JsonMapper.shared().writeValueAsString(answer));
    }
}
