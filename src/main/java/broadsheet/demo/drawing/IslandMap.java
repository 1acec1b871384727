package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** The nine islands of Vessary, the same in every map of the paper. */
final class IslandMap {

    /** One island: its name, where the name is set, and its coast on a chart 1200 wide and 800 high. */
    enum Isle {
        GREAT_VESS(
                "Great Vess",
                500,
                494,
                30,
                "372 330, 420 300, 470 318, 520 296, 590 322, 640 372, 612 410, 650 452, 664 520, "
                        + "622 574, 566 580, 540 622, 470 640, 410 604, 422 552, 368 520, 384 462, 350 410, "
                        + "382 376"),
        LITTLE_VESS(
                "Little Vess",
                764,
                446,
                21,
                "706 420, 752 396, 800 412, 836 452, 824 500, 780 530, 728 518, 704 478, 718 450"),
        TOR_ENNIS("Tor Ennis", 302, 256, 22, "236 196, 282 156, 336 170, 366 214, 348 264, 300 296, 250 280, 222 240"),
        SKERRA("Skerra", 588, 166, 22, "500 160, 560 132, 630 138, 676 166, 640 194, 570 200, 522 190"),
        HOLLIN("Hollin", 700, 666, 22, "636 660, 680 624, 740 632, 784 668, 752 712, 690 720, 648 700"),
        MARROW_ISLE("Marrow Isle", 226, 560, 22, "176 520, 226 494, 282 516, 290 566, 252 616, 196 612, 160 570"),
        SALTHOLM("Saltholm", 420, 720, 20, "360 704, 410 686, 468 696, 484 722, 438 746, 378 738"),
        NINEFOLD("Ninefold", 104, 386, 20, "84 330, 106 318, 122 338, 112 360, 90 356"),
        EASTRAY("Eastray", 990, 290, 22, "930 262, 978 222, 1040 236, 1064 282, 1046 340, 1000 372, 948 344, 958 300");

        private final String title;
        private final double labelX;
        private final double labelY;
        private final double size;

        private final double[] coast;

        Isle(String title, double labelX, double labelY, double size, String coast) {
            this.title = title;
            this.labelX = labelX;
            this.labelY = labelY;
            this.size = size;
            this.coast = Outline.points(coast);
        }

        /** The coastline. */
        Path2D coast() {
            return Outline.coast(new SplittableRandom(40 + ordinal()), coast);
        }
    }

    private static final Color WATER = new Color(0xC9DDDB);
    private static final Color EARTH = new Color(0xF3E8CF);
    private static final Color SHORE = new Color(0x7E9C9A);

    private static final double[] HARROWMOUTH = {640, 430};
    private static final double[] LINDQUAY = {714, 484};

    private IslandMap() {}

    /** All nine islands in one ink, for a wall chart or an emblem. */
    static void silhouette(Sheet sheet, double x, double y, double width, Color ink) {
        AffineTransform place = new AffineTransform(width / 1200, 0, 0, width / 1200, x, y);
        for (Isle isle : Isle.values()) {
            sheet.fill(place.createTransformedShape(isle.coast()), ink);
        }
    }

    /** The base of every map: sea, depth lines, land. */
    private static void ground(Sheet sheet, Color water, Color earth) {
        sheet.rect(0, 0, 1200, 800, water);
        for (int i = 3; i > 0; i--) {
            for (Isle isle : Isle.values()) {
                sheet.stroke(isle.coast(), i * 22, Ink.mix(water, Ink.LAGOON, 0.09 * (4 - i)));
            }
        }
        for (int i = 1; i < 6; i++) {
            sheet.line(i * 200, 0, i * 200, 800, 0.8, Ink.wash(SHORE, 0.3));
            sheet.line(0, i * 150 - 30, 1200, i * 150 - 30, 0.8, Ink.wash(SHORE, 0.3));
        }
        for (Isle isle : Isle.values()) {
            Path2D coast = isle.coast();
            sheet.fade(coast, Ink.light(earth, 0.25), earth);
            sheet.stroke(coast, 2.2, SHORE);
        }
    }

    private static void names(Sheet sheet, Color ink, Color halo) {
        for (Isle isle : Isle.values()) {
            Lettering.REGULAR.halo(sheet, isle.title, isle.labelX, isle.labelY, isle.size, ink, halo);
        }
    }

    private static void town(Sheet sheet, double[] place, String name, boolean capital, boolean before) {
        sheet.disc(place[0], place[1], capital ? 9 : 7, Ink.BLACK);
        sheet.disc(place[0], place[1], capital ? 4 : 3, Ink.CREAM);
        double width = Lettering.BOLD.width(name, 22, 0);
        double centre = before ? place[0] - width / 2 - 16 : place[0] + width / 2 + 16;
        Lettering.BOLD.halo(sheet, name, centre, place[1] + 8, 22, Ink.BLACK, EARTH);
    }

    private static void furniture(Sheet sheet, String source) {
        sheet.line(960, 730, 1100, 730, 3, Ink.BLACK);
        sheet.line(960, 724, 960, 736, 3, Ink.BLACK);
        sheet.line(1030, 726, 1030, 734, 3, Ink.BLACK);
        sheet.line(1100, 724, 1100, 736, 3, Ink.BLACK);
        Lettering.REGULAR.centre(sheet, "20 km", 1030, 716, 18, Ink.BLACK);
        sheet.poly(Ink.BLACK, "1140 690, 1148 728, 1140 720, 1132 728");
        Lettering.BOLD.centre(sheet, "N", 1140, 682, 20, Ink.BLACK);
        Lettering.REGULAR.left(sheet, source, 28, 778, 18, Ink.SLATE);
    }

    /** The map of the nine islands. */
    static void islands(Sheet sheet) {
        ground(sheet, WATER, EARTH);
        hachures(sheet, 306, 196, 5);
        hachures(sheet, 455, 386, 4);
        hachures(sheet, 520, 534, 3);
        sheet.stroke(Outline.curve("480 400, 520 412, 570 446, 640 430"), 2, Ink.LAGOON);
        names(sheet, Ink.BLACK, EARTH);
        town(sheet, HARROWMOUTH, "Harrowmouth", true, true);
        town(sheet, LINDQUAY, "Lindquay", false, false);
        seaName(sheet, "THE SOUND", 724, 346, 22);
        seaName(sheet, "NORTH VESSARY SEA", 800, 84, 24);
        seaName(sheet, "WESTERN DEEPS", 190, 690, 24);
        furniture(sheet, "Source: Vessary Hydrographic Office. Graphic: The Vessary Courier");
    }

    private static void hachures(Sheet sheet, double x, double y, int peaks) {
        for (int i = 0; i < peaks; i++) {
            double at = x + (i - peaks / 2.0) * 19;
            double high = y + Math.abs(i - peaks / 2) * 7;
            sheet.poly(Ink.STONE, at - 13, high + 22, at, high - 4, at + 13, high + 22);
            sheet.poly(Ink.SLATE, at, high - 4, at + 13, high + 22, at + 3, high + 22);
        }
    }

    private static void seaName(Sheet sheet, String name, double x, double y, double size) {
        Lettering.REGULAR.spaced(sheet, name, x, y, size, 0.22, new Color(0x4F7F88));
    }

    /** The map of the ferry lines. */
    static void ferries(Sheet sheet) {
        ground(sheet, new Color(0xDCE8E4), EARTH);
        line(sheet, Ink.CORAL, 640, 430, 680, 440, 714, 484);
        line(sheet, Ink.NAVY, 640, 430, 690, 300, 660, 174);
        line(sheet, new Color(0xC98A1F), 640, 430, 700, 560, 684, 628);
        line(sheet, Ink.PINE, 372, 340, 330, 320, 308, 290);
        line(sheet, Ink.HEATHER, 372, 520, 330, 530, 288, 546);
        line(sheet, Ink.HEATHER, 174, 524, 130, 450, 106, 356);
        line(sheet, Ink.SOUND, 834, 452, 900, 400, 950, 330);
        line(sheet, Ink.BRICK, 440, 634, 430, 660, 420, 688);
        badge(sheet, "1", 676, 452, Ink.CORAL);
        badge(sheet, "2", 694, 280, Ink.NAVY);
        badge(sheet, "3", 700, 556, new Color(0xC98A1F));
        badge(sheet, "4", 334, 314, Ink.PINE);
        badge(sheet, "5", 330, 536, Ink.HEATHER);
        badge(sheet, "6", 136, 446, Ink.HEATHER);
        badge(sheet, "7", 902, 398, Ink.SOUND);
        badge(sheet, "8", 432, 660, Ink.BRICK);
        names(sheet, Ink.BLACK, EARTH);
        town(sheet, HARROWMOUTH, "Harrowmouth", true, true);
        town(sheet, LINDQUAY, "Lindquay", false, false);
        legend(sheet);
        furniture(sheet, "Source: Vessary Ferries winter timetable. Graphic: The Vessary Courier");
    }

    private static void line(Sheet sheet, Color ink, double... points) {
        sheet.stroke(Outline.curve(points), 9, Ink.CREAM);
        sheet.stroke(Outline.curve(points), 5, ink);
        sheet.disc(points[0], points[1], 7, ink);
        sheet.disc(points[points.length - 2], points[points.length - 1], 7, ink);
    }

    private static void badge(Sheet sheet, String number, double x, double y, Color ink) {
        sheet.disc(x, y, 17, Ink.CREAM);
        sheet.disc(x, y, 14, ink);
        Lettering.BOLD.centre(sheet, number, x, y + 7, 20, Ink.CREAM);
    }

    private static void legend(Sheet sheet) {
        sheet.rounded(890, 440, 290, 210, 10, Ink.wash(Ink.CREAM, 0.9));
        String[] rows = {
            "1  Sound shuttle, every 20 min",
            "2  Skerra, six a day",
            "3  Hollin, eight a day",
            "4  Tor Ennis, four a day",
            "5/6  Marrow and Ninefold",
            "7  Eastray, three a day",
            "8  Saltholm, summer only"
        };
        for (int i = 0; i < rows.length; i++) {
            Lettering.REGULAR.left(sheet, rows[i], 908, 472 + i * 27, 19, Ink.BLACK);
        }
    }

    /** The weather map of storm Edda. */
    static void storm(Sheet sheet) {
        ground(sheet, new Color(0xBFD0D6), new Color(0xE6DFCB));
        double lowX = 318;
        double lowY = 200;
        for (int i = 0; i < 11; i++) {
            isobar(sheet, lowX + i * 13, lowY + i * 9, 52 + i * 74, 956 + i * 4);
        }
        front(sheet);
        names(sheet, Ink.wash(Ink.BLACK, 0.85), Ink.wash(Ink.CREAM, 0.7));
        Lettering.BOLD.halo(sheet, "L", lowX, lowY + 16, 70, Ink.BRICK, Ink.CREAM);
        Lettering.BOLD.halo(sheet, "Edda 952", lowX - 150, lowY - 62, 26, Ink.BRICK, new Color(0xBFD0D6));
        Lettering.BOLD.centre(sheet, "H", 1140, 100, 60, Ink.NAVY);
        Lettering.BOLD.centre(sheet, "1004", 1140, 130, 20, Ink.NAVY);
        double[] winds = {520, 700, 760, 590, 890, 470, 900, 640, 640, 240, 160, 700, 1080, 420};
        for (int i = 0; i < winds.length / 2; i++) {
            arrow(sheet, winds[2 * i], winds[2 * i + 1], lowX, lowY);
        }
        Lettering.REGULAR.left(
                sheet,
                "Pressure in hPa, 03:00. Source: Vessary Met Office. Graphic: The Vessary Courier",
                28,
                778,
                18,
                Ink.BLACK);
    }

    private static void isobar(Sheet sheet, double x, double y, double reach, int pressure) {
        int parts = 14;
        double[] points = new double[2 * parts];
        for (int i = 0; i < parts; i++) {
            double angle = Math.PI * 2 * i / parts;
            double far = reach * (1 + 0.1 * Math.sin(angle * 2 + 0.6) + 0.05 * Math.sin(angle * 3 + reach / 200));
            points[2 * i] = x + Math.cos(angle) * far * 1.14;
            points[2 * i + 1] = y + Math.sin(angle) * far * 0.86;
        }
        Color ink = Ink.mix(Ink.BRICK, Ink.NAVY, reach / 500);
        sheet.stroke(Outline.blob(points), pressure % 8 == 4 ? 2.6 : 1.6, Ink.wash(ink, 0.8));
        double labelX = points[6];
        double labelY = points[7];
        if (labelX < 1150 && labelY < 750) {
            Lettering.BOLD.halo(sheet, Integer.toString(pressure), labelX, labelY + 6, 18, ink, new Color(0xD3DFE0));
        }
    }

    private static void front(Sheet sheet) {
        double[] points = {372, 236, 470, 330, 560, 470, 590, 620, 560, 800};
        Path2D line = Outline.curve(points);
        sheet.stroke(line, 5, Ink.NAVY);
        for (double[] tooth :
                new double[][] {{430, 286, 0.8}, {505, 378, 1.0}, {556, 460, 1.2}, {584, 548, 1.45}, {588, 650, 1.75}
                }) {
            sheet.turned(tooth[0], tooth[1], tooth[2], () -> sheet.poly(Ink.NAVY, -16, 0, 0, -24, 16, 0));
        }
        sheet.stroke(Outline.curve("372 236, 520 236, 680 300, 800 400"), 5, Ink.BRICK);
        for (double[] bump : new double[][] {{470, 226}, {570, 246}, {664, 284}, {744, 340}}) {
            sheet.disc(bump[0] + 4, bump[1] - 4, 11, Ink.BRICK);
        }
    }

    private static void arrow(Sheet sheet, double x, double y, double lowX, double lowY) {
        double angle = Math.atan2(y - lowY, x - lowX) - Math.PI / 2 - 0.3;
        sheet.turned(x, y, angle, () -> {
            sheet.line(-26, 0, 20, 0, 4, Ink.BLACK);
            sheet.poly(Ink.BLACK, 34, 0, 14, -10, 14, 10);
            sheet.line(-26, 0, -34, -12, 3, Ink.BLACK);
            sheet.line(-17, 0, -25, -12, 3, Ink.BLACK);
        });
    }
}
