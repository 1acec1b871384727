package broadsheet.desk.library;

import broadsheet.picture.AddVideo;

/**
 * A video that was looked through and kept, while its poster or its captions were refused.
 *
 * @param name what its file was called
 * @param bytes the size of the file that was sent
 */
record KeptVideo(AddVideo.Reel reel, String name, long bytes) {
    private static final double MEGABYTE = 1_000_000;

    String size() {
        return String.format(java.util.Locale.ENGLISH, "%.1f MB", bytes / MEGABYTE);
    }
}
