package broadsheet.picture;

/**
 * The point of a picture that every crop keeps.
 *
 * @param x thousandths of the width, from the left
 * @param y thousandths of the height, from the top
 */
public record Focus(int x, int y) {
    /** Where nobody has said anything. */
    public static final Focus MIDDLE = new Focus(500, 500);

    private static final int WHOLE = 1000;
    private static final int STEP = 50;
    private static final int PERCENT = 10;

    /** Moves what lies outside onto the edge. */
    public Focus {
        x = Math.clamp(x, 0, WHOLE);
        y = Math.clamp(y, 0, WHOLE);
    }

    /** The classes that picture.css knows, which stand for the nearest twentieth; empty for the middle. */
    public String classes() {
        return equals(MIDDLE) ? "" : "focus fx" + nearest(x) + " fy" + nearest(y);
    }

    private static int nearest(int thousandths) {
        return Math.round((float) thousandths / STEP) * STEP / PERCENT;
    }

    /** Where a part of this length begins so that the point stands in its middle, as far as the whole reaches. */
    static int start(int whole, int part, int thousandths) {
        return Math.clamp((long) whole * thousandths / WHOLE - part / 2, 0, whole - part);
    }
}
