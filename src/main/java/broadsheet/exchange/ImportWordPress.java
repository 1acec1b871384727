package broadsheet.exchange;

import broadsheet.masthead.Paper;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Words;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a WordPress export in: the paper's name and settings, sections, stories, pages, pictures and comments. What is
 * here already is left alone unless it has changed there, so that it can be run again, also after it was killed.
 */
public final class ImportWordPress {
    /**
     * What is asked for.
     *
     * @param media the folder of the site's uploads, or null
     * @param sections section paths by category; empty to choose automatically
     * @param isRehearsal whether only to tell what would be done
     */
    public record Request(Path file, @Nullable Path media, Map<String, String> sections, boolean isRehearsal) {}

    private final @Nullable ExchangeRoom room;
    private final InstantSource clock;
    private final Telling telling;
    private final Runnable afterBatch;

    /**
     * An importer.
     *
     * @param room the paper; null only for a rehearsal where there is none
     */
    public ImportWordPress(@Nullable ExchangeRoom room, InstantSource clock, Telling telling) {
        this(room, clock, telling, () -> {});
    }

    /** As above, and {@code afterBatch} runs after each transaction. */
    ImportWordPress(@Nullable ExchangeRoom room, InstantSource clock, Telling telling, Runnable afterBatch) {
        this.room = room;
        this.clock = clock;
        this.telling = telling;
        this.afterBatch = afterBatch;
    }

    /**
     * Why a file is no export, read as far as its head; nothing when it is one.
     *
     * @throws IOException when the file cannot be read
     */
    public static Optional<String> refusal(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                CleanText text = CleanText.of(in)) {
            WxrReader.head(new ItemCutter(text).head());
            return Optional.empty();
        } catch (Illegible e) {
            return Optional.of(e.reason() + " (line " + e.line() + ")");
        }
    }

    /**
     * Does it, as far as the file can be read.
     *
     * @return whether the file was an export and could be read to its end
     */
    public boolean run(Request request, Report report) throws IOException {
        try (Survey survey = Survey.of(request.file(), telling)) {
            return run(request, survey, report);
        } catch (Illegible e) {
            report.trouble(e.reason() + " (line " + e.line() + ")");
            return false;
        }
    }

    private boolean run(Request request, Survey survey, Report report) throws IOException {
        Site site = survey.site();
        Words words = Words.of(site.language());
        var source = new Source(site.host(), room, request.isRehearsal());
        SectionPlan plan = SectionPlan.of(survey, request.sections(), words.say("exchange.general"));
        var bylines = new Bylines(site);
        Path media = request.media();
        var pictures =
                new PictureShelf(source, survey.attachments(), media == null ? Media.none() : Media.in(media), report);
        begin(source, survey, plan, bylines, report);
        pictures.fill(telling);
        var intake =
                new Intake(source, survey, plan, bylines, pictures, clock.instant(), words.say("exchange.anonymous"));
        try (var batches = new Batches(source, report, afterBatch)) {
            return items(request.file(), survey, intake, batches, report);
        }
    }

    /** The masthead, the sections in their order, and the authors. */
    private static void begin(Source source, Survey survey, SectionPlan plan, Bylines bylines, Report report) {
        ExchangeRoom room = source.writable();
        var opening = new Opening(source, survey, plan, bylines);
        if (room == null) {
            report.take(source.ask(opening::rehearse, source.room() == null ? opening.rehearse(null) : new Tally()));
        } else {
            report.take(room.database().write((Writing writing) -> opening.carry(room, writing)));
        }
    }

    private boolean items(Path file, Survey survey, Intake intake, Batches batches, Report report) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                CleanText text = CleanText.of(in)) {
            var cutter = new ItemCutter(text);
            cutter.head().transferTo(java.io.Writer.nullWriter());
            long done = 0;
            boolean whole = true;
            while (cutter.next()) {
                var tally = new Tally();
                long line = cutter.line();
                ItemCutter.Piece piece = cutter.item();
                Optional<Item> item = read(piece, line, tally);
                item.ifPresent(read -> intake.of(read, tally).forEach(batches::add));
                report.take(tally);
                whole = piece.isWhole();
                telling.at("items", ++done, survey.items());
            }
            batches.finish();
            if (!whole) {
                report.trouble("The file ends in the middle of an item. What came before it was taken in.");
            }
            if (text.unreadable() + text.forbidden() > 0) {
                var tally = new Tally();
                tally.note(
                        Kind.OTHER,
                        text.firstLine(),
                        String.valueOf(file.getFileName()),
                        text.forbidden() + " signs that XML does not allow were left out, " + text.unreadable()
                                + " that cannot be read in its encoding were replaced");
                report.take(tally);
            }
            return whole;
        }
    }

    private static Optional<Item> read(ItemCutter.Piece piece, long line, Tally tally) throws IOException {
        try {
            return Optional.of(WxrReader.item(piece, line));
        } catch (Illegible e) {
            tally.drop(Kind.OTHER, e.line(), "item in line " + line, e.reason());
            return Optional.empty();
        }
    }

    /** The first transaction. */
    private record Opening(Source source, Survey survey, SectionPlan plan, Bylines bylines) {
        private Paper paper() {
            Site site = survey.site();
            String name = site.title().isEmpty() ? site.host() : site.title();
            return new Paper(name, site.description(), site.language(), survey.zone(), "", site.description());
        }

        private String masthead() {
            return source.named("masthead");
        }

        Tally rehearse(broadsheet.platform.db.@Nullable Reading reading) {
            var tally = new Tally();
            Optional<SeenStore.Seen> seen = reading == null ? Optional.empty() : SeenStore.find(reading, masthead());
            tally.count(Kind.MASTHEAD, Source.outcome(seen, Fingerprint.of(paper().toString())), 1, paper().name());
            ExchangeRoom room = source.room();
            for (SectionPlan.Place place : plan.opened()) {
                boolean isKnown = reading != null
                        && room != null
                        && SectionDesk.find(room, reading, place.path()).isPresent();
                tally.count(Kind.SECTION, isKnown ? Outcome.UNCHANGED : Outcome.ADDED, 1, place.path());
            }
            for (Bylines.Name author : bylines.all().values()) {
                boolean isKnown = reading != null
                        && room != null
                        && room.stories()
                                .stories()
                                .isAuthorTaken(reading, author.slug().text());
                tally.count(Kind.AUTHOR, isKnown ? Outcome.UNCHANGED : Outcome.ADDED, 1, author.name());
            }
            renamed(tally);
            return tally;
        }

        private void renamed(Tally tally) {
            plan.renamed()
                    .forEach((category, slug) -> tally.note(
                            Kind.SECTION,
                            1,
                            category,
                            "renamed: the category " + category + " is now at /" + slug
                                    + ", since its own word is an address of the program"));
        }

        Tally carry(ExchangeRoom room, Writing writing) {
            Tally tally = rehearse(writing);
            String fingerprint = Fingerprint.of(paper().toString());
            // Editors may have changed the masthead since; only what is new there is taken over.
            if (Source.outcome(SeenStore.find(writing, masthead()), fingerprint) != Outcome.UNCHANGED) {
                room.changeMasthead().run(writing, paper());
                SeenStore.remember(writing, masthead(), Kind.MASTHEAD, fingerprint, null);
            }
            var desk = new SectionDesk(room, plan);
            plan.opened().forEach(place -> desk.at(writing, place));
            var acts = room.stories().acts();
            bylines.all().forEach((login, author) -> {
                acts.introduceAuthor().run(writing, author.slug(), author.name(), "");
                acts.rememberAddress()
                        .run(
                                writing,
                                "/author/" + login.toLowerCase(java.util.Locale.ROOT),
                                "/authors/" + author.slug());
            });
            plan.sectionsByCategory(survey.usage())
                    .forEach((category, path) -> acts.rememberAddress()
                            .run(writing, "/category/" + category.toLowerCase(java.util.Locale.ROOT), "/" + path));
            return tally;
        }
    }
}
