package broadsheet.syndication;

import broadsheet.masthead.Masthead;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureWords;
import broadsheet.picture.Pictures;
import broadsheet.picture.Video;
import broadsheet.picture.VideoId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Words;
import broadsheet.story.Byline;
import broadsheet.story.Copy;
import broadsheet.story.Correction;
import broadsheet.story.Cursor;
import broadsheet.story.Label;
import broadsheet.story.Lead;
import broadsheet.story.ListKey;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryCard;
import broadsheet.story.Topic;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest stories of a list, as a feed tells them. */
final class StoryItems {
    private static final int MOST = 30;
    private static final int PICTURE_WIDTH = 1280;

    private final Masthead masthead;
    private final Stories stories;
    private final Pictures pictures;

    StoryItems(Masthead masthead, Stories stories, Pictures pictures) {
        this.masthead = masthead;
        this.stories = stories;
        this.pictures = pictures;
    }

    List<FeedItem> newest(Reading reading, ListKey list) {
        var items = new ArrayList<FeedItem>();
        for (StoryCard card : stories.list(reading, list, Cursor.START, MOST).cards()) {
            stories.find(reading, card.id()).ifPresent(story -> items.add(item(reading, card, story)));
        }
        return items;
    }

    private FeedItem item(Reading reading, StoryCard card, Story story) {
        String address = masthead.origin() + card.address();
        Copy copy = story.copy();
        var categories = new ArrayList<String>();
        categories.add(card.sectionName());
        if (copy.label() != Label.NONE) {
            categories.add(masthead.words(reading).say(copy.label().word()));
        }
        copy.topics().stream().map(Topic::name).forEach(categories::add);
        return new FeedItem(
                "story-" + card.id(),
                copy.headline(),
                address,
                description(reading, card),
                card.publishedAt(),
                creators(copy),
                categories,
                media(reading, card, copy.lead()),
                new FeedItem.Talk(address + "/comments", address + "/comments/feed.xml", card.comments()));
    }

    /** The bylines; where nobody signed, the agency that sent the story. */
    private static List<String> creators(Copy copy) {
        if (copy.bylines().isEmpty() && !copy.source().agency().isEmpty()) {
            return List.of(copy.source().agency());
        }
        return copy.bylines().stream().map(Byline::name).toList();
    }

    /** The standfirst, and below it what had to be corrected, so that who read the error can read what is right. */
    private SafeHtml description(Reading reading, StoryCard card) {
        List<Correction> corrections = stories.corrections(reading, card.id());
        if (corrections.isEmpty()) {
            return SafeHtml.ofText(card.standfirst());
        }
        Words words = masthead.words(reading);
        ZoneId zone = masthead.paper(reading).zone();
        var paragraphs = new ArrayList<SafeHtml>();
        paragraphs.add(Paragraphs.of(card.standfirst()));
        for (Correction correction : corrections) {
            String day = words.date(correction.at().atZone(zone).toLocalDate());
            paragraphs.add(Paragraphs.of(words.say("syndication.correction", day, correction.words())));
        }
        return SafeHtml.joined(paragraphs);
    }

    private @Nullable FeedMedia media(Reading reading, StoryCard card, Lead lead) {
        Picture picture = card.picture();
        if (lead.video() == null) {
            return picture == null ? null : picture(picture, lead);
        }
        return pictures.video(reading, new VideoId(lead.video()))
                .map(video -> video(video, lead))
                .orElse(null);
    }

    private FeedMedia picture(Picture picture, Lead lead) {
        int width = picture.widths().stream()
                .filter(wide -> wide >= PICTURE_WIDTH)
                .findFirst()
                .orElse(picture.widths().getLast());
        PictureWords words = picture.words();
        return new FeedMedia(
                masthead.origin() + picture.address(width),
                "image/jpeg",
                width,
                picture.heightAt(width),
                0,
                lead.alt().isEmpty() ? words.alt() : lead.alt(),
                lead.credit().isEmpty() ? words.creditLine() : lead.credit());
    }

    private FeedMedia video(Video video, Lead lead) {
        return new FeedMedia(
                masthead.origin() + video.address(),
                "video/mp4",
                video.width(),
                video.height(),
                video.seconds(),
                lead.alt(),
                lead.credit());
    }
}
