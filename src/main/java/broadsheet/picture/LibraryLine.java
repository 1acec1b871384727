package broadsheet.picture;

/**
 * A picture as the library lists it.
 *
 * @param isUsed whether it stands anywhere, live or in work
 * @param isLive whether readers see it now
 * @param rights whether it may be placed
 */
public record LibraryLine(Picture picture, boolean isUsed, boolean isLive, Rights rights) {}
