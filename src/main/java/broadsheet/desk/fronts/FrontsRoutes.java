package broadsheet.desk.fronts;

import broadsheet.front.FrontRoom;
import broadsheet.front.Layout;
import broadsheet.front.Overtaken;
import broadsheet.front.Pin;
import broadsheet.front.Pinned;
import broadsheet.front.Placed;
import broadsheet.front.Slot;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.masthead.Masthead;
import broadsheet.picture.PictureId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.PlainText;
import broadsheet.story.Cursor;
import broadsheet.story.ListKey;
import broadsheet.story.SlateFilter;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRoom;
import broadsheet.story.StoryState;
import broadsheet.story.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The addresses of the front page's layout. A draft is laid out slot by slot and published as a whole. */
public final class FrontsRoutes {
    private static final int FOUND = 24;
    private static final int LONGEST_TYPED = 1_000;
    private static final String HERE = "/desk/front";

    private final FrontRoom front;
    private final StoryRoom stories;
    private final Masthead masthead;

    public FrontsRoutes(FrontRoom front, StoryRoom stories, Masthead masthead) {
        this.front = front;
        this.stories = stories;
        this.masthead = masthead;
    }

    /** Puts them behind the door. */
    public void on(StaffRoutes routes) {
        routes.menu(20, "Front", HERE, Permission.FRONT)
                .page(HERE, Permission.FRONT, this::screen, "q")
                .page(HERE + "/preview", Permission.FRONT, this::preview)
                .act(HERE + "/pin", Permission.FRONT, this::pin)
                .act(HERE + "/move", Permission.FRONT, this::move)
                .act(HERE + "/words", Permission.FRONT, this::words)
                .act(HERE + "/unpin", Permission.FRONT, this::unpin)
                .act(HERE + "/publish", Permission.FRONT, this::publish)
                .act(HERE + "/drop", Permission.FRONT, this::drop)
                .act(HERE + "/back", Permission.FRONT, this::back)
                .saying("pinned", "Pinned in the draft.")
                .saying("moved-slot", "Moved in the draft; what stood there has its place.")
                .saying("unpinned", "Left to the rule in the draft.")
                .saying("laid-out", "Published: readers see this front page now.")
                .saying("dropped", "The draft is what readers see again.")
                .saying("laid-back", "Readers see the layout before again.");
        new BreakingRoutes(masthead, stories).on(routes);
    }

    private Reply screen(StaffVisit visit, Reading reading) {
        return screen(reading, 200, visit.frame(), visit.query("q"), FrontScreen.Asked.NOTHING);
    }

    private Reply screen(Reading reading, int status, StaffFrame frame, String query, FrontScreen.Asked asked) {
        var draft = front.fronts().draft(reading);
        List<Layout> layouts = front.fronts().newest(reading, 2);
        var page = new FrontScreen(
                frame.titled("Front page"),
                masthead.words(reading),
                front.fronts().plan(reading, draft.pins()).orElse(null),
                draft,
                layouts.isEmpty() ? Layout.NONE : layouts.getFirst(),
                layouts.size() == 2 ? layouts.getLast() : layouts.isEmpty() ? null : Layout.NONE,
                found(reading, query),
                query,
                asked,
                masthead.breaking(reading)
                        .filter(breaking -> breaking.runsAt(reading.now()))
                        .orElse(null));
        return new Reply.Personal(status, new Template("desk/fronts/front.jte", page));
    }

    /** The newest published stories, or those that the words find. */
    private List<StoryCard> found(Reading reading, String query) {
        if (query.isBlank()) {
            return stories.stories()
                    .list(reading, ListKey.SITE, Cursor.START, FOUND)
                    .cards();
        }
        List<StoryId> ids = stories
                .slate()
                .page(
                        reading,
                        SlateFilter.ALL.in(StoryState.PUBLISHED).saying(PlainText.line(query, LONGEST_TYPED)),
                        Cursor.START,
                        FOUND)
                .lines()
                .stream()
                .map(SlateLine::id)
                .toList();
        return stories.stories().cards(reading, ids);
    }

    private Reply preview(StaffVisit visit, Reading reading) {
        return front.fronts()
                .preview(reading)
                .<Reply>map(template -> new Reply.Personal(200, template))
                .orElse(Reply.NOT_FOUND);
    }

    /** Puts the chosen story into a slot: the one whose button was pressed, or else the one from the list of slots. */
    private Reply pin(StaffForm form, Writing writing) {
        String name = form.field("slot").isEmpty() ? form.field("into") : form.field("slot");
        String story = form.field("story");
        var asked = FrontScreen.Asked.of(name, story, "", "");
        return trying(form, writing, asked, () -> {
            if (story.isEmpty()) {
                throw new IllegalArgumentException("Choose a story first, then say where it goes.");
            }
            Slot slot = slot(name);
            var id = new StoryId(number(story, "There is no such story."));
            // moved from another slot, it keeps what was said of it there
            Pinned pin = front.fronts().draft(writing).pins().values().stream()
                    .filter(before -> before.story().equals(id))
                    .findFirst()
                    .orElse(Pinned.plain(id));
            return pinned(form, writing, slot, pin);
        });
    }

    /** Moves the story of a slot up or down the page by one slot, or to a slot by its name. */
    private Reply move(StaffForm form, Writing writing) {
        String name = form.field("slot");
        var asked = FrontScreen.Asked.of(name, "", "", "");
        return trying(form, writing, asked, () -> {
            Slot from = slot(name);
            String way = form.field("to");
            List<Slot> slots = slots(writing);
            Slot to = target(slots, from, way, form.field("place"));
            var story = new StoryId(number(form.field("story"), "There is no such story."));
            front.acts().changePlaces().run(writing, from, story, to, base(form), writer(form));
            form.record(writing, "moved", "front/" + to, "front/" + from, "story/" + story);
            // the address leads to the button that was pressed, where it stands now, so that one can go on pressing it
            boolean goesOn = way.equals("down") ? !to.equals(slots.getLast()) : to.equals(slots.getFirst());
            return led(form, "moved-slot", (goesOn ? "down-" : "up-") + to);
        });
    }

    /** All slots, from the top of the page to its foot. */
    private List<Slot> slots(Reading reading) {
        return front.fronts().plan(reading, front.fronts().draft(reading).pins()).stream()
                .flatMap(plan -> plan.places().stream())
                .map(Placed::slot)
                .toList();
    }

    private static Slot target(List<Slot> slots, Slot from, String way, String place) {
        if (!way.equals("up") && !way.equals("down")) {
            return slot(place);
        }
        int at = slots.indexOf(from) + (way.equals("up") ? -1 : 1);
        if (!slots.contains(from) || at < 0 || at >= slots.size()) {
            throw new IllegalArgumentException("There is no slot to move it to.");
        }
        return slots.get(at);
    }

    /** Keeps a slot's own headline and picture, and with them its story. */
    private Reply words(StaffForm form, Writing writing) {
        String headline = PlainText.line(form.field("headline"), LONGEST_TYPED);
        String picture = form.field("picture").strip();
        var asked = FrontScreen.Asked.of(form.field("slot"), "", headline, picture);
        return trying(form, writing, asked, () -> {
            Slot slot = slot(form.field("slot"));
            var pin = new Pinned(
                    new StoryId(number(form.field("story"), "There is no such story.")),
                    headline,
                    picture.isEmpty() ? null : picture(picture));
            return pinned(form, writing, slot, pin);
        });
    }

    private Reply pinned(StaffForm form, Writing writing, Slot slot, Pinned pin) {
        Pinned before = front.fronts().draft(writing).pins().get(slot);
        front.acts().pin().run(writing, slot, pin, base(form), writer(form));
        form.record(writing, "pinned", "front/" + slot, told(before), told(pin));
        return led(form, "pinned", slot);
    }

    private Reply unpin(StaffForm form, Writing writing) {
        var asked = FrontScreen.Asked.of(form.field("slot"), "", "", "");
        return trying(form, writing, asked, () -> {
            Slot slot = slot(form.field("slot"));
            Pinned before = front.fronts().draft(writing).pins().get(slot);
            front.acts().unpin().run(writing, slot, base(form), writer(form));
            form.record(writing, "unpinned", "front/" + slot, told(before), "");
            return led(form, "unpinned", slot);
        });
    }

    private Reply publish(StaffForm form, Writing writing) {
        return trying(form, writing, FrontScreen.Asked.NOTHING, () -> {
            Layout before = front.fronts().live(writing);
            Layout now = front.acts().layOut().run(writing, base(form), writer(form));
            form.record(writing, "laid out", "front", told(before), told(now));
            return new Reply.SeeOther(HERE + "?said=laid-out");
        });
    }

    private Reply drop(StaffForm form, Writing writing) {
        return trying(form, writing, FrontScreen.Asked.NOTHING, () -> {
            front.acts().dropDraft().run(writing, base(form), writer(form));
            form.record(writing, "dropped the draft", "front", "", "");
            return new Reply.SeeOther(HERE + "?said=dropped");
        });
    }

    private Reply back(StaffForm form, Writing writing) {
        return trying(form, writing, FrontScreen.Asked.NOTHING, () -> {
            Layout before = front.fronts().live(writing);
            long to = number(form.field("layout"), "There is no layout of that number.");
            long live = number(form.field("live"), "There is no layout of that number.");
            Layout now = front.acts().layBack().run(writing, to, live, writer(form));
            form.record(writing, "laid back", "front", told(before), told(now));
            return new Reply.SeeOther(HERE + "?said=laid-back");
        });
    }

    /** Does it, or shows the front as it is now, with what was typed and why it was not taken. */
    private Reply trying(StaffForm form, Writing writing, FrontScreen.Asked asked, Supplier<Reply> act) {
        String wrong;
        String field = "";
        int status = 422;
        try {
            if (!form.staff().may(Permission.FRONT, 0)) {
                throw new IllegalArgumentException("Your role lays out single sections; the front belongs to all.");
            }
            return act.get();
        } catch (Overtaken e) {
            status = 409;
            wrong = e.getMessage() + " Here is how the draft stands now; nothing of theirs or yours is lost. Look, and"
                    + " do it once more if it still fits.";
        } catch (Pin.WrongPicture e) {
            wrong = String.valueOf(e.getMessage());
            // a story that is put somewhere brings its own picture along; no field of this form holds it
            field = asked.picture().isEmpty() ? "" : FrontScreen.PICTURE;
        } catch (Pin.WrongHeadline e) {
            wrong = String.valueOf(e.getMessage());
            field = FrontScreen.HEADLINE;
        } catch (IllegalArgumentException e) {
            wrong = String.valueOf(e.getMessage());
        }
        throw new Declined(screen(writing, status, form.frame(), form.field("q"), asked.refused(wrong, field)));
    }

    private static Reply led(StaffForm form, String said, Object fragment) {
        String query = form.field("q");
        String found = query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return new Reply.SeeOther(HERE + "?said=" + said + found + "#" + fragment);
    }

    private static PictureId picture(String typed) {
        try {
            return new PictureId(number(typed, "A picture is named by its number."));
        } catch (IllegalArgumentException e) {
            throw new Pin.WrongPicture(String.valueOf(e.getMessage()));
        }
    }

    private static Slot slot(String name) {
        return Slot.of(name).orElseThrow(() -> new IllegalArgumentException("Say where the story goes."));
    }

    private static long base(StaffForm form) {
        return number(form.field("base"), "This page is not whole; open it once more.");
    }

    static long number(String typed, String otherwise) {
        return Numbers.of(typed, otherwise);
    }

    private static String told(@org.jspecify.annotations.Nullable Pinned pin) {
        return pin == null
                ? ""
                : "story/" + pin.story()
                        + (pin.headline().isEmpty() ? "" : ": " + pin.headline())
                        + (pin.picture() == null ? "" : ", picture/" + pin.picture());
    }

    private static String told(Layout layout) {
        return "layout " + layout.number() + ", " + layout.pins().size() + " pinned";
    }

    static Writer writer(StaffForm form) {
        return new Writer(form.staff().id().value(), form.staff().name());
    }
}
