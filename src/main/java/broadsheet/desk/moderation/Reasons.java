package broadsheet.desk.moderation;

import broadsheet.moderation.BanLine;
import broadsheet.moderation.BannedBy;
import broadsheet.moderation.Reason;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Numbers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The judge's reasons in plain words; where one tells of a ban, with the name of whoever is banned. */
final class Reasons {
    private static final Pattern BAN = Pattern.compile("([A-Z_]+) of ban (\\d{1,19})");

    private final Ground ground;
    private final Reading reading;

    Reasons(Ground ground, Reading reading) {
        this.ground = ground;
        this.reading = reading;
    }

    String of(Reason reason) {
        Matcher ban = BAN.matcher(reason.detail());
        return reason.word() == Reason.Word.LIKE_A_BANNED_ONE && ban.matches()
                ? like(ban.group(1), banned(Numbers.of(ban.group(2)).orElse(0L)))
                : Sentences.reason(reason);
    }

    private String banned(long ban) {
        return ground.moderation()
                .bans()
                .find(reading, ban)
                .map(BanLine::name)
                .filter(name -> !name.isEmpty())
                .orElse("somebody");
    }

    private static String like(String by, String banned) {
        return by.equals(BannedBy.SAME_NETWORK.name())
                ? "From a network from which " + banned + ", who was banned, wrote as well."
                : by.equals(BannedBy.NETWORK.name())
                        ? "From a banned network."
                        : "A name that looks like that of " + banned + ", who was banned.";
    }
}
