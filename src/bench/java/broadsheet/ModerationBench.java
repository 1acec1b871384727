package broadsheet;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentState;
import broadsheet.comments.Draft;
import broadsheet.comments.Posted;
import broadsheet.comments.Posting;
import broadsheet.comments.Ruled;
import broadsheet.comments.Venue;
import broadsheet.demo.DemoPaper;
import broadsheet.identity.PersonId;
import broadsheet.platform.config.Settings;
import broadsheet.story.ListKey;
import broadsheet.story.Story;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long moderators wait for one act about many comments (S12). */
final class ModerationBench {
    private static final int AT_ONCE = 500;

    private ModerationBench() {}

    static void bulk(Path folder, int comments) {
        Settings settings = Settings.read(folder, Map.of(), Map.of("site.port", "0"));
        try (var paper = new Newspaper(folder, settings.forBench(), InstantSource.system())) {
            new DemoPaper(paper.demo(), LocalDate.of(2026, 11, 20), (_, _, _) -> {}).makeWithoutPictures();
            List<CommentId> flood = flood(paper, comments);
            for (CommentState verdict : List.of(CommentState.REMOVED, CommentState.SHOWN, CommentState.SPAM)) {
                long begun = System.nanoTime();
                Ruled ruled = paper.database()
                        .write(writing -> paper.comments()
                                .moderators()
                                .decide()
                                .run(writing, flood, verdict, new PersonId(1), "A bench."));
                long decided = System.nanoTime();
                paper.database()
                        .write(writing ->
                                paper.comments().moderators().undo().run(writing, ruled.act(), new PersonId(1)));
                System.out.printf(
                        "moderation %s %d %d ms, taken back %d ms%n",
                        verdict.word(),
                        ruled.comments(),
                        (decided - begun) / 1_000_000,
                        (System.nanoTime() - decided) / 1_000_000);
            }
        }
    }

    private static List<CommentId> flood(Newspaper paper, int comments) {
        Story story = paper.database()
                .read(reading -> paper.stories()
                        .stories()
                        .find(reading, paper.stories().stories().newest(reading, ListKey.SITE, 1).getFirst())
                        .orElseThrow());
        var flood = new ArrayList<CommentId>();
        for (int from = 0; from < comments; from += AT_ONCE) {
            int first = from;
            paper.database().perform(writing -> {
                for (int i = first; i < Math.min(comments, first + AT_ONCE); i++) {
                    var posting = new Posting(
                            Draft.typed("Seller " + i, "Cheap skates, number " + i + ", at our great shop today"),
                            null,
                            "bench-" + i,
                            true,
                            _ -> null);
                    if (paper.comments().post().run(writing, Venue.below(writing, story), posting)
                            instanceof Posted.Taken taken) {
                        flood.add(taken.id());
                    }
                }
            });
        }
        return flood;
    }
}
