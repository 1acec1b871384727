package broadsheet.moderation.words;

/**
 * One line of a word list.
 *
 * @param text the word or phrase as it was written
 * @param isBanned whether it stands in the list of banned words; else in that of suspect ones
 */
public record Entry(String text, boolean isBanned) {}
