package broadsheet.comments.watch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.comments.MergeTopic;
import broadsheet.comments.SplitTopic;
import broadsheet.comments.StartTopic;
import broadsheet.comments.TalkId;
import broadsheet.comments.UnmergeTopic;
import broadsheet.members.MemberId;
import broadsheet.section.Moderation;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Who watches what, and what is unread for whom. */
class WatchTest {
    private static final MemberId MARTA = new MemberId(501);
    private static final MemberId BO = new MemberId(502);
    private static final long BOARD = 7;

    @BothDatabases
    void what_was_there_before_is_read_and_what_comes_is_not_until_one_says_so(Trial trial) {
        try (var circle = new Circle(trial)) {
            circle.said("Before.");
            circle.watches(MARTA, circle.talk);
            assertThat(circle.unread(MARTA, circle.talk)).isZero();
            CommentId second = circle.said("After.");
            circle.said("Marta", MARTA, "My own.", null);
            assertThat(circle.news(MARTA, circle.talk)).extracting(Said::id).containsExactly(second);
            circle.reads(MARTA, circle.talk);
            assertThat(circle.unread(MARTA, circle.talk)).isZero();
        }
    }

    @BothDatabases
    void a_comment_that_is_approved_late_is_new_although_younger_ones_were_read(Trial trial) {
        try (var circle = new Circle(trial, Moderation.BEFORE)) {
            circle.watches(MARTA, circle.talk);
            CommentId early = circle.said("Waits long.");
            CommentId late = circle.said("Waits not long.");
            assertThat(circle.unread(MARTA, circle.talk)).isZero();
            circle.paper.approve(late);
            circle.reads(MARTA, circle.talk);
            circle.paper.approve(early);
            assertThat(circle.news(MARTA, circle.talk)).extracting(Said::id).containsExactly(early);
            circle.paper.hide(early);
            assertThat(circle.unread(MARTA, circle.talk)).isZero();
            circle.reads(MARTA, circle.talk);
            circle.paper.approve(early);
            assertThat(circle.unread(MARTA, circle.talk))
                    .as("it had been there")
                    .isZero();
        }
    }

    @BothDatabases
    void unread_equals_a_recount_after_random_acts(Trial trial) {
        try (var circle = new Circle(trial, Moderation.BEFORE)) {
            var random = new Random(44);
            var all = new ArrayList<CommentId>();
            var by = new HashMap<CommentId, MemberId>();
            Set<CommentId> shown = new HashSet<>();
            Set<CommentId> appeared = new HashSet<>();
            Map<MemberId, Set<CommentId>> unread = Map.of(MARTA, new HashSet<>(), BO, new HashSet<>());
            unread.keySet().forEach(member -> circle.watches(member, circle.talk));
            for (int i = 0; i < 150; i++) {
                if (all.isEmpty()) {
                    all.add(circle.said("The first."));
                    if (state(circle, all.getFirst()).equals("shown")) {
                        appear(all.getFirst(), by, shown, appeared, unread);
                    }
                }
                CommentId some = all.get(random.nextInt(all.size()));
                switch (random.nextInt(6)) {
                    case 0, 1 -> {
                        MemberId member = List.of(MARTA, BO, new MemberId(503)).get(random.nextInt(3));
                        CommentId said = circle.said("Somebody", member, "Words " + i, null);
                        all.add(said);
                        by.put(said, member);
                        if (state(circle, said).equals("shown")) {
                            appear(said, by, shown, appeared, unread);
                        }
                    }
                    case 2, 3 -> {
                        circle.paper.approve(some);
                        appear(some, by, shown, appeared, unread);
                    }
                    case 4 -> {
                        if (random.nextBoolean()) {
                            circle.paper.hide(some);
                        } else {
                            circle.paper.remove(some);
                        }
                        shown.remove(some);
                    }
                    default -> {
                        MemberId reader = random.nextBoolean() ? MARTA : BO;
                        circle.reads(reader, circle.talk);
                        unread.getOrDefault(reader, new HashSet<>()).clear();
                    }
                }
                unread.forEach((member, ids) -> {
                    Set<CommentId> wanted = new HashSet<>(ids);
                    wanted.retainAll(shown);
                    assertThat(circle.unread(member, circle.talk)).isEqualTo(wanted.size());
                    assertThat(circle.news(member, circle.talk))
                            .extracting(Said::id)
                            .containsExactlyInAnyOrderElementsOf(wanted);
                });
            }
            assertThat(appeared).hasSizeGreaterThan(20);
        }
    }

    private static String state(Circle circle, CommentId id) {
        return circle.paper
                .database()
                .read(reading -> reading.one(
                                "SELECT state FROM comments_comment WHERE id = ?", row -> row.text("state"), id.value())
                        .orElseThrow());
    }

    private static void appear(
            CommentId id,
            Map<CommentId, MemberId> by,
            Set<CommentId> shown,
            Set<CommentId> appeared,
            Map<MemberId, Set<CommentId>> unread) {
        shown.add(id);
        if (appeared.add(id)) {
            unread.forEach((member, ids) -> {
                if (!member.equals(by.get(id))) {
                    ids.add(id);
                }
            });
        }
    }

    @BothDatabases
    void the_number_stops_at_a_hundred(Trial trial) {
        try (var circle = new Circle(trial)) {
            circle.watches(MARTA, circle.talk);
            for (int i = 0; i < SaidStore.ENOUGH + 3; i++) {
                circle.said("Number " + i);
            }
            assertThat(circle.unread(MARTA, circle.talk)).isEqualTo(SaidStore.ENOUGH);
        }
    }

    private static TalkId topic(Circle circle, String title) {
        return circle.paper.write(writing -> {
            var begun = circle.paper
                    .whole()
                    .comments()
                    .startTopic()
                    .run(writing, BOARD, Moderation.AFTER, title, Circle.posting("I begin.", title));
            return ((StartTopic.Outcome.Started) begun).talk();
        });
    }

    @BothDatabases
    void watches_marks_and_mutes_go_along_when_topics_are_merged_and_split(Trial trial) {
        try (var circle = new Circle(trial)) {
            circle.said("First below the story.");
            TalkId from = topic(circle, "The bridge at night");
            circle.watches(MARTA, circle.talk);
            CommentId early = circle.said("Unread by Marta.");
            circle.watches(MARTA, from);
            circle.watches(BO, from);
            circle.perform(writing -> writing.exec(
                    "INSERT INTO comments_mute (member_id, talk_id) VALUES (?, ?)", BO.value(), from.value()));
            circle.perform(writing -> new MergeTopic().run(writing, from, circle.talk));
            assertThat(circle.news(MARTA, circle.talk)).extracting(Said::id).contains(early);
            assertThat(circle.news(BO, circle.talk)).extracting(Said::id).containsExactly(early);
            circle.reads(BO, circle.talk);
            assertThat(circle.unread(BO, from))
                    .as("it is watched where it went")
                    .isEqualTo(-1);
            assertThat(isMuted(circle, BO, circle.talk)).isTrue();
            assertThat(isMuted(circle, BO, from)).isFalse();

            CommentId aside = circle.said("An aside.");
            TalkId apart = circle.paper.write(writing ->
                    new SplitTopic(trial.ids()).run(writing, aside, "An aside of its own", Moderation.AFTER, BOARD));
            assertThat(circle.news(MARTA, apart)).extracting(Said::id).containsExactly(aside);
            assertThat(circle.news(BO, apart)).extracting(Said::id).containsExactly(aside);
            assertThat(circle.unread(BO, circle.talk)).isZero();
            assertThat(isMuted(circle, BO, apart)).isTrue();
        }
    }

    @BothDatabases
    void who_followed_two_topics_as_one_follows_both_when_the_merge_is_taken_back(Trial trial) {
        try (var circle = new Circle(trial)) {
            circle.said("First below the story.");
            TalkId from = topic(circle, "The bridge at night");
            circle.watches(MARTA, from);
            circle.watches(BO, circle.talk);
            circle.perform(writing -> new MergeTopic().run(writing, from, circle.talk));
            circle.perform(writing -> writing.exec(
                    "INSERT INTO comments_mute (member_id, talk_id) VALUES (?, ?)", BO.value(), circle.talk.value()));
            circle.reads(MARTA, circle.talk);
            circle.perform(writing -> new UnmergeTopic().run(writing, from));
            assertThat(circle.unread(MARTA, from)).isZero();
            assertThat(circle.unread(MARTA, circle.talk)).isZero();
            assertThat(circle.unread(BO, from)).isNotNegative();
            assertThat(isMuted(circle, BO, from)).isTrue();
            assertThat(isMuted(circle, BO, circle.talk)).isTrue();
        }
    }

    private static boolean isMuted(Circle circle, MemberId member, TalkId talk) {
        return circle.paper.database().read(reading -> WishStore.isMuted(reading, member, talk));
    }

    @BothDatabases
    void who_speaks_watches_unless_that_is_not_wanted(Trial trial) {
        try (var circle = new Circle(trial)) {
            circle.perform(writing -> WishStore.watchOwn(writing, BO, false));
            circle.said("Marta", MARTA, "I speak.", null);
            circle.said("Bo", BO, "I too.", null);
            assertThat(circle.unread(MARTA, circle.talk)).isEqualTo(1);
            assertThat(circle.unread(BO, circle.talk)).isEqualTo(-1);
        }
    }
}
