package broadsheet.desk.moderation;

import broadsheet.comments.QueueEntry;
import broadsheet.members.MemberId;
import broadsheet.moderation.Decision;
import broadsheet.moderation.Reason;
import broadsheet.platform.db.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds to comments what the judge and the people room know. */
final class EntryViews {
    private final Ground ground;
    private final Reading reading;
    private final Reasons reasons;
    private final Map<MemberId, String> standings = new HashMap<>();

    EntryViews(Ground ground, Reading reading) {
        this.ground = ground;
        this.reading = reading;
        this.reasons = new Reasons(ground, reading);
    }

    /** What these views tell the judge's reasons with, for others on the same page. */
    Reasons reasons() {
        return reasons;
    }

    EntryView of(QueueEntry entry) {
        var ruling = entry.ruling();
        return new EntryView(
                entry,
                reasons(entry),
                standing(entry.member()),
                ruling == null ? "" : ground.person(reading, ruling.by()));
    }

    private List<String> reasons(QueueEntry entry) {
        List<Decision> history =
                ground.moderation().judge().history(reading, entry.id().value());
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).person() == null) {
                boolean isRuled = entry.ruling() != null;
                return history.get(i).reasons().stream()
                        .filter(reason -> !isRuled || reason.word() != Reason.Word.NOTHING_FOUND)
                        .map(reasons::of)
                        .toList();
            }
        }
        return List.of();
    }

    private String standing(@Nullable MemberId member) {
        if (member == null) {
            return "";
        }
        String known = standings.get(member);
        if (known == null) {
            known = Sentences.standing(ground.moderation().judge().standing(reading, member.value()), reading.now());
            standings.put(member, known);
        }
        return known;
    }
}
