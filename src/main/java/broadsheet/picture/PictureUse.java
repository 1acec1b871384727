package broadsheet.picture;

/**
 * A place that shows a picture, or will.
 *
 * @param thing what it is, such as {@code story/42} or {@code page/about}
 * @param title what people call it
 * @param isLive whether it stands on what readers see now; once its rights have ended they see that without it
 */
public record PictureUse(String thing, String title, boolean isLive) {}
