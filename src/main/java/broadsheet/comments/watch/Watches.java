package broadsheet.comments.watch;

import broadsheet.comments.TalkId;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What becomes of watches, marks and mutes when conversations or members change. */
public final class Watches {
    private Watches() {}

    /** All that was said in one conversation stands in another now; so whoever followed the one follows the other. */
    public static void merged(Writing writing, TalkId from, TalkId into) {
        WatchStore.copy(writing, from, into);
        WatchStore.drop(writing, from);
    }

    /** Something that was said in one conversation stands in another now; who followed the one follows both. */
    public static void split(Writing writing, TalkId from, TalkId into) {
        WatchStore.copy(writing, from, into);
    }

    /** The turn in which something last appeared in a conversation, be it hidden since; 0 when nothing has. */
    public static long newest(Reading reading, TalkId talk) {
        return SaidStore.newest(reading, talk);
    }

    /** Whether a member wants no letters about a conversation. */
    public static boolean isMuted(Reading reading, MemberId member, TalkId talk) {
        return WishStore.isMuted(reading, member, talk);
    }

    /** A member wants no letters about a conversation from now on. */
    public static void mute(Writing writing, MemberId member, TalkId talk) {
        WishStore.mute(writing, member, talk);
    }

    /** A member leaves. */
    public static void forget(Writing writing, MemberId member) {
        WishStore.forget(writing, member);
    }

    /** All that is kept of a member here. */
    public static Map<String, Object> of(Reading reading, MemberId member) {
        var data = new LinkedHashMap<String, Object>();
        List<Map<String, String>> watched = WatchStore.all(reading, member).stream()
                .map(one -> Map.of(
                        "conversation", one.talk().toString(),
                        "since", one.since().toString(),
                        "readUpTo", Long.toString(one.read()),
                        "toldUpTo", Long.toString(one.told())))
                .toList();
        data.put("watched", watched);
        data.put("watchesWhereSpeaking", WishStore.watchesOwn(reading, member));
        data.put(
                "mutedConversations",
                WishStore.mutedTalks(reading, member).stream()
                        .map(TalkId::toString)
                        .toList());
        data.put(
                "mutedMembers",
                WishStore.mutedPersons(reading, member).stream()
                        .map(MemberId::toString)
                        .toList());
        return data;
    }
}
