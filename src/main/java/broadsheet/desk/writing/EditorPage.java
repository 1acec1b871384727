package broadsheet.desk.writing;

import broadsheet.contributions.Contribution;
import broadsheet.desk.checks.Finding;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffFrame;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.time.LocalMoment;
import broadsheet.section.Section;
import broadsheet.story.EmbargoTerms;
import broadsheet.story.Label;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A story on the desk, to be written and decided about.
 *
 * @param base the version that the text was made from
 * @param findings what is lacking before it can be published
 * @param wrong what could not be taken of the form that came back, or empty
 * @param wrongAt the same by field, where it is about one
 * @param asked a decision that came back, to be answered or mended
 * @param merge when somebody else saved meanwhile: how their text differs from this; else empty
 * @param others who else has it open
 * @param isUnsaved whether the form holds words that are not yet the working version
 * @param pins the stories that are pinned to it
 * @param host the paper's name in the web
 * @param sentIn what a reader sent in and the story was made of; null when there is none, or it is not for whoever looks
 */
record EditorPage(
        StaffFrame frame,
        SlateLine line,
        long base,
        Manuscript text,
        Body body,
        List<Section> sections,
        List<Finding> findings,
        String wrong,
        Map<String, String> wrongAt,
        List<Compared.Part> merge,
        List<Present> others,
        boolean isUnsaved,
        List<Pin> pins,
        String host,
        @Nullable Contribution sentIn,
        Asked asked) {
    /** What a story is whose text has grown since it was published. */
    static final String AHEAD = "Published; this text is not yet what readers see";

    /** About so much of a title do search engines show, in characters. */
    static final int SEARCH_TITLE = 60;

    /** About so much of a description do they show. */
    static final int SEARCH_WORDS = 155;

    /** About so much of a title do other sites show beside a link. */
    static final int SOCIAL_TITLE = 70;

    /** What could not be taken of a field, or empty. */
    String wrongAt(String field) {
        return wrongAt.getOrDefault(field, "");
    }

    /** Whether one of these fields could not be taken. */
    boolean isWrongAt(String... fields) {
        return Arrays.stream(fields).anyMatch(wrongAt::containsKey);
    }

    /** The address of the story at the desk. */
    String here() {
        return "/desk/stories/" + line.id().value();
    }

    /** Whether what was saved meanwhile was saved by the one who looks, in another tab. */
    boolean isOwnMerge() {
        var staff = frame.staff();
        Long person = line.working().writer().person();
        return staff != null && person != null && person == staff.id().value();
    }

    /** Those who write it just now, besides the one who looks. */
    List<Present> writers() {
        return others.stream().filter(Present::isWriting).toList();
    }

    /** Whether it was killed, taken down or spiked, so that nothing goes out before that is taken back. */
    boolean isWithdrawn() {
        return is(StoryState.KILLED) || is(StoryState.TAKEN_DOWN) || is(StoryState.SPIKED);
    }

    /** What a search engine would call it. */
    String searchTitle() {
        return or(text.searchTitle(), text.headline());
    }

    /** What it would be called beside a link. */
    String socialTitle() {
        return or(text.socialTitle(), text.headline());
    }

    /** The number of the picture beside a link, or empty. */
    String cardPicture() {
        String number = or(text.socialPicture(), text.leadPicture()).strip();
        return Numbers.of(number).isPresent() ? number : "";
    }

    /** The picture that a number typed into the form means, at this width, or empty. */
    String thumbnail(String number) {
        return thumbnail("/desk/pictures/", number);
    }

    /** What stands for the video of that number, or empty. */
    String poster(String number) {
        return thumbnail("/desk/videos/", number);
    }

    private static String thumbnail(String library, String number) {
        return Numbers.of(number.strip()).map(id -> library + id + "/thumbnail").orElse("");
    }

    private static String or(String own, String other) {
        return own.isBlank() ? other : own;
    }

    /** How long a line is, and how much of it is shown. */
    static String length(String words, int most) {
        int length = words.strip().codePointCount(0, words.strip().length());
        return length + " of about " + most + " characters" + (length > most ? ": its end will be cut off" : "");
    }

    /** The address of what a reader sent in. */
    static String address(Contribution sentIn) {
        return "/desk/contributions/" + sentIn.id();
    }

    /** Who sent it in. */
    static String sender(Contribution sentIn) {
        return sentIn.sender().anonymous()
                ? "a reader who stays anonymous"
                : sentIn.sender().name();
    }

    /** The pinned stories, one a line. */
    String pinned() {
        return pins.stream().map(Pin::line).collect(Collectors.joining("\n"));
    }

    List<Label> labels() {
        return List.of(Label.values());
    }

    String labelName(Label label) {
        return switch (label) {
            case NONE -> "News";
            case OPINION -> "Opinion";
            case ANALYSIS -> "Analysis";
            case FACT_CHECK -> "Fact-check";
            case SPONSORED -> "Sponsored";
        };
    }

    boolean may(Permission permission) {
        var staff = frame.staff();
        return staff != null && staff.may(permission, line.section().id().value());
    }

    boolean is(StoryState state) {
        return line.state() == state;
    }

    /** How much there is to look at, or empty. */
    String toLookAt() {
        return toLookAt(findings.size());
    }

    static String toLookAt(int findings) {
        return switch (findings) {
            case 0 -> "";
            case 1 -> "One thing to look at before this goes out";
            default -> findings + " things to look at before this goes out";
        };
    }

    /** The embargo, while it lasts. */
    @Nullable
    EmbargoTerms embargo() {
        EmbargoTerms terms = line.embargo();
        return terms != null && terms.lastsAt(frame.now()) ? terms : null;
    }

    private ZoneId zone() {
        return frame.paper().zone();
    }

    /** What stands in a decision's field for a moment: as it was typed, or the moment that holds. */
    String moment(String act, String name, @Nullable Instant holds) {
        return asked.typed(act, name, holds == null ? "" : LocalMoment.field(holds, zone()));
    }

    /** A moment with its zone. */
    String said(@Nullable Instant moment) {
        return moment == null ? "" : LocalMoment.said(moment, zone());
    }

    /** Whether a decision's field must say which of two equal times is meant. */
    boolean isTwice(String act, @Nullable Instant holds) {
        return (asked.act().equals(act) && asked.twice()) || !which(act, holds).isEmpty();
    }

    /** Which of two equal times is meant, or empty. */
    String which(String act, @Nullable Instant holds) {
        String held = holds == null
                ? ""
                : switch (LocalMoment.which(holds, zone())) {
                    case FIRST -> "first";
                    case SECOND -> "second";
                    case UNSAID -> "";
                };
        return asked.typed(act, "which", held);
    }

    /** The body for the editor, which reads it from a template element. */
    SafeHtml html() {
        return SafeHtml.composed(body.html());
    }

    String state() {
        return switch (line.state()) {
            case UNPUBLISHED -> line.isTakenOff() ? "Taken off: readers find nothing at its address" : "Draft";
            case SCHEDULED -> "Scheduled for " + frame.moment(line.dueAt());
            case PUBLISHED -> line.isAhead() ? AHEAD : "Published " + frame.moment(line.publishedAt());
            case KILLED -> "Killed: readers are told that it was withdrawn";
            case TAKEN_DOWN -> "Taken down for legal reasons";
            case SPIKED -> "Spiked";
        };
    }
}
