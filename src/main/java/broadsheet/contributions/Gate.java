package broadsheet.contributions;

import broadsheet.platform.challenge.Answer;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Ticket;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import java.time.Duration;

/** What stands between the forms and the room: challenges, limits, and how often somebody may try a code. */
final class Gate {
    private static final String FORM = "send-your-story";
    private static final int A_DAY = 4;
    private static final Limits.Rule GUESSES = new Limits.Rule("wrong codes of stories", 10, Duration.ofMinutes(10));

    private final Challenges challenges;
    private final Limits limits;
    private final Limits guesses;
    private final Limits.Rule inAnHour;
    private final Limits.Rule inADay;

    /** @param perHour how many stories one network may send in an hour; four times as many in a day */
    Gate(Ground ground, int perHour) {
        this.challenges = ground.challenges();
        this.limits = ground.limits();
        this.guesses = ground.guesses();
        this.inAnHour = new Limits.Rule("stories in an hour", perHour, Duration.ofHours(1));
        this.inADay = new Limits.Rule("stories in a day", perHour * A_DAY, Duration.ofDays(1));
    }

    /** A fresh task for a browser, as JSON. */
    String task() {
        return challenges.work(FORM);
    }

    Answer judgeTask(String answer) {
        return challenges.judgeWork(answer, FORM);
    }

    /** The token of a fresh image to be read. */
    String image() {
        return challenges.words(FORM);
    }

    String imageAddress(String token) {
        return challenges.imageAddress(token);
    }

    Answer judgeImage(String token, String typed) {
        return challenges.judgeWords(token, FORM, typed);
    }

    /** Uses a challenge up, and says whether it was unused until now. */
    boolean spend(Writing writing, Ticket ticket) {
        return challenges.spend(writing, ticket);
    }

    /** Counts a story from this network, unless it sends too many. */
    boolean admits(Network network) {
        return limits.admits(network.prefix(), inAnHour, inADay);
    }

    /** Counts a try at a code, unless there were too many wrong ones. */
    boolean admitsGuess(Network network) {
        return guesses.admits(GUESSES, network.prefix());
    }

    /** The code was right, so it was no guess. */
    void wasRight(Network network) {
        guesses.giveBack(GUESSES, network.prefix());
    }
}
