package broadsheet.picture;

/** What renditions are written as. */
enum Format {
    AVIF("avif"),
    WEBP("webp"),
    JPEG("jpg");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    String contentType() {
        return this == JPEG ? "image/jpeg" : "image/" + ending;
    }

    static Format ofEnding(String ending) {
        for (Format format : values()) {
            if (format.ending.equals(ending)) {
                return format;
            }
        }
        throw new IllegalArgumentException("No rendition ends with ." + ending);
    }
}
