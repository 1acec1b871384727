package broadsheet.comments;

import broadsheet.masthead.Shell;
import broadsheet.members.GuestForm;
import broadsheet.members.Member;
import broadsheet.members.MemberForm;
import broadsheet.members.MemberId;
import broadsheet.members.MemberRoutes;
import broadsheet.moderation.Networks;
import broadsheet.moderation.Opinion;
import broadsheet.moderation.Opinions;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.platform.text.PlainText;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What readers do with what was said: like it, tell the moderators of it, change it, appeal, take it under an account. */
final class VoiceRoutes {
    private final Database database;
    private final Venues venues;
    private final TalkPrinter printer;
    private final Gate gate;
    private final Deeds deeds;
    private final Networks networks;
    private final Barred barred;
    private final Opinions opinions;

    VoiceRoutes(
            Database database, Venues venues, TalkPrinter printer, Gate gate, Deeds deeds, CommentsRoom.Below below) {
        this.database = database;
        this.venues = venues;
        this.printer = printer;
        this.gate = gate;
        this.deeds = deeds;
        this.networks = below.moderation().networks();
        this.barred = below.barred();
        this.opinions = below.moderation().opinions();
    }

    void on(Routes routes, MemberRoutes members, String talk) {
        routes.kept(talk + "/flag", this::flagPage, "comment");
        members.act(talk + "/like", this::like)
                .anyone(talk + "/flag", this::flag)
                .anyonePage(talk + "/receipt/{receipt}/edit", (visitor, reading) -> editPage(visitor.visit(), reading))
                .anyone(talk + "/receipt/{receipt}/edit", this::edit)
                .anyonePage(
                        talk + "/receipt/{receipt}/appeal", (visitor, reading) -> appealPage(visitor.visit(), reading))
                .anyone(talk + "/receipt/{receipt}/appeal", this::appeal)
                .act(talk + "/receipt/{receipt}/claim", this::claim);
    }

    private Reply like(MemberForm form, Writing writing) {
        return venues.open(form.visit(), writing, venue -> {
            CommentId id = CommentId.parse(form.field("comment")).orElse(null);
            if (id == null) {
                return Reply.NOT_FOUND;
            }
            return barred.reply(writing, form.member().id()).orElseGet(() -> {
                if (form.isFromScript() && isAsWanted(writing, form, id)) {
                    return liked(writing, venue, id, form.member(), Act.DONE);
                }
                Act act = deeds.like().run(writing, venue.talk(), id, form.member(), from(writing, form));
                return form.isFromScript()
                        ? liked(writing, venue, id, form.member(), act)
                        : act == Act.DONE ? new Reply.SeeOther(venue.permalink(id)) : told(writing, venue, act);
            });
        });
    }

    /** Whether it is liked or not liked already, as the button says that it should be: a second click is no other wish. */
    private static boolean isAsWanted(Reading reading, MemberForm form, CommentId id) {
        String wanted = form.field("want");
        boolean isLiked = LikeStore.find(reading, id, form.member().id()).isPresent();
        return wanted.equals(isLiked ? "1" : "0");
    }

    /** How the button reads now; when nothing came of it, the script sends the form itself, whose page says why. */
    private static Reply liked(Reading reading, Venue venue, CommentId id, Member member, Act act) {
        if (act != Act.DONE) {
            return Reply.Data.json(409, "{}");
        }
        boolean isLiked = LikeStore.find(reading, id, member.id()).isPresent();
        int likes =
                CommentStore.find(reading, venue.talk(), id).map(Comment::likes).orElse(0);
        return Reply.Data.json(200, "{\"liked\":" + isLiked + ",\"likes\":" + likes + "}");
    }

    /** Where a form comes from, sealed. */
    private @Nullable String from(Writing writing, MemberForm form) {
        Network network = gate.seen(form.network());
        return network == null ? null : networks.seal(writing, network);
    }

    /** A plain answer that says why nothing came of it, and leads back. */
    private Reply told(Reading reading, Venue venue, Act act) {
        return act == Act.NOTHING
                ? Reply.NOT_FOUND
                : page(200, reading, venue, "comments/told.jte", shell -> new ToldPage(shell, venue, act));
    }

    private Reply page(int status, Reading reading, Venue venue, String template, Function<Shell, Object> page) {
        var shell = printer.personal(reading, venue, "comments.conversation");
        return new Reply.Personal(status, new Template(template, page.apply(shell)));
    }

    private Reply flagPage(Visit visit, Reading reading) {
        return venues.open(
                visit,
                reading,
                venue -> shown(reading, venue, visit.query("comment"))
                        .<Reply>map(comment -> new Reply.Page(new Template(
                                "comments/flag.jte",
                                new FlagPage(
                                        printer.alone(
                                                reading,
                                                venue,
                                                printer.personal(reading, venue, "comments.flag.title"),
                                                comment),
                                        comment,
                                        "",
                                        false))))
                        .orElse(Reply.NOT_FOUND));
    }

    private static Optional<Comment> shown(Reading reading, Venue venue, @Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(CommentId::parse)
                .flatMap(parsed -> CommentStore.find(reading, venue.talk(), parsed))
                .filter(Comment::isShown);
    }

    private Reply flag(GuestForm form) {
        return venues.take(form.visit(), database, venue -> {
            Flag.Why why = Flag.Why.of(form.field("why")).orElse(null);
            String words = PlainText.lines(form.field("words"), Flag.LONGEST);
            Comment comment = database.read(reading -> shown(reading, venue, form.field("comment")))
                    .orElse(null);
            if (comment == null) {
                return Reply.NOT_FOUND;
            }
            if (why == null) {
                return database.read(reading -> page(
                        422,
                        reading,
                        venue,
                        "comments/flag.jte",
                        shell -> new FlagPage(printer.alone(reading, venue, shell, comment), comment, words, true)));
            }
            if (!gate.admitsFlag(form.network())) {
                return database.read(reading -> page(
                        429, reading, venue, "comments/told.jte", shell -> new ToldPage(shell, venue, Act.TOO_OFTEN)));
            }
            return database.write(writing -> flagged(writing, form, venue, comment.id(), why, words));
        });
    }

    private Reply flagged(Writing writing, GuestForm form, Venue venue, CommentId id, Flag.Why why, String words) {
        MemberId member = form.memberNow(writing).map(Member::id).orElse(null);
        Long number = member == null ? null : member.value();
        return barred.reply(writing, number, form.network(), words).orElseGet(() -> {
            String key = member == null ? "n" + networks.seal(writing, form.network()) : "m" + member;
            Act act = deeds.flag().run(writing, venue.talk(), id, new Flag.Flagger(key, member), why, words);
            return act == Act.DONE || act == Act.SAME
                    ? page(200, writing, venue, "comments/flagged.jte", shell -> new ToldPage(shell, venue, act))
                    : told(writing, venue, act);
        });
    }

    /** The comment whose receipt the address holds. */
    private Optional<Comment> own(Visit visit, Reading reading, Venue venue) {
        return gate.opened(visit.part("receipt")).flatMap(id -> CommentStore.find(reading, venue.talk(), id));
    }

    private Reply editPage(Visit visit, Reading reading) {
        return ownPage(
                visit,
                reading,
                (venue, comment) -> Edit.isOpen(comment, reading.now())
                        ? words(200, reading, venue, visit, comment, OwnWords.EDIT, comment.words())
                        : told(reading, venue, Act.TOO_LATE));
    }

    private Reply appealPage(Visit visit, Reading reading) {
        return ownPage(
                visit,
                reading,
                (venue, comment) -> Appeal.isPossible(comment)
                        ? words(200, reading, venue, visit, comment, OwnWords.APPEAL, "")
                        : Reply.NOT_FOUND);
    }

    private Reply ownPage(Visit visit, Reading reading, BiFunction<Venue, Comment, Reply> page) {
        return venues.open(
                visit,
                reading,
                venue -> own(visit, reading, venue)
                        .map(comment -> page.apply(venue, comment))
                        .orElse(Reply.NOT_FOUND));
    }

    /** The form for words about an own comment, filled in. */
    private Reply words(
            int status, Reading reading, Venue venue, Visit visit, Comment comment, OwnWords what, String words) {
        return page(
                status,
                reading,
                venue,
                "comments/own.jte",
                shell -> new OwnPage(
                        printer.alone(reading, venue, shell, comment),
                        what,
                        receipt(venue, visit),
                        words,
                        status != 200));
    }

    private static String receipt(Venue venue, Visit visit) {
        return venue.address() + "/receipt/" + visit.part("receipt");
    }

    private Reply edit(GuestForm form) {
        return venues.take(form.visit(), database, venue -> {
            Opinion opinion = opinion(form, venue);
            return database.write(writing -> own(form.visit(), writing, venue)
                    .map(comment -> edited(writing, form, venue, comment, opinion))
                    .orElse(Reply.NOT_FOUND));
        });
    }

    /** What an outside service says of the new words; asked only when they may come in. */
    private Opinion opinion(GuestForm form, Venue venue) {
        Optional<Comment> open = database.read(
                reading -> own(form.visit(), reading, venue).filter(found -> Edit.isOpen(found, reading.now())));
        if (open.isEmpty()) {
            return Opinion.UNASKED;
        }
        Comment comment = open.get();
        Draft draft = Draft.typed(comment.name(), form.field("words"));
        boolean isNew = !draft.words().equals(comment.words());
        return isNew && draft.fits() ? opinions.ask(Edit.said(comment, draft)) : Opinion.UNASKED;
    }

    private Reply edited(Writing writing, GuestForm form, Venue venue, Comment comment, Opinion opinion) {
        Draft draft = Draft.typed(comment.name(), form.field("words"));
        Network network = gate.seen(form.network());
        Act act = deeds.edit().run(writing, venue, comment.id(), draft, network, opinion);
        return switch (act) {
            case DONE, SAME -> new Reply.SeeOther(receipt(venue, form.visit()));
            case UNFIT -> words(422, writing, venue, form.visit(), comment, OwnWords.EDIT, draft.words());
            case BANNED -> {
                MemberId member = comment.speaker().member();
                yield barred.refusal(writing, member == null ? null : member.value(), network, draft.words());
            }
            default -> told(writing, venue, act);
        };
    }

    private Reply appeal(GuestForm form) {
        return ownAct(form, (venue, comment, writing) -> {
            String words = PlainText.lines(form.field("words"), Integer.MAX_VALUE);
            Act act = deeds.appeal().run(writing, venue.talk(), comment.id(), words);
            return switch (act) {
                case DONE, SAME -> new Reply.SeeOther(receipt(venue, form.visit()));
                case UNFIT -> words(422, writing, venue, form.visit(), comment, OwnWords.APPEAL, words);
                default -> told(writing, venue, act);
            };
        });
    }

    /** What somebody does with an own comment. */
    private interface OwnAct {
        Reply run(Venue venue, Comment comment, Writing writing);
    }

    private Reply ownAct(GuestForm form, OwnAct act) {
        return venues.take(
                form.visit(),
                database,
                venue -> database.write(writing -> own(form.visit(), writing, venue)
                        .map(comment -> act.run(venue, comment, writing))
                        .orElse(Reply.NOT_FOUND)));
    }

    private Reply claim(MemberForm form, Writing writing) {
        return venues.open(
                form.visit(),
                writing,
                venue -> own(form.visit(), writing, venue)
                        .<Reply>map(comment -> {
                            deeds.claim().run(writing, venue.talk(), comment.id(), form.member());
                            return new Reply.SeeOther(venue.address() + "/receipt/" + form.part("receipt"));
                        })
                        .orElse(Reply.NOT_FOUND));
    }
}
