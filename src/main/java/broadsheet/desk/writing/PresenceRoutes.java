package broadsheet.desk.writing;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.StructuredData;
import broadsheet.story.SlateLine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where open screens say that they are open, ask for a story, hand it over and take it over. */
final class PresenceRoutes {
    private final Access access;

    PresenceRoutes(Access access) {
        this.access = access;
    }

    void on(StaffRoutes routes) {
        act(routes, "presence", this::beat);
        act(routes, "hand-over", this::handOver);
        act(routes, "take-over", this::takeOver);
        routes.saying("taken-over", "The story is yours to write now.")
                .saying("handed-over", "The story was handed to you.");
    }

    private interface OnStory {
        Reply reply(StaffForm form, Writing writing, SlateLine line);
    }

    private void act(StaffRoutes routes, String word, OnStory act) {
        routes.act(
                "/desk/stories/{story}/" + word,
                Permission.WRITE,
                (form, writing) -> access.open(writing, form.staff(), form.part("story"))
                        .map(line -> act.reply(form, writing, line))
                        .orElseGet(() -> SaveStory.nothing(form)));
    }

    private Reply beat(StaffForm form, Writing writing, SlateLine line) {
        form.leavesNoLine();
        String tab = form.field("tab");
        if (!tab.matches("[a-z0-9]{8,40}")) {
            return data(422, Map.of());
        }
        var screen = new Presence.Screen(
                line.id(), tab, form.staff().id().value(), form.staff().name());
        if (form.field("leave").equals("1")) {
            Presence.leave(writing, screen);
            return data(200, Map.of());
        }
        Presence.Told told =
                Presence.beat(writing, screen, form.field("insists").equals("1"));
        if (form.field("ask").equals("1") && !told.isWriting()) {
            Presence.ask(writing, screen);
        }
        if (form.field("yielded").equals("1")) {
            Presence.yielded(writing, screen);
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("writing", told.isWriting());
        answer.put("taken", told.takenBy());
        answer.put(
                "others",
                told.others().stream().map(present -> about(form, present)).toList());
        answer.put("version", String.valueOf(line.working().id()));
        answer.put("by", line.working().writer().name());
        return data(200, answer);
    }

    private static Map<String, Object> about(StaffForm form, Present present) {
        return Map.of(
                "person",
                String.valueOf(present.person()),
                "name",
                present.name(),
                "since",
                form.frame().moment(present.since()),
                "writing",
                present.isWriting(),
                "asks",
                present.asks(),
                "yields",
                present.yields());
    }

    private Reply handOver(StaffForm form, Writing writing, SlateLine line) {
        long self = form.staff().id().value();
        Optional<String> to =
                Numbers.of(form.field("to")).flatMap(person -> Presence.handOver(writing, line.id(), self, person));
        to.ifPresentOrElse(
                name -> form.record(
                        writing,
                        "handed over to " + name,
                        "story/" + line.id(),
                        form.staff().name(),
                        name),
                form::leavesNoLine);
        return data(200, Map.of());
    }

    private Reply takeOver(StaffForm form, Writing writing, SlateLine line) {
        long self = form.staff().id().value();
        String from = Presence.others(writing, line.id(), self).stream()
                .filter(Present::isWriting)
                .map(Present::name)
                .collect(Collectors.joining(", "));
        Presence.takeOver(writing, line.id(), self, form.staff().name());
        form.record(
                writing,
                from.isEmpty() ? "took over" : "took over from " + from,
                "story/" + line.id(),
                from,
                form.staff().name());
        return new Reply.SeeOther("/desk/stories/" + line.id().value() + "?said=taken-over");
    }

    static Reply data(int status, Map<String, ?> values) {
        return Reply.Data.json(status, StructuredData.of(values).html());
    }
}
