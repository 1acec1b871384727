package broadsheet.demo;

import java.util.ArrayList;
import java.util.List;

/** The goals of one match, in an order and at minutes drawn by lot, told one sentence each. */
final class Goals {
    private final Draw draw;
    private final Telling telling;
    private final List<String> home;
    private final List<String> away;

    Goals(Draw draw, Telling telling, List<String> home, List<String> away) {
        this.draw = draw;
        this.telling = telling;
        this.home = home;
        this.away = away;
    }

    /** Sets {@code goals}, the sentences; {@code scorer}, who shot the last; {@code minute}, when. */
    void tell(int homeGoals, int awayGoals, String homeClub, String awayClub) {
        var sentences = new ArrayList<String>();
        int[] scored = {0, 0};
        int total = homeGoals + awayGoals;
        int start = draw.between(0, home.size() - 1);
        for (int i = 0; i < total; i++) {
            int left = homeGoals - scored[0] + awayGoals - scored[1];
            boolean byHome = draw.between(1, left) <= homeGoals - scored[0];
            int own = byHome ? 0 : 1;
            String kind = kind(scored[own], scored[1 - own], i, total);
            List<String> squad = byHome ? home : away;
            String scorer = squad.get((start + scored[own]) % squad.size());
            int stretch = 86 / total;
            int minute = 4 + i * stretch + draw.between(0, Math.max(0, stretch - 3));
            telling.put("scorer", "@m " + scorer);
            telling.put("minute", minute);
            telling.put("side", byHome ? homeClub : awayClub);
            telling.put("other", byHome ? awayClub : homeClub);
            scored[own]++;
            telling.pick("phrase", "goal-" + kind);
            sentences.add(telling.tell("{phrase}", "goal"));
        }
        telling.put("goals", String.join(" ", sentences));
    }

    private static String kind(int own, int theirs, int number, int total) {
        if (number == 0) {
            return "first";
        }
        if (own + 1 == theirs) {
            return "level";
        }
        if (own == theirs) {
            return number == total - 1 ? "winner" : "ahead";
        }
        return own < theirs ? "back" : "further";
    }
}
