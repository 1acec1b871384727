package broadsheet.syndication;

/**
 * The picture or video at the head of an item.
 *
 * @param address absolute
 * @param type its media type
 * @param width in pixels
 * @param height in pixels
 * @param seconds how long it plays; 0 for a picture
 * @param description what it shows; may be empty
 * @param credit who made it; may be empty
 */
record FeedMedia(String address, String type, int width, int height, int seconds, String description, String credit) {
    /** {@code image} or {@code video} (Media RSS 1.5.1, media:content). */
    String medium() {
        return type.substring(0, type.indexOf('/'));
    }
}
