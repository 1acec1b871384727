package broadsheet.story;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Shell;
import broadsheet.picture.PhotoView;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.Pictures;
import broadsheet.picture.Video;
import broadsheet.picture.VideoId;
import broadsheet.picture.VideoView;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Words;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes what the story page shows. */
final class StoryPrinter {
    private static final int NEXT_STORIES = 3;
    private static final String THUMB_SIZES = "8rem";

    private final Masthead masthead;
    private final Sections sections;
    private final Stories stories;
    private final Pictures pictures;
    private final StoryHistory history = new StoryHistory();

    StoryPrinter(Masthead masthead, Sections sections, Stories stories, Pictures pictures) {
        this.masthead = masthead;
        this.sections = sections;
        this.stories = stories;
        this.pictures = pictures;
    }

    private record Shown(Slide slide, Picture picture) {}

    /**
     * The page of one part of a story.
     *
     * @param number from 1; 0 for all parts joined
     * @return nothing when the story has no such part
     */
    Optional<StoryPage> page(Reading reading, Story story, int number) {
        return story.kind() == StoryKind.PHOTO ? slidePage(reading, story, number) : wordPage(reading, story, number);
    }

    /** The whole of a story with this copy, as it would look today. */
    Optional<StoryPage> preview(Reading reading, Story story, Copy copy) {
        Story shown = shown(reading, story, copy);
        return page(reading, shown, 0).or(() -> page(reading, shown, 1));
    }

    /** The story with this copy on one sheet. */
    PrintPage printed(Reading reading, Story story, Copy copy) {
        return print(reading, shown(reading, story, copy));
    }

    private Story shown(Reading reading, Story story, Copy copy) {
        LocalDate day = story.day();
        return new Story(
                story.id(),
                story.section(),
                story.slug(),
                day != null
                        ? day
                        : reading.now().atZone(masthead.paper(reading).zone()).toLocalDate(),
                story.kind(),
                StoryState.PUBLISHED,
                story.publishedAt() != null ? story.publishedAt() : reading.now(),
                story.changedAt(),
                null,
                CommentsMode.CLOSED,
                copy);
    }

    private Optional<StoryPage> wordPage(Reading reading, Story story, int number) {
        List<Body> pages = story.copy().body().pages();
        if (number > pages.size() || (number == 0 && pages.size() == 1)) {
            return Optional.empty();
        }
        Body body = number == 0 ? story.copy().body().joined() : pages.get(number - 1);
        var part = new Part(story.address(), number, pages.size());
        int notes = number == 0 ? 0 : Footnotes.in(pages.subList(0, number - 1));
        return Optional.of(page(reading, story, part, body, notes, null, number <= 1));
    }

    private Optional<StoryPage> slidePage(Reading reading, Story story, int number) {
        Words words = masthead.words(reading);
        List<Shown> slides = slides(reading, story.copy().body());
        if (slides.isEmpty() || number > slides.size()) {
            return slides.isEmpty() ? wordPage(reading, story, number) : Optional.empty();
        }
        var part = new Part(story.address(), number, slides.size());
        if (number == 0) {
            return Optional.of(page(reading, story, part, story.copy().body(), 0, null, false));
        }
        Body around = number == 1 ? Slide.without(story.copy().body()) : Body.EMPTY;
        return Optional.of(page(reading, story, part, around, 0, slide(slides, number, words), false));
    }

    /** The slides that readers are shown. One that falls away leaves no gap: those behind it move up. */
    private List<Shown> slides(Reading reading, Body body) {
        List<Slide> slides = Slide.in(body);
        Map<PictureId, Picture> found = pictures.shown(
                reading,
                slides.stream().map(slide -> new PictureId(slide.picture())).toList());
        return slides.stream()
                .flatMap(slide -> Stream.ofNullable(found.get(new PictureId(slide.picture())))
                        .map(picture -> new Shown(slide, picture)))
                .toList();
    }

    private static StoryPage.SlideView slide(List<Shown> slides, int number, Words words) {
        var thumbs = new ArrayList<SafeHtml>();
        for (int i = 0; i < slides.size(); i++) {
            String name = words.say("story.slide", i + 1, slides.get(i).slide().alt());
            thumbs.add(PhotoView.of(slides.get(i).picture(), words, THUMB_SIZES, false)
                    .saying(name, "", "", words)
                    .picture());
        }
        Slide shown = slides.get(number - 1).slide();
        return new StoryPage.SlideView(
                PhotoView.of(slides.get(number - 1).picture(), words, PhotoView.PAGE, true)
                        .saying(shown.alt(), "", "", words)
                        .picture(),
                shown.caption(),
                shown.credit().isEmpty() ? "" : words.say("picture.credit", shown.credit()),
                thumbs);
    }

    private StoryPage page(
            Reading reading,
            Story story,
            Part part,
            Body body,
            int notesBefore,
            StoryPage.@Nullable SlideView slide,
            boolean withLead) {
        Words words = masthead.words(reading);
        Shell shell = masthead.shell(reading, head(reading, story, part))
                .in(story.section().address());
        int comments = stories.panel().counts(reading, List.of(story.id())).getOrDefault(story.id(), 0);
        return new StoryPage(
                shell,
                story,
                crumbs(reading, story.section()),
                part,
                withLead ? lead(reading, story.copy().lead(), words) : SafeHtml.composed(""),
                dress(
                        reading,
                        body,
                        part.number() <= 1 ? story.copy().dateline() : "",
                        words,
                        new Footnotes(words, notesBefore)),
                slide,
                stories.corrections(reading, story.id()),
                comments,
                history.editions(reading, story.id()),
                stories.panel().conversation(reading, story, shell),
                stories.panel().forum(story),
                stories.next(reading, story, NEXT_STORIES),
                "");
    }

    /** The story on one sheet: all parts, photographs and credits, nothing to click. */
    PrintPage print(Reading reading, Story story) {
        Words words = masthead.words(reading);
        Head head = Head.of(
                words.say("story.print.title", story.copy().headline()),
                story.copy().standfirst(),
                story.address());
        return new PrintPage(
                masthead.shell(reading, head),
                story,
                photo(reading, story.copy().lead(), words),
                dress(reading, story.copy().body().joined(), story.copy().dateline(), words, new Footnotes(words, 0)),
                stories.corrections(reading, story.id()),
                "");
    }

    /** An undated page. */
    SafeHtml dress(Reading reading, Body body, Words words) {
        return dress(reading, body, "", words, new Footnotes(words, 0));
    }

    private SafeHtml dress(Reading reading, Body body, String dateline, Words words, Footnotes notes) {
        return new BodyDress(new RoomFigures(reading, words), words.say("story.table")).dress(body, dateline, notes);
    }

    private Head head(Reading reading, Story story, Part part) {
        Words words = masthead.words(reading);
        String title = part.number() > 1
                ? words.say("story.part_title", story.copy().searchTitle(), part.number())
                : story.copy().searchTitle();
        Optional<Picture> shown = picture(reading, story.copy().lead());
        Long social = story.copy().titles().picture();
        Optional<Picture> preview = social == null
                ? shown
                : pictures.shown(reading, new PictureId(social)).or(() -> shown);
        String image = preview.map(found -> masthead.origin() + found.address(Picture.Shape.WIDE))
                .orElse(null);
        int comments = stories.panel().counts(reading, List.of(story.id())).getOrDefault(story.id(), 0);
        return new Head(
                title,
                story.copy().standfirst(),
                part.address(),
                "article",
                image,
                part.previous(),
                part.next(),
                List.of(
                        new Head.FeedLink(masthead.paper(reading).name(), "/feed.xml"),
                        new Head.FeedLink(
                                story.section().name(), story.section().address() + "/feed.xml"),
                        new Head.FeedLink(
                                words.say("story.comments_feed", story.copy().headline()),
                                story.address() + "/comments/feed.xml")),
                new NewsArticle(masthead, masthead.paper(reading), story, shown.orElse(null), comments).json(),
                "",
                story.copy().titles().social());
    }

    private List<NavigationItem> crumbs(Reading reading, Section section) {
        var crumbs = new ArrayList<NavigationItem>();
        if (section.parent() != null) {
            Section parent = sections.get(reading, section.parent());
            crumbs.add(NavigationItem.of(parent.name(), parent.address()));
        }
        crumbs.add(NavigationItem.of(section.name(), section.address()));
        return crumbs;
    }

    private SafeHtml lead(Reading reading, Lead lead, Words words) {
        Long video = lead.video();
        if (video != null) {
            return pictures.video(reading, new VideoId(video))
                    .map(found -> VideoView.of(reading, pictures, found, words)
                            .saying(lead.caption(), lead.credit(), words)
                            .figure("video video-lead"))
                    .orElse(SafeHtml.composed(""));
        }
        return photo(reading, lead, words);
    }

    /** The picture at the head, or the one that stands for the video there. */
    private SafeHtml photo(Reading reading, Lead lead, Words words) {
        return picture(reading, lead)
                .map(found -> PhotoView.of(found, words, PhotoView.LEAD, true)
                        .saying(lead.alt(), lead.caption(), lead.credit(), words)
                        .figure("photo photo-lead"))
                .orElse(SafeHtml.composed(""));
    }

    private Optional<Picture> picture(Reading reading, Lead lead) {
        Long picture = lead.picture();
        Long video = lead.video();
        if (picture != null) {
            return pictures.shown(reading, new PictureId(picture));
        }
        return video == null
                ? Optional.empty()
                : pictures.video(reading, new VideoId(video))
                        .map(Video::poster)
                        .flatMap(id -> pictures.shown(reading, id));
    }

    /** Figures of a body, drawn by the picture room. */
    private final class RoomFigures implements BodyDress.Figures {
        private final Reading reading;
        private final Words words;

        RoomFigures(Reading reading, Words words) {
            this.reading = reading;
            this.words = words;
        }

        @Override
        public String photo(String id, String alt, String credit, String caption) {
            return pictures.shown(reading, new PictureId(number(id)))
                    .map(found -> PhotoView.of(found, words, PhotoView.COLUMN, false)
                            .saying(plain(alt), "", plain(credit), words)
                            .figure("photo", SafeHtml.composed(caption))
                            .html())
                    .orElse("");
        }

        @Override
        public String video(String id, String caption) {
            return pictures.video(reading, new VideoId(number(id)))
                    .map(found -> VideoView.of(reading, pictures, found, words))
                    .map(view ->
                            caption.isEmpty() ? view.figure("video") : view.figure("video", SafeHtml.composed(caption)))
                    .map(SafeHtml::html)
                    .orElse("");
        }

        private static long number(String id) {
            return Numbers.of(id).orElse(-1L);
        }

        private static String plain(String escaped) {
            return Allowed.text(escaped);
        }
    }
}
