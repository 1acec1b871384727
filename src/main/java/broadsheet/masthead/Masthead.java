package broadsheet.masthead;

import broadsheet.platform.assets.Assets;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Notices;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.platform.text.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The front door of the masthead: dresses pages. */
public final class Masthead implements Notices {
    private final Assets assets;
    private final Supplier<String> origin;
    private Navigation navigation = _ -> List.of();
    private Navigation pages = _ -> List.of();
    private StripLink stories = (_, _) -> Optional.empty();

    /**
     * A masthead.
     *
     * @param origin scheme, host and port of the paper, known when the port is open
     */
    public Masthead(Assets assets, Supplier<String> origin) {
        this.assets = assets;
        this.origin = origin;
    }

    /** Plugs the section navigation in. */
    public void navigation(Navigation navigation) {
        this.navigation = navigation;
    }

    /** Plugs in the undated pages that stand in the foot of every page. */
    public void pages(Navigation pages) {
        this.pages = pages;
    }

    /** Plugs in where the stories stand to which a strip can lead. */
    public void stories(StripLink stories) {
        this.stories = stories;
    }

    /** Puts the strip that open pages ask for, and the look, under addresses with a dot: no section can be called so. */
    public void on(Routes routes) {
        routes.kept(Look.PLACE + "{version}", this::styles);
        routes.kept(
                "/breaking.txt",
                (_, reading) -> new Reply.Text(
                        "text/plain; charset=utf-8",
                        strip(reading).map(Strip::asText).orElse("").getBytes(StandardCharsets.UTF_8)));
    }

    /** The paper's colours and type. */
    public Look look(Reading reading) {
        return LookStore.look(reading);
    }

    /** The style sheet of a paper that has a look of its own; an old address leads to the one of now. */
    private Reply styles(Visit visit, Reading reading) {
        Look look = LookStore.look(reading);
        if (look.equals(Look.USUAL)) {
            return Reply.NOT_FOUND;
        }
        return look.address().equals(visit.path())
                ? new Reply.Lasting("text/css; charset=utf-8", look.asStyles().getBytes(StandardCharsets.UTF_8))
                : new Reply.Moved(look.address());
    }

    /** The last line of breaking news, running or ended. */
    public Optional<Breaking> breaking(Reading reading) {
        return BreakingStore.last(reading);
    }

    /** The strip that runs now; one whose story readers can see no longer does not. */
    Optional<Strip> strip(Reading reading) {
        Breaking breaking = BreakingStore.last(reading).orElse(null);
        if (breaking == null || !breaking.runsAt(reading.now())) {
            return Optional.empty();
        }
        reading.until(breaking.endsAt());
        Long story = breaking.story();
        return story == null
                ? Optional.of(new Strip(breaking.words(), null))
                : stories.address(reading, story).map(address -> new Strip(breaking.words(), address));
    }

    /** The paper's name, language and time zone. */
    public Paper paper(Reading reading) {
        return MastheadStore.paper(reading);
    }

    /** The paper's words. */
    public Words words(Reading reading) {
        return Words.of(paper(reading).language());
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        return origin.get();
    }

    /** What a page wears. The date in it turns at midnight, so the page reads differently from then on. */
    public Shell shell(Reading reading, Head head) {
        Paper paper = paper(reading);
        LocalDate today = reading.now().atZone(paper.zone()).toLocalDate();
        reading.until(today.plusDays(1).atStartOfDay(paper.zone()).toInstant());
        return new Shell(
                paper,
                Words.of(paper.language()),
                navigation.items(reading),
                pages.items(reading),
                assets,
                origin(),
                today,
                "",
                strip(reading).orElse(null),
                LookStore.look(reading),
                head);
    }

    @Override
    public Template notice(Reading reading, int status, String words) {
        Words say = words(reading);
        String known = say.has("notice." + status + ".title") ? Integer.toString(status) : status < 500 ? "400" : "500";
        String title = say.say("notice." + known + ".title");
        String text = words.isEmpty() ? say.say("notice." + known + ".text") : words;
        return new Template(
                "masthead/notice.jte", new NoticePage(shell(reading, Head.unlisted(title)), status, title, text));
    }
}
