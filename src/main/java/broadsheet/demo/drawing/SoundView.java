package broadsheet.demo.drawing;

import java.awt.Color;

/** The view across the sound that the pictures of one day share. */
final class SoundView {

    private SoundView() {}

    /** Sky, two ranges of hills and water; what happens on it is drawn over it. */
    static void draw(Sheet sheet, double horizon, Color[] sky, Color far, Color near, Color[] sea) {
        sheet.bands(0, horizon, sky);
        sheet.fill(Land.hills(sheet, -40, 1240, horizon - 66, 24, horizon), far);
        sheet.fill(Land.island(sheet, 700, 1360, horizon + 1, 96), near);
        sheet.fill(Land.island(sheet, -220, 260, horizon + 1, 70), near);
        sheet.bands(horizon, sheet.height(), sea);
    }
}
