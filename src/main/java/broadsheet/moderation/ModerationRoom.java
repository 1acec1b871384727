package broadsheet.moderation;

import broadsheet.platform.time.Ids;
import java.util.Set;

/** Wires the judge. */
public final class ModerationRoom {
    private final Networks networks = new Networks();
    private final Bans bans = new Bans();
    private final BanAppeals banAppeals = new BanAppeals();
    private final Lift lift = new Lift();
    private final AppealBan appealBan = new AppealBan();
    private final DecideBanAppeal decideBanAppeal = new DecideBanAppeal(lift);
    private final Judge judge;
    private final Ban ban;
    private final ChangeWords changeWords;
    private final Flags flags;
    private final Opinions opinions;

    /**
     * The room.
     *
     * @param ownHosts the paper's own hosts, to which everybody may link
     * @param opinions who else is asked
     * @param burst how many comments of new writers within ten minutes are a burst; 0 takes no measures
     */
    public ModerationRoom(Ids ids, Set<String> ownHosts, Opinions opinions, int burst) {
        this.opinions = opinions;
        this.judge = new Judge(ids, networks, new SignalDesk(bans, ownHosts), burst);
        this.ban = new Ban(ids);
        this.changeWords = new ChangeWords(ids);
        this.flags = new Flags(ids);
    }

    /** The front door. */
    public Judge judge() {
        return judge;
    }

    public Bans bans() {
        return bans;
    }

    /** What banned members said against their bans. */
    public BanAppeals banAppeals() {
        return banAppeals;
    }

    public Networks networks() {
        return networks;
    }

    public Flags flags() {
        return flags;
    }

    /** Asked before the transaction, for {@link Asked#opinion}. */
    public Opinions opinions() {
        return opinions;
    }

    /** The act of banning. */
    public Ban ban() {
        return ban;
    }

    /** The act of lifting a ban. */
    public Lift lift() {
        return lift;
    }

    /** The act of saying that a ban is wrong. */
    public AppealBan appealBan() {
        return appealBan;
    }

    /** The act of answering that. */
    public DecideBanAppeal decideBanAppeal() {
        return decideBanAppeal;
    }

    /** The act of changing a word list. */
    public ChangeWords changeWords() {
        return changeWords;
    }
}
