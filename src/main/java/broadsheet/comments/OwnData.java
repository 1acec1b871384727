package broadsheet.comments;

import broadsheet.comments.watch.Watches;
import broadsheet.members.MemberData;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a member said, liked and flagged, to be taken away. */
final class OwnData implements MemberData {
    private final Comments comments;

    OwnData(Comments comments) {
        this.comments = comments;
    }

    @Override
    public String word() {
        return "conversation";
    }

    @Override
    public Object of(Reading reading, MemberId member) {
        return Map.of(
                "comments",
                OwnStore.said(reading, member).stream()
                        .map(comment -> said(reading, comment))
                        .toList(),
                "topics",
                OwnStore.begun(reading, member).stream()
                        .map(talk -> Topics.find(reading, talk))
                        .flatMap(Optional::stream)
                        .map(topic -> Map.of(
                                "title", topic.title() == null ? "" : topic.title(), "address", Topics.address(topic)))
                        .toList(),
                "likes",
                OwnStore.liked(reading, member).stream()
                        .map(comment -> comment.id().toString())
                        .toList(),
                "reports",
                OwnStore.flagged(reading, member).stream()
                        .map(flag -> Map.of(
                                "comment", flag.comment().toString(), "reason", flag.why(), "words", flag.words()))
                        .toList(),
                "watching",
                Watches.of(reading, member));
    }

    private Map<String, @Nullable Object> said(Reading reading, Comment comment) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", comment.id().toString());
        fields.put("address", comments.address(reading, comment));
        fields.put("name", comment.name());
        fields.put("words", comment.words());
        fields.put("state", comment.state().word());
        fields.put("posted", comment.postedAt().toString());
        Instant edited = comment.editedAt();
        fields.put("changed", edited == null ? null : edited.toString());
        fields.put("before", former(reading, comment));
        AppealStore.find(reading, comment.id()).ifPresent(appeal -> fields.put("appeal", appeal.words()));
        fields.put("likes", comment.likes());
        return fields;
    }

    private static List<Map<String, String>> former(Reading reading, Comment comment) {
        return EditStore.former(reading, comment.id()).stream()
                .map(former ->
                        Map.of("words", former.words(), "until", former.until().toString()))
                .toList();
    }
}
