package broadsheet.desk;

import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.section.Section;
import broadsheet.story.Story;
import broadsheet.testing.Colleague;
import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Work of every kind that nobody outside may see, made at the desk, with a canary in every field. */
final class HiddenWork {
    private static final int NARROWEST = 330;

    private final Newsroom room;
    private final Canaries canaries;
    private final Colleague eve;
    private final Colleague pia;
    /** Where readers would look for what they must not find, and get the answer of any other empty address. */
    private final Set<String> nowhere = new LinkedHashSet<>();
    /** Where something was, and is said to be gone. */
    private final Set<String> gone = new LinkedHashSet<>();

    private final List<String> neverSeen = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final List<String> lent = new ArrayList<>();
    private final List<String> publicPictures = new ArrayList<>();
    private final Map<String, Map<String, String>> saidOfPictures = new HashMap<>();
    private int made;

    HiddenWork(Newsroom room, Canaries canaries) {
        this.room = room;
        this.canaries = canaries;
        this.eve = room.editor();
        this.pia = room.as("pia");
    }

    Set<String> nowhere() {
        return nowhere;
    }

    Set<String> gone() {
        return gone;
    }

    /** The numbers of stories that no reader has ever seen. */
    List<String> neverSeen() {
        return neverSeen;
    }

    /** The numbers of stories that readers saw, and said something about, before they were withdrawn. */
    List<String> withdrawnStories() {
        return withdrawn;
    }

    /** Renditions of pictures that stand on no page. */
    List<String> pictures() {
        return pictures;
    }

    /** Renditions of pictures that somebody outside is shown by a link. */
    List<String> lent() {
        return lent;
    }

    List<String> publicPictures() {
        return publicPictures;
    }

    /** How many things were made. */
    int made() {
        return made;
    }

    private String today() {
        return room.paper()
                .trial()
                .clock()
                .instant()
                .atZone(java.time.ZoneOffset.UTC)
                .toLocalDate()
                .toString()
                .replace('-', '/');
    }

    /** A picture with canaries in the file, in its name and in its words; gives its number. */
    String picture(String what, boolean isShown, String rights) {
        Function<String, String> word = words(what + "'s picture", isShown);
        var inFile = new PictureWords(
                word.apply("file's caption"), word.apply("file's credit"), "", word.apply("file's byline"), "", null);
        int width = NARROWEST + ++made;
        byte[] file = PressPhoto.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), inFile);
        HttpResponse<String> sent =
                pia.sendFiles("/desk/pictures", "files", Map.of(canaries.hidden(what + ": file name") + ".jpg", file));
        String number = sent.headers().firstValue("Location").orElseThrow().replaceAll("\\D", "");
        Map<String, String> said = new HashMap<>();
        for (String field : List.of("caption", "credit", "alt", "byline", "city")) {
            said.put(field, word.apply(field));
        }
        said.put("taken", "");
        said.put("rights", rights);
        demand(pia.send("/desk/pictures/" + number + "/words", said), 303);
        saidOfPictures.put(number, said);
        Picture picture = room.paper()
                .database()
                .<Picture>read(reading -> room.paper()
                        .whole()
                        .pictures()
                        .pictures()
                        .find(reading, new PictureId(Long.parseLong(number)))
                        .orElseThrow());
        (isShown ? publicPictures : pictures)
                .addAll(List.of(picture.address(320), picture.address(Picture.Shape.WIDE)));
        return number;
    }

    private Function<String, String> words(String what, boolean isShown) {
        return field -> isShown ? canaries.shown(what + ": " + field) : canaries.hidden(what + ": " + field);
    }

    /** All fields of the editor's form, a canary in each. */
    Map<String, String> fields(String what, boolean isShown) {
        Function<String, String> word = words(what, isShown);
        String picture = picture(what, isShown, "");
        var fields = new HashMap<String, String>();
        for (String field : List.of(
                "kicker",
                "headline",
                "standfirst",
                "dateline",
                "agency",
                "source-place",
                "front-headline",
                "search-title",
                "social-title",
                "lead-alt",
                "lead-caption",
                "lead-credit")) {
            fields.put(field, word.apply(field));
        }
        String author = word.apply("byline");
        String topic = word.apply("topic");
        fields.put("bylines", author);
        fields.put("topics", topic);
        if (!isShown) {
            nowhere.addAll(List.of(
                    "/authors/" + author,
                    "/authors/" + author + "/feed.xml",
                    "/topics/" + topic,
                    "/topics/" + topic + "/feed.xml"));
        }
        fields.put("source-day", "2026-01-02");
        fields.put("lead-picture", picture);
        fields.put(
                "html",
                "<p>" + word.apply("body") + "</p><h2>" + word.apply("subhead") + "</h2><blockquote><p>"
                        + word.apply("quote") + "</p></blockquote><p><a href=\"https://example.org/"
                        + word.apply("link") + "\">there</a></p><figure data-picture=\"" + picture + "\" data-alt=\""
                        + word.apply("body's alt") + "\" data-credit=\"" + word.apply("body's credit")
                        + "\"><figcaption>" + word.apply("body's caption") + "</figcaption></figure>");
        return fields;
    }

    /** A story with canaries everywhere, as a draft of the editor's; gives its number. */
    String story(String what, boolean isShown) {
        return story(what, isShown, isShown ? canaries.shown(what + ": slug") : canaries.hidden(what + ": slug"));
    }

    private String story(String what, boolean isShown, String slug) {
        HttpResponse<String> begun = eve.send("/desk/stories", Map.of("headline", slug, "section", "politics"));
        String number = begun.headers().firstValue("Location").orElseThrow().replaceAll("\\D", "");
        save(number, fields(what, isShown));
        return number;
    }

    void save(String number, Map<String, String> fields) {
        demand(room.save(eve, number, fields), 303);
    }

    void decide(String number, String decision, Map<String, String> fields) {
        demand(room.decide(eve, number, decision, fields), 303);
    }

    static void demand(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.uri() + ": " + answer.statusCode() + "\n" + answer.body());
        }
    }

    String published(String what, boolean isShown) {
        String number = story(what, isShown);
        decide(number, "publish", Map.of());
        return number;
    }

    /** What every story has below its address. */
    static List<String> below(String address) {
        return List.of(
                address,
                address + "/2",
                address + "/all",
                address + "/print",
                address + "/changes",
                address + "/comments",
                address + "/comments?order=newest",
                address + "/comments/feed.xml",
                address + "/comments/challenge",
                address + "/email",
                address + "/email/challenge",
                address + "/email/sent",
                address + "/feed",
                address + "/amp");
    }

    private void hide(String number) {
        neverSeen.add(number);
        nowhere.addAll(below("/politics/" + today() + "/" + room.stands(number).slug()));
    }

    String in(Duration time) {
        return LocalDateTime.ofInstant(room.paper().trial().clock().instant().plus(time), java.time.ZoneOffset.UTC)
                .toString()
                .substring(0, 16);
    }

    void drafts() {
        for (int i = 0; i < 2; i++) {
            hide(story("draft " + i, false));
        }
        String saved = story("draft that saved itself", false);
        var fields = room.form(eve, saved, fields("words saved by themselves", false));
        demand(eve.send("/desk/stories/" + saved + "/autosave", fields), 200);
        hide(saved);
        for (int i = 0; i < 2; i++) {
            String previewed = story("previewed draft " + i, false);
            demand(room.decide(eve, previewed, "preview", Map.of("days", "2")), 200);
            lent.addAll(pictures.subList(pictures.size() - 2, pictures.size()));
            pictures.removeAll(lent);
            hide(previewed);
        }
    }

    void scheduled() {
        for (int i = 1; i <= 3; i++) {
            String number = story("scheduled " + i, false);
            decide(number, "schedule", Map.of("due", in(Duration.ofDays(i))));
            hide(number);
            String day = in(Duration.ofDays(i)).substring(0, 10).replace('-', '/');
            nowhere.addAll(below("/politics/" + day + "/" + room.stands(number).slug()));
        }
        String next = published("story whose next version is scheduled", true);
        save(next, fields("scheduled next version", false));
        decide(next, "schedule", Map.of("due", in(Duration.ofDays(1))));
    }

    void embargoed() {
        String draft = story("embargoed draft", false);
        decide(draft, "embargo", embargo("embargoed draft", 2));
        hide(draft);
        String due = story("embargoed and scheduled", false);
        decide(due, "embargo", embargo("embargoed and scheduled", 1));
        decide(due, "schedule", Map.of("due", in(Duration.ofDays(1))));
        hide(due);
    }

    private Map<String, String> embargo(String what, int days) {
        return Map.of("until", in(Duration.ofDays(days)), "reason", canaries.hidden(what + ": reason"));
    }

    void spiked() {
        for (int i = 0; i < 2; i++) {
            String number = story("spiked " + i, false);
            decide(number, "spike", Map.of());
            hide(number);
        }
        String back = story("taken off the spike", false);
        decide(back, "spike", Map.of());
        decide(back, "unspike", Map.of());
        hide(back);
    }

    void withdrawn() {
        for (String act : List.of("kill", "take-down")) {
            for (int i = 0; i < 2; i++) {
                String number = published(act + " " + i, false);
                withdrawn.add(number);
                Story story = room.stands(number);
                room.paper()
                        .comment(story)
                        .by(canaries.hidden(act + ": comment's name"))
                        .saying(canaries.hidden(act + ": comment"));
                gone.addAll(below(story.address()));
                if (i == 1) { // its old address must not tell the new one
                    decide(number, "move", Map.of("section", "politics", "slug", canaries.hidden(act + ": new slug")));
                    gone.addAll(below(room.stands(number).address()));
                }
                decide(number, act, Map.of());
            }
        }
        for (int i = 0; i < 2; i++) {
            String number = published("taken off " + i, false);
            Story story = room.stands(number);
            nowhere.addAll(below(story.address()));
            room.paper()
                    .perform(writing ->
                            room.paper().acts().takeOff().run(writing, story.id(), broadsheet.story.Writer.PAPER));
        }
    }

    void changes() {
        for (int i = 0; i < 2; i++) {
            save(published("story with changes " + i, true), fields("unpublished changes " + i, false));
        }
        String itself = published("story that saves itself", true);
        var fields = room.form(eve, itself, fields("unpublished changes, saved by themselves", false));
        demand(eve.send("/desk/stories/" + itself + "/autosave", fields), 200);
        String torn = published("story of two", true);
        var stale = room.form(eve, torn, fields("text that collided", false));
        save(torn, fields("text that came first", false));
        demand(eve.send("/desk/stories/" + torn, stale), 409);
        for (int i = 0; i < 2; i++) {
            String corrected = story("corrected " + i, false, canaries.shown("corrected story: slug " + i));
            decide(corrected, "publish", Map.of());
            save(corrected, fields("corrected story " + i, true));
            decide(corrected, "publish", Map.of());
            decide(corrected, "correct", Map.of("words", canaries.shown("correction " + i)));
        }
    }

    void comments(Section before, Section after) {
        var paper = room.paper();
        Story held = paper.story("Talked about before").in(before.slug().text()).published();
        Story open = paper.story("Talked about after").in(after.slug().text()).published();
        for (int i = 0; i < 2; i++) {
            aside(held, comment(held, "held comment " + i));
        }
        var hidden = comment(open, "hidden comment");
        paper.hide(hidden);
        aside(open, hidden);
        var removed = comment(open, "removed comment");
        paper.comment(open).answering(removed).saying("An answer that stays.");
        paper.remove(removed);
        made += 4;
    }

    private broadsheet.comments.CommentId comment(Story story, String what) {
        return room.paper()
                .comment(story)
                .by(canaries.hidden(what + ": name"))
                .saying(canaries.hidden(what + ": words"));
    }

    private void aside(Story story, broadsheet.comments.CommentId id) {
        for (String query : List.of("?at=", "?reply=")) {
            nowhere.add(story.address() + "/comments" + query + id);
        }
    }

    void pictures(String ended) {
        for (int i = 0; i < 2; i++) {
            picture("unplaced picture " + i, false, "");
            picture("picture whose rights have ended " + i, false, ended);
        }
    }

    /** Pictures that were published everywhere a picture can stand, until their rights ended. */
    void endedWhereTheyStood(String ended) {
        String picture = picture("picture whose rights ended where it stood", false, "");
        Function<String, String> word = words("picture whose rights ended where it stood", false);
        String figure = figure(picture, word, "body");
        var fields = fields("story with a picture whose rights ended", true);
        fields.putAll(Map.of(
                "lead-picture", picture,
                "lead-alt", word.apply("lead's alt"),
                "lead-caption", word.apply("lead's caption"),
                "lead-credit", word.apply("lead's credit"),
                "social-picture", picture));
        fields.merge(
                "html", figure + "<div data-gallery>" + figure(picture, word, "gallery") + "</div>", String::concat);
        String number = story("story with a picture whose rights ended", true);
        decide(number, "publish", Map.of()); // so that its changes tell of the picture
        save(number, fields);
        decide(number, "publish", Map.of());
        photoStory(picture, word);
        undated(canaries.shown("page with a picture whose rights ended: slug"), figure(picture, word, "page"), true);
        var front = room.paper().whole().front().acts();
        var pinned = new broadsheet.front.Pinned(room.stands(number).id(), "", new PictureId(Long.parseLong(picture)));
        room.paper().perform(writing -> {
            var by = broadsheet.story.Writer.PAPER;
            long version = front.pin()
                    .run(writing, broadsheet.front.Slot.LEAD, pinned, 0, by)
                    .version();
            front.layOut().run(writing, version, by);
        });
        for (String address : List.of("/", room.stands(number).address())) {
            if (!room.paper().get(address).text().contains(pictures.getLast().replaceAll("-\\d.*", ""))) {
                throw new AssertionError(address + " shows no picture before its rights end");
            }
        }
        var said = new HashMap<>(java.util.Objects.requireNonNull(saidOfPictures.get(picture)));
        said.put("rights", ended);
        demand(pia.send("/desk/pictures/" + picture + "/words", said), 303);
        made += 4;
    }

    private static String figure(String picture, Function<String, String> word, String where) {
        return "<figure data-picture=\"" + picture + "\" data-alt=\"" + word.apply(where + "'s alt")
                + "\" data-credit=\"" + word.apply(where + "'s credit") + "\"><figcaption>"
                + word.apply(where + "'s caption") + "</figcaption></figure>";
    }

    private void photoStory(String picture, Function<String, String> word) {
        String other = picture("slide beside one whose rights ended", true, "");
        String slides = figure(picture, word, "slide")
                + figure(other, words("slide beside one whose rights ended", true), "slide");
        Section section = room.paper().section("politics");
        room.paper().perform(writing -> {
            var copy = broadsheet.story.Copy.of(
                    "In pictures", broadsheet.platform.text.Allowed.body("<div data-gallery>" + slides + "</div>"));
            var acts = room.paper().acts();
            var id = acts.draft()
                    .run(
                            writing,
                            section,
                            new broadsheet.platform.text.Slug("in-pictures"),
                            broadsheet.story.StoryKind.PHOTO,
                            broadsheet.story.CommentsMode.OPEN,
                            copy,
                            null);
            acts.publish().run(writing, id);
        });
    }

    void frontsAndBreaking(String shown, String other) {
        Colleague fay = room.as("fay");
        pin(fay, "lead", shown, canaries.hidden("unpublished front: words"));
        pin(fay, "second-1", other, canaries.hidden("unpublished front: more words"));
        for (String what : List.of("breaking line that was replaced", "breaking line that was ended")) {
            demand(
                    fay.send(
                            "/desk/front/breaking",
                            Map.of("words", canaries.hidden(what), "story", "", "ends", in(Duration.ofHours(3)))),
                    303);
        }
        demand(fay.send("/desk/front/breaking/end", Map.of()), 303);
        demand(
                fay.send(
                        "/desk/front/breaking",
                        Map.of(
                                "words",
                                canaries.shown("breaking line"),
                                "story",
                                shown,
                                "ends",
                                in(Duration.ofHours(3)))),
                303);
        made += 4;
    }

    private static void pin(Colleague fay, String slot, String story, String words) {
        var screen = fay.page("/desk/front");
        var base = screen.expectFirst("input[name=base]").val();
        demand(
                fay.send(
                        "/desk/front/words",
                        Map.of("slot", slot, "story", story, "headline", words, "picture", "", "base", base)),
                303);
    }

    /** A page without a date that is not public. */
    void page() {
        String slug = canaries.hidden("page: slug");
        undated(slug, "<p>" + canaries.hidden("page: body") + "</p>", false);
        nowhere.add("/" + slug);
        made++;
    }

    private void undated(String slug, String body, boolean isPublic) {
        Function<String, String> word = words("page", isPublic);
        room.paper()
                .perform(writing -> room.paper()
                        .acts()
                        .publishPage()
                        .run(
                                writing,
                                new broadsheet.platform.text.Slug(slug),
                                word.apply("headline"),
                                word.apply("standfirst"),
                                broadsheet.platform.text.Allowed.body(body),
                                true,
                                isPublic,
                                null));
    }
}
