package broadsheet.front;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.picture.Picture;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Lead;
import broadsheet.story.Story;
import broadsheet.story.StoryKind;
import broadsheet.story.Titles;
import broadsheet.story.Writer;
import broadsheet.testing.TestPaper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A picture that stands wherever a picture can stand, with words of its own in each place. */
final class PictureEverywhere {
    private static final String WORD = "zqended";

    private final TestPaper paper;
    private final Picture bought;
    private final Picture own;
    private final Story led;
    private final Story gallery;
    private final List<String> surfaces = new ArrayList<>();

    private static Picture picture(TestPaper paper, int width, String words) {
        var said = new PictureWords(
                words + "caption", words + "credit", words + "alt", words + "byline", words + "city", null);
        byte[] file = PressPhoto.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), said);
        var room = paper.whole().pictures();
        var negative = room.addPicture().develop(file);
        return paper.write(writing -> room.addPicture().run(writing, negative, null, said));
    }

    static String figure(Picture picture, String words) {
        return "<figure data-picture=\"%s\" data-alt=\"%salt\" data-credit=\"%scredit\"><figcaption>%s</figcaption></figure>"
                .formatted(picture.id(), words, words, words);
    }

    /** Publishes it everywhere in this paper. */
    PictureEverywhere(TestPaper paper) {
        this.paper = paper;
        bought = picture(paper, 700, WORD + "own");
        own = picture(paper, 720, "kept");
        Story plain = paper.story("Harbour opens")
                .in("politics")
                .by("Nora Quist")
                .about("harbours")
                .published();
        paper.perform(writing -> {
            Copy bare = paper.story("Harbour opens")
                    .by("Nora Quist")
                    .about("harbours")
                    .saying("<p>First.</p>" + figure(bought, WORD + "body") + figure(own, "keptbody"))
                    .copy(writing);
            Copy copy = new Copy(
                            bare.kicker(),
                            bare.headline(),
                            bare.standfirst(),
                            bare.label(),
                            bare.source(),
                            bare.dateline(),
                            bare.bylines(),
                            bare.topics(),
                            Lead.photo(bought.id().value(), WORD + "leadalt", WORD + "lead", WORD + "leadcredit"),
                            bare.body(),
                            bare.titles())
                    .with(new Titles("", "", "", bought.id().value()));
            paper.acts().revise().run(writing, plain.id(), copy);
            paper.acts().publish().run(writing, plain.id());
        });
        led = paper.story(plain.id());
        gallery = photoStory(figure(own, "keptslide") + figure(bought, WORD + "slide") + figure(own, "keptlast"));
        Story pinned = paper.story("Market day").in("culture").published();
        long version = paper.write(writing -> paper.whole()
                .front()
                .acts()
                .pin()
                .run(writing, Slot.LEAD, new Pinned(pinned.id(), "", bought.id()), 0, Writer.PAPER)
                .version());
        paper.perform(writing -> paper.whole().front().acts().layOut().run(writing, version, Writer.PAPER));
        paper.perform(writing -> paper.acts()
                .publishPage()
                .run(
                        writing,
                        new Slug("about-us"),
                        "About us",
                        "",
                        Allowed.body(figure(bought, WORD + "page")),
                        true,
                        true,
                        null));
        String day = "/archive" + led.address().replaceAll("^/politics(/\\d+/\\d+/\\d+)/.*", "$1");
        surfaces.addAll(List.of(
                led.address(),
                led.address() + "/print",
                led.address() + "/changes",
                led.address() + "/comments",
                gallery.address() + "/2",
                gallery.address() + "/all",
                gallery.address(),
                gallery.address() + "/3",
                "/",
                "/politics",
                "/feed.xml",
                "/politics/feed.xml",
                "/topics/harbours",
                "/topics/harbours/feed.xml",
                "/authors/nora-quist",
                "/authors/nora-quist/feed.xml",
                day,
                "/about-us"));
    }

    private Story photoStory(String slides) {
        var section = paper.section("culture");
        return paper.write(writing -> {
            var id = paper.acts()
                    .draft()
                    .run(
                            writing,
                            section,
                            new Slug("in-pictures"),
                            StoryKind.PHOTO,
                            CommentsMode.OPEN,
                            Copy.of("In pictures", Allowed.body("<div data-gallery>" + slides + "</div>")),
                            null);
            return paper.acts().publish().run(writing, id);
        });
    }

    void limit(@Nullable Instant end) {
        paper.perform(writing -> paper.whole().pictures().limitRights().run(writing, bought.id(), end));
    }

    String name() {
        return bought.hash().substring(0, 24);
    }

    String read(String address) {
        var page = paper.get(address);
        assertThat(page.status()).as(address).isEqualTo(200);
        return page.text();
    }

    void isShown() {
        for (String address : surfaces) {
            boolean isWords = address.endsWith("/changes");
            if (!address.endsWith("/comments") && !address.equals(gallery.address() + "/3")) {
                assertThat(read(address)).as(address).contains(isWords ? WORD : name());
            }
        }
        assertThat(read(led.address())).contains(WORD + "lead", WORD + "leadcredit", WORD + "body");
        assertThat(read(gallery.address() + "/2")).contains(WORD + "slide", "2/3");
        paper.assertExact();
    }

    void isShownNowhere() {
        for (String address : surfaces) {
            if (!address.equals(gallery.address() + "/3")) {
                assertThat(read(address)).as(address).doesNotContain(name()).doesNotContain(WORD);
            }
        }
        assertThat(paper.get(gallery.address() + "/3").status()).isEqualTo(404);
        assertThat(read(gallery.address()))
                .contains("keptslide", "1/2", own.hash().substring(0, 24));
        assertThat(read(gallery.address() + "/2")).contains("keptlast", "2/2");
        var page = Jsoup.parse(read(led.address()));
        assertThat(page.select("meta[property=og:image]")).isEmpty();
        assertThat(page.select("script[type=application/ld+json]").html()).doesNotContain("\"image\"");
        assertThat(page.select("figure.photo figcaption").text()).contains("keptbody");
        paper.assertExact();
    }

    HttpResponse<byte[]> rendition(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(paper.open() + address)).build(), BodyHandlers.ofByteArray());
        }
    }

    Picture bought() {
        return bought;
    }

    Picture other() {
        return own;
    }

    Story led() {
        return led;
    }

    Story gallery() {
        return gallery;
    }
}
