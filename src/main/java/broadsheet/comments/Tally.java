package broadsheet.comments;

/** How many topics readers find in a list of the forum, and how many comments these hold together. */
public record Tally(int topics, int comments) {
    static final Tally NONE = new Tally(0, 0);
}
