package broadsheet.desk.writing;

import broadsheet.identity.StaffFrame;
import broadsheet.section.Section;
import broadsheet.story.EmbargoTerms;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryId;
import broadsheet.story.StoryState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The desk's list of stories.
 *
 * @param writers who has which of them open to write
 * @param changeable those that this person may open; of others, colleagues know that they are being written
 * @param counts how many stories are in each state; null when they were not counted
 * @param lookedBack until when the list was looked through, when it goes on behind a page that is not full
 * @param older the query behind which the next page lies, or empty
 * @param state the state that is filtered for, or empty
 */
record SlateView(
        StaffFrame frame,
        List<SlateLine> lines,
        Map<StoryId, List<Present>> writers,
        Set<StoryId> changeable,
        @Nullable Map<StoryState, Integer> counts,
        @Nullable Instant lookedBack,
        List<Section> sections,
        String words,
        String section,
        String state,
        boolean mine,
        String older) {
    String stateName(StoryState of) {
        return switch (of) {
            case UNPUBLISHED -> "Drafts";
            case SCHEDULED -> "Scheduled";
            case PUBLISHED -> "Published";
            case KILLED -> "Killed";
            case TAKEN_DOWN -> "Taken down";
            case SPIKED -> "Spiked";
        };
    }

    /** Whether a state is offered: it has stories, or may have, or is looked at. */
    boolean offers(StoryState of) {
        return counts == null || counts.containsKey(of) || state.equals(word(of));
    }

    /** How many stories a state has, as it is written beside it. */
    String count(StoryState of) {
        return counts == null ? "" : String.valueOf(counts.getOrDefault(of, 0));
    }

    /** What a story's state is called. */
    String stateName(SlateLine line) {
        return line.isTakenOff() ? "Taken off" : stateName(line.state()).replaceFirst("s$", "");
    }

    List<Present> writing(SlateLine line) {
        return writers.getOrDefault(line.id(), List.of());
    }

    /** Until when a story is embargoed; null when it is not, or not any more. */
    @Nullable
    Instant embargo(SlateLine line) {
        EmbargoTerms terms = line.embargo();
        return terms != null && terms.lastsAt(frame.now()) ? terms.until() : null;
    }

    String word(StoryState of) {
        return of.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The list with another state, all else as it is. */
    String stateAddress(String word) {
        return "/desk/stories?state=" + word + (mine ? "&mine=1" : "")
                + (section.isEmpty() ? "" : "&section=" + section)
                + (words.isEmpty()
                        ? ""
                        : "&q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8));
    }
}
