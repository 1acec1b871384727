package broadsheet.contributions;

import broadsheet.members.Farewell;
import broadsheet.members.MemberData;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What members sent in under their accounts, for those who take their data away or leave. Whoever wants the own words
 * gone takes back what readers do not see yet. What stays keeps its words and its deletion date, and loses name, address,
 * credit and account.
 */
final class SentByMembers implements MemberData, Farewell {
    private final Contributions contributions;
    private final Withdraw withdraw;

    SentByMembers(Contributions contributions, Withdraw withdraw) {
        this.contributions = contributions;
        this.withdraw = withdraw;
    }

    @Override
    public String word() {
        return "stories-sent-in";
    }

    @Override
    public Object of(Reading reading, MemberId member) {
        return ContributionStore.sentBy(reading, member).stream()
                .map(sent -> described(reading, sent))
                .toList();
    }

    private Map<String, Object> described(Reading reading, Contribution sent) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", sent.title());
        fields.put("words", sent.words());
        fields.put("name", sent.sender().name());
        fields.put("email", sent.sender().email());
        fields.put("state", sent.state().toString());
        fields.put("sent", sent.sentAt().toString());
        fields.put("consent", sent.consent().toString());
        fields.put("deleted-at", sent.deleteAt().toString());
        fields.put(
                "photos",
                contributions.photos(reading, sent.id()).stream()
                        .map(photo -> photo.words().toString())
                        .toList());
        fields.put(
                "turns",
                contributions.turns(reading, sent.id()).stream()
                        .map(Turn::words)
                        .toList());
        return fields;
    }

    @Override
    public List<Enclosure> enclosures(Reading reading, MemberId member) {
        return ContributionStore.sentBy(reading, member).stream()
                .flatMap(sent -> contributions.photos(reading, sent.id()).stream())
                .map(photo -> new Enclosure("story-photo-" + photo.id() + ".jpg", contributions.file(photo)))
                .toList();
    }

    @Override
    public void leave(Writing writing, MemberId member, Wish wish) {
        if (wish == Wish.REMOVE) {
            ContributionStore.sentBy(writing, member).forEach(sent -> withdraw.run(writing, sent));
        }
        ContributionStore.sentBy(writing, member).forEach(sent -> PhotoStore.unsign(writing, sent.id()));
        ContributionStore.unsign(writing, member);
    }
}
