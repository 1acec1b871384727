package broadsheet.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The First Division: two seasons of ten clubs. The results lie in a file and add up to the table printed after round
 * 14, so that reports, tables and the stories written by hand agree.
 */
final class League {
    /** Days ago on which round 14 of this season, and the last round of the season before, were played. */
    private static final int ROUND_14 = 1;

    private static final int LAST_ROUND = 232;
    private static final int FIRST_TABLE = 3;

    /** The last round of this season that is old enough; later ones fall among the stories written by hand. */
    private static final int LAST_BEFORE_STRIKE = 11;

    private record Match(String season, int round, String home, String away, int homeGoals, int awayGoals) {
        String score() {
            return home + " " + homeGoals + ", " + away + " " + awayGoals;
        }
    }

    private record Club(String name, String manager, String ground, String keeper, List<String> squad) {}

    /** A club's line in the table; points are three for a win, one for a draw. */
    record Standing(String club, int won, int drawn, int lost, int scored, int conceded) {
        int points() {
            return 3 * won + drawn;
        }

        Standing with(int own, int theirs) {
            return new Standing(
                    club,
                    won + (own > theirs ? 1 : 0),
                    drawn + (own == theirs ? 1 : 0),
                    lost + (own < theirs ? 1 : 0),
                    scored + own,
                    conceded + theirs);
        }
    }

    private final Draw draw;
    private final List<Match> matches = new ArrayList<>();
    private final Map<String, Club> clubs = new LinkedHashMap<>();
    private final Set<Match> told = new HashSet<>();

    private League(Draw draw) {
        this.draw = draw;
    }

    static League read(Genre file, Draw draw) {
        var league = new League(draw);
        for (List<String> row : file.rows("clubs")) {
            List<String> squad = List.of(row.get(4).split(", "));
            league.clubs.put(row.get(0), new Club(row.get(0), row.get(1), row.get(2), row.get(3), squad));
        }
        for (List<String> row : file.rows("results")) {
            league.matches.add(new Match(
                    row.get(0),
                    Integer.parseInt(row.get(1)),
                    row.get(2),
                    row.get(3),
                    Integer.parseInt(row.get(4)),
                    Integer.parseInt(row.get(5))));
        }
        return league;
    }

    /** Chooses a match that suits the shape, and sets the slots of its report. */
    void tellOf(Telling telling, String shape) {
        Match match = choose(shape);
        told.add(match);
        boolean homeWon = match.homeGoals >= match.awayGoals;
        Club home = club(match.home);
        Club away = club(match.away);
        boolean now = match.season.equals("this");
        int played = now ? ROUND_14 + 7 * (14 - match.round) : LAST_ROUND + 7 * (18 - match.round);
        telling.put("day", played - 1);
        telling.put("round", match.round);
        telling.put("left", 18 - match.round);
        telling.put("hg", match.homeGoals);
        telling.put("ag", match.awayGoals);
        telling.put("goalsum", match.homeGoals + match.awayGoals);
        telling.put("margin", Math.abs(match.homeGoals - match.awayGoals));
        club(telling, "home", home);
        club(telling, "away", away);
        club(telling, "winner", homeWon ? home : away);
        club(telling, "loser", homeWon ? away : home);
        telling.put("wg", Math.max(match.homeGoals, match.awayGoals));
        telling.put("lg", Math.min(match.homeGoals, match.awayGoals));
        telling.put("homewon", match.homeGoals > match.awayGoals ? 1 : 0);
        List<Standing> table = table(match.season, match.round);
        for (String who : List.of("home", "away", "winner", "loser")) {
            String name = who.equals("home") || (who.equals("winner") == homeWon && !who.equals("away"))
                    ? match.home
                    : match.away;
            int place = place(table, name);
            telling.put(who + ".place", place);
            telling.put(who + ".points", table.get(place - 1).points());
        }
        telling.put("leader", table.getFirst().club());
        telling.put("leader.points", table.getFirst().points());
        telling.put("second", table.get(1).club());
        telling.put("second.points", table.get(1).points());
        telling.put("gap", table.getFirst().points() - table.get(1).points());
        telling.put("elsewhere", elsewhere(match));
        telling.put("table", html(table, match.round));
        new Goals(draw, telling, home.squad, away.squad).tell(match.homeGoals, match.awayGoals, home.name, away.name);
    }

    private Match choose(String shape) {
        List<Match> suitable = matches.stream()
                .filter(match -> match.season.equals("last") || match.round <= LAST_BEFORE_STRIKE)
                .filter(match -> match.round >= FIRST_TABLE && suits(match, shape))
                .toList();
        List<Match> untold =
                suitable.stream().filter(match -> !told.contains(match)).toList();
        List<Match> fitting = untold.isEmpty() ? suitable : untold;
        List<Match> now =
                fitting.stream().filter(match -> match.season.equals("this")).toList();
        List<Match> from = now.isEmpty() || draw.deal("season", 2) == 1 ? fitting : now;
        return from.get(draw.between(0, from.size() - 1));
    }

    private static boolean suits(Match match, String shape) {
        int margin = Math.abs(match.homeGoals - match.awayGoals);
        int sum = match.homeGoals + match.awayGoals;
        return switch (shape.substring(shape.indexOf('/') + 1)) {
            case "goalless" -> sum == 0;
            case "draw" -> margin == 0 && sum > 0;
            case "rout" -> margin >= 3;
            case "narrow" -> margin == 1;
            case "away" -> match.awayGoals > match.homeGoals;
            case "round" -> sum > 0;
            default -> margin > 0;
        };
    }

    private List<Standing> table(String season, int round) {
        var standings = new LinkedHashMap<String, Standing>();
        clubs.keySet().forEach(name -> standings.put(name, new Standing(name, 0, 0, 0, 0, 0)));
        for (Match match : matches) {
            if (match.season.equals(season) && match.round <= round) {
                standings.computeIfPresent(match.home, (_, s) -> s.with(match.homeGoals, match.awayGoals));
                standings.computeIfPresent(match.away, (_, s) -> s.with(match.awayGoals, match.homeGoals));
            }
        }
        return standings.values().stream()
                .sorted(Comparator.comparingInt(Standing::points)
                        .thenComparingInt(s -> s.scored() - s.conceded())
                        .thenComparingInt(Standing::scored)
                        .reversed()
                        .thenComparing(Standing::club))
                .toList();
    }

    private static int place(List<Standing> table, String club) {
        return table.stream().map(Standing::club).toList().indexOf(club) + 1;
    }

    private String elsewhere(Match match) {
        return String.join(
                "; ",
                matches.stream()
                        .filter(other ->
                                other.season.equals(match.season) && other.round == match.round && !other.equals(match))
                        .map(Match::score)
                        .toList());
    }

    private static String html(List<Standing> table, int round) {
        var html = new StringBuilder(
                "<table><caption>First Division after " + round + " of 18 rounds</caption><thead>"
                        + "<tr><th scope=\"col\">Club</th><th scope=\"col\">W</th><th scope=\"col\">D</th>"
                        + "<th scope=\"col\">L</th><th scope=\"col\">Goals</th><th scope=\"col\">Points</th></tr></thead><tbody>");
        for (Standing s : table) {
            html.append("<tr><td>%s</td><td>%d</td><td>%d</td><td>%d</td><td>%d–%d</td><td>%d</td></tr>"
                    .formatted(s.club(), s.won(), s.drawn(), s.lost(), s.scored(), s.conceded(), s.points()));
        }
        return html.append("</tbody></table>").toString();
    }

    private Club club(String name) {
        Club club = clubs.get(name);
        if (club == null) {
            throw new IllegalArgumentException("There is no club named " + name);
        }
        return club;
    }

    private static void club(Telling telling, String who, Club club) {
        telling.put(who, club.name());
        telling.put(who + ".manager", club.manager());
        telling.put(who + ".ground", club.ground());
        telling.put(who + ".keeper", club.keeper());
    }
}
