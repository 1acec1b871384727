package broadsheet.comments;

import broadsheet.comments.watch.Watches;
import broadsheet.members.MemberData;
import broadsheet.members.MemberId;
import broadsheet.moderation.BanAppeal;
import broadsheet.moderation.BanLine;
import broadsheet.moderation.ModerationRoom;
import broadsheet.platform.db.Reading;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a member said, liked and flagged, and the bans with what the member said against them, to be taken away. */
final class OwnData implements MemberData {
    private final Comments comments;
    private final ModerationRoom moderation;

    OwnData(Comments comments, ModerationRoom moderation) {
        this.comments = comments;
        this.moderation = moderation;
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
                "bans",
                moderation.bans().history(reading, member.value()).stream()
                        .map(ban -> banned(reading, ban))
                        .toList(),
                "watching",
                Watches.of(reading, member));
    }

    private Map<String, String> banned(Reading reading, BanLine ban) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("reason", ban.why());
        fields.put("since", ban.since().toString());
        Instant lifted = ban.liftedAt();
        Instant end = lifted == null ? ban.until() : lifted;
        fields.put("until", end == null ? "" : end.toString());
        BanAppeal appeal = moderation.banAppeals().find(reading, ban.id()).orElse(null);
        if (appeal != null) {
            fields.put("appeal", appeal.words());
            fields.put("answer", appeal.answer());
        }
        return fields;
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
