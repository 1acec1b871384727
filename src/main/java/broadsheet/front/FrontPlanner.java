package broadsheet.front;

import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.Cursor;
import broadsheet.story.ListKey;
import broadsheet.story.Stories;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which story stands where on the front page. What editors pinned stands in its slots; the rule fills the
 * others: the lead is the story that is marked as one, else the newest with a photograph; the seconds are the next with
 * photographs, no two of one section; each section has its river. No story stands twice but in the column of the latest,
 * which leaves out what stands beside it. A picture that a slot has of its own gives way to the story's from the instant
 * on at which its rights end. A pinned story that readers can see no longer leaves its slot to the rule.
 */
final class FrontPlanner {
    private static final int CANDIDATES = 40;
    private static final int LATEST = 8;
    private static final int RIVER_CANDIDATES = 14;
    private static final int OPINIONS = 3;

    private final Sections sections;
    private final Stories stories;
    private final Pictures pictures;

    FrontPlanner(Sections sections, Stories stories, Pictures pictures) {
        this.sections = sections;
        this.stories = stories;
        this.pictures = pictures;
    }

    /** The plan with these pins; nothing as long as nothing is published. */
    Optional<FrontPlan> plan(Reading reading, Map<Slot, Pinned> pins) {
        List<StoryCard> newest = stories.list(reading, ListKey.SITE, Cursor.START, CANDIDATES + pins.size())
                .cards();
        return newest.isEmpty() ? Optional.empty() : Optional.of(new Making(reading, pins, newest).plan());
    }

    /** One plan being made. */
    private final class Making {
        private final Reading reading;
        private final Map<Slot, Pinned> pins;
        private final List<StoryCard> newest;
        private final Map<Slot, StoryCard> pinned = new HashMap<>();
        private final Set<StoryId> shown = new HashSet<>();
        private final Set<PictureId> ended = new HashSet<>();

        Making(Reading reading, Map<Slot, Pinned> pins, List<StoryCard> newest) {
            this.reading = reading;
            this.pins = pins;
            this.newest = newest;
        }

        FrontPlan plan() {
            readPinned();
            Placed lead = placed(Slot.LEAD, pinned.containsKey(Slot.LEAD) ? null : lead());
            List<Placed> seconds = seconds(lead.card());
            List<StoryCard> latest = latest(lead.card());
            List<StoryCard> opinion = newest.stream()
                    .filter(card -> card.isOpinion() && isFree(card))
                    .limit(OPINIONS)
                    .toList();
            opinion.forEach(card -> shown.add(card.id()));
            return new FrontPlan(lead, seconds, latest, rivers(), opinion);
        }

        /** All pinned stories are read together and count as shown before the rule looks for others. */
        private void readPinned() {
            if (pins.isEmpty()) {
                return;
            }
            Map<StoryId, StoryCard> cards = byId(stories.cards(
                    reading,
                    pins.values().stream().map(Pinned::story).distinct().toList()));
            Map<PictureId, Picture> own = pictures.all(
                    reading,
                    pins.values().stream()
                            .flatMap(pin -> Stream.ofNullable(pin.picture()))
                            .distinct()
                            .toList());
            pictures.ended(reading, own.keySet()).forEach(picture -> ended.add(picture.id()));
            pins.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Slot::name)))
                    .forEach(entry -> {
                        StoryCard card = cards.get(entry.getValue().story());
                        if (card != null && isShowable(entry.getKey()) && shown.add(card.id())) {
                            Pinned pin = entry.getValue();
                            pinned.put(
                                    entry.getKey(),
                                    card.onFront(
                                            pin.headline(),
                                            pin.picture() == null || isStripped(pin) ? null : own.get(pin.picture())));
                        }
                    });
        }

        private boolean isStripped(@Nullable Pinned pin) {
            return pin != null && pin.picture() != null && ended.contains(pin.picture());
        }

        /** A section that has left the navigation, or is closed, has no river; what was pinned there is free for other places. */
        private boolean isShowable(Slot slot) {
            return !slot.name().startsWith("river-")
                    || rivered()
                            .anyMatch(section ->
                                    Slot.river(section.id(), slot.position()).equals(slot));
        }

        private Stream<Section> rivered() {
            return sections.all(reading).stream().filter(section -> section.isUpFront() && section.parent() == null);
        }

        private boolean isFree(StoryCard card) {
            return !shown.contains(card.id());
        }

        private Placed placed(Slot slot, @Nullable StoryCard byRule) {
            StoryCard card = pinned.getOrDefault(slot, byRule);
            if (card != null) {
                shown.add(card.id());
            }
            return new Placed(slot, card, pins.get(slot), isStripped(pins.get(slot)));
        }

        private @Nullable StoryCard lead() {
            Predicate<StoryCard> leads =
                    card -> card.picture() != null && card.kind() == StoryKind.STORY && !card.isOpinion();
            return stories.lead(reading)
                    .filter(id -> !shown.contains(id))
                    .flatMap(id -> stories.cards(reading, List.of(id)).stream().findFirst())
                    .or(() -> newest.stream().filter(this::isFree).filter(leads).findFirst())
                    .or(() -> newest.stream().filter(this::isFree).findFirst())
                    .orElse(null);
        }

        private List<Placed> seconds(@Nullable StoryCard lead) {
            long holes = Slot.SECONDS
                    - pinned.keySet().stream()
                            .filter(slot -> slot.name().startsWith("second-"))
                            .count();
            var chosen = new ArrayList<StoryCard>();
            var used = new HashSet<String>();
            if (lead != null) {
                used.add(lead.sectionAddress());
            }
            pinned.forEach((slot, card) -> {
                if (slot.name().startsWith("second-")) {
                    used.add(card.sectionAddress());
                }
            });
            for (StoryCard card : newest) {
                if (chosen.size() < holes
                        && card.picture() != null
                        && isFree(card)
                        && used.add(card.sectionAddress())) {
                    chosen.add(card);
                }
            }
            for (StoryCard card : newest) {
                if (chosen.size() < holes && card.picture() != null && isFree(card) && !chosen.contains(card)) {
                    chosen.add(card);
                }
            }
            var places = new ArrayList<Placed>();
            for (int position = 1; position <= Slot.SECONDS; position++) {
                Slot slot = Slot.second(position);
                places.add(placed(slot, pinned.containsKey(slot) || chosen.isEmpty() ? null : chosen.removeFirst()));
            }
            return places;
        }

        /** The column beside the lead names what does not stand around it, unless the paper has too little for that. */
        private List<StoryCard> latest(@Nullable StoryCard lead) {
            List<StoryCard> others =
                    newest.stream().filter(this::isFree).limit(LATEST).toList();
            return others.size() == LATEST
                    ? others
                    : newest.stream()
                            .filter(card -> lead == null || !card.id().equals(lead.id()))
                            .limit(LATEST)
                            .toList();
        }

        /** The cards of all rivers are read together. */
        private List<FrontPlan.River> rivers() {
            var rivers = new LinkedHashMap<Section, List<StoryId>>();
            rivered().forEach(section -> {
                List<StoryId> ids =
                        stories
                                .newest(reading, ListKey.section(section.id()), RIVER_CANDIDATES + pinned.size())
                                .stream()
                                .filter(id -> !shown.contains(id))
                                .limit(Slot.RIVER - pinnedIn(section))
                                .toList();
                shown.addAll(ids);
                rivers.put(section, ids);
            });
            Map<StoryId, StoryCard> cards = byId(stories.cards(
                    reading, rivers.values().stream().flatMap(List::stream).toList()));
            return rivers.entrySet().stream()
                    .map(river -> river(
                            river.getKey(),
                            river.getValue().stream()
                                    .flatMap(id -> Stream.ofNullable(cards.get(id)))
                                    .collect(Collectors.toCollection(ArrayList::new))))
                    .toList();
        }

        private long pinnedIn(Section section) {
            String river = "river-" + section.id() + "-";
            return pinned.keySet().stream()
                    .filter(slot -> slot.name().startsWith(river))
                    .count();
        }

        /** The first place, which is large, takes the newest with a photograph; the others follow in order. */
        private FrontPlan.River river(Section section, List<StoryCard> byRule) {
            if (!pinned.containsKey(Slot.river(section.id(), 1))) {
                byRule.stream()
                        .filter(card -> card.picture() != null)
                        .findFirst()
                        .ifPresent(first -> {
                            byRule.remove(first);
                            byRule.addFirst(first);
                        });
            }
            var places = new ArrayList<Placed>();
            for (int position = 1; position <= Slot.RIVER; position++) {
                Slot slot = Slot.river(section.id(), position);
                places.add(placed(slot, pinned.containsKey(slot) || byRule.isEmpty() ? null : byRule.removeFirst()));
            }
            return new FrontPlan.River(section, places);
        }

        private static Map<StoryId, StoryCard> byId(List<StoryCard> cards) {
            return cards.stream().collect(Collectors.toMap(StoryCard::id, card -> card));
        }
    }
}
