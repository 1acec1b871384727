package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** The cable-stayed bridge over the sound, still open in the middle, seen along its length. */
final class Bridge {

    private static final double VANISH_X = 1060;
    private static final double VANISH_Y = 452;
    private static final double DECK_X = 250;
    private static final double DECK_Y = 470;
    private static final double[] STAYS = {0.12, 0.24, 0.36, 0.48, 0.6};

    private final Sheet sheet;
    private final Color far;
    private final Color near;
    private final Color cable;

    Bridge(Sheet sheet, Color far, Color near, Color cable) {
        this.sheet = sheet;
        this.far = far;
        this.near = near;
        this.cable = cable;
    }

    /** Draws the far half, the gap and the near half. */
    void draw() {
        half(1.75, 1.06, 3.4, far);
        half(0, -0.36, 0.7, near);
        traveller(0.7, near);
        traveller(1.06, far);
        barge();
    }

    private void half(double pylon, double from, double to, Color ink) {
        pylonLeg(pylon, 46, Ink.mix(ink, far, 0.3));
        deck(from, to, ink);
        stays(pylon, from, to, 46);
        pylonLeg(pylon, 0, ink);
        crossbeams(pylon, ink);
        stays(pylon, from, to, 0);
    }

    private void deck(double from, double to, Color ink) {
        Path2D side = Outline.polygon(
                x(from, 0), y(from, 0), x(to, 0), y(to, 0), x(to, 0), y(to, -22), x(from, 0), y(from, -22));
        sheet.fade(side, ink, Ink.mix(ink, far, 0.5), x(from, 0), 0, x(to, 0), 0);
        Path2D top = Outline.polygon(
                x(from, 0), y(from, 0), x(to, 0), y(to, 0), x(to, 46), y(to, 6), x(from, 46), y(from, 6));
        sheet.fill(top, Ink.light(ink, 0.22));
        for (double place = from; place < to; place += 0.06) {
            sheet.line(x(place, 0), y(place, 0), x(place, 0), y(place, -22), 1.4 * scale(place), Ink.dark(ink, 0.3));
            sheet.line(x(place, 0), y(place, 0), x(place, 0), y(place, 9), 1.1 * scale(place), ink);
        }
        sheet.line(x(from, 0), y(from, 9), x(to, 0), y(to, 9), 1.2 * scale(from), ink);
    }

    private void stays(double pylon, double from, double to, double across) {
        for (int i = 0; i < STAYS.length * 2; i++) {
            double reach = STAYS[0] * (0.6 + i * 0.52);
            double high = 250 + i * 13;
            if (pylon + reach <= to) {
                stay(pylon, high, pylon + reach, across);
            }
            if (pylon - reach >= from) {
                stay(pylon, high, pylon - reach, across);
            }
        }
    }

    private void stay(double pylon, double high, double place, double across) {
        double width = 2.1 * (scale(pylon) + scale(place)) / 2;
        sheet.line(x(pylon, 23), y(pylon, high), x(place, across), y(place, 0), Math.max(0.6, width), cable);
    }

    private void pylonLeg(double place, double across, Color ink) {
        double wide = 13 * scale(place);
        double lean = across == 0 ? -1 : 1;
        double foot = x(place, across) + lean * 26 * scale(place);
        double waist = x(place, across) + lean * 12 * scale(place);
        double top = x(place, 23) + lean * 7 * scale(place);
        Path2D leg = Outline.polygon(
                foot - wide * 1.2,
                y(place, -165),
                waist - wide,
                y(place, 0),
                top - wide * 0.5,
                y(place, 250),
                top - wide * 0.5,
                y(place, 385),
                top + wide * 0.5,
                y(place, 385),
                top + wide * 0.5,
                y(place, 250),
                waist + wide,
                y(place, 0),
                foot + wide * 1.2,
                y(place, -165));
        sheet.fade(leg, Ink.light(ink, 0.12), ink, foot - wide, 0, foot + wide, 0);
        sheet.poly(
                Ink.dark(ink, 0.2),
                foot - wide * 2.4,
                y(place, -176),
                foot - wide * 2,
                y(place, -158),
                foot + wide * 2,
                y(place, -158),
                foot + wide * 2.4,
                y(place, -176));
    }

    private void crossbeams(double place, Color ink) {
        double reach = 46 * scale(place);
        sheet.poly(
                Ink.dark(ink, 0.12),
                x(place, 0) - reach * 0.3,
                y(place, -22),
                x(place, 46) + reach * 0.3,
                y(place, -22),
                x(place, 46) + reach * 0.3,
                y(place, -42),
                x(place, 0) - reach * 0.3,
                y(place, -42));
        sheet.poly(
                Ink.dark(ink, 0.12),
                x(place, 10),
                y(place, 250),
                x(place, 36),
                y(place, 250),
                x(place, 36),
                y(place, 232),
                x(place, 10),
                y(place, 232));
        sheet.disc(x(place, 23), y(place, 394), 3.4 * scale(place) + 1, Ink.CORAL);
        sheet.glow(x(place, 23), y(place, 394), 26 * scale(place) + 6, Ink.CORAL, 0.8);
    }

    private void traveller(double place, Color ink) {
        double size = scale(place);
        double x = x(place, 10);
        double y = y(place, 0);
        double side = place < 0.9 ? 1 : -1;
        Cranes.girder(sheet, x - side * 46 * size, y, x - side * 20 * size, y - 70 * size, 7 * size, 5, 2 * size, ink);
        Cranes.girder(
                sheet,
                x - side * 20 * size,
                y - 70 * size,
                x + side * 44 * size,
                y - 52 * size,
                6 * size,
                6,
                2 * size,
                ink);
        sheet.line(x + side * 40 * size, y - 52 * size, x + side * 40 * size, y + 96 * size, 1.2 * size, ink);
        sheet.line(x + side * 12 * size, y - 60 * size, x + side * 12 * size, y, 2.4 * size, ink);
        if (side > 0) {
            sheet.rect(x + 14 * size, y + 96 * size, 56 * size, 11 * size, Ink.dark(Ink.CORAL, 0.15));
        }
    }

    private void barge() {
        double x = x(0.7, 10) + 24;
        double water = 590;
        sheet.poly(Ink.dark(near, 0.3), x - 70, water - 14, x - 60, water + 3, x + 66, water + 3, x + 76, water - 14);
        sheet.rect(x - 58, water - 36, 22, 22, near);
        sheet.rect(x - 54, water - 32, 14, 7, Ink.STRAW);
        sheet.line(x - 48, water - 36, x - 48, water - 54, 1.6, near);
        Sea.wash(sheet, x - 76, water + 4, 160, 3, Ink.wash(Ink.CREAM, 0.6));
    }

    private static double scale(double place) {
        return 1 / (1 + place * 1.15);
    }

    private static double x(double place, double across) {
        return VANISH_X + (DECK_X + across - VANISH_X) * scale(place);
    }

    private static double y(double place, double above) {
        return VANISH_Y + (DECK_Y - VANISH_Y - above) * scale(place);
    }

    /** The picture of the works at first light. */
    static void works(Sheet sheet) {
        double horizon = 522;
        sheet.bands(
                0,
                horizon,
                new Color(0x2F5A6B),
                new Color(0x7BA3A1),
                new Color(0xD9D3B0),
                Ink.BLUSH,
                new Color(0xF2B48A));
        Sky.streaks(sheet, 15, 60, 400, Ink.wash(Ink.CREAM, 0.4), Ink.wash(Ink.ROSE, 0.4), Ink.wash(Ink.LAGOON, 0.4));
        Sky.sun(sheet, 838, 452, 40, Ink.CREAM, Ink.AMBER);
        sheet.fill(Land.hills(sheet, -40, 1240, 480, 26, horizon), new Color(0xBFAE9C));
        sheet.fill(Land.hills(sheet, 760, 1340, 470, 34, horizon), new Color(0x8D958E));
        sheet.fill(Land.island(sheet, 960, 1500, horizon + 2, 92), new Color(0x5F7A7C));
        sheet.bands(horizon, 800, new Color(0xEDBE96), new Color(0x9FA79B), Ink.SOUND, Ink.DEEP, new Color(0x16384A));
        Sea.lightPath(sheet, 838, horizon, 800, 150, Ink.LEMON);
        Sea.glints(sheet, 230, horizon, 800, Ink.wash(Ink.BLUSH, 0.45), Ink.wash(Ink.DEEP, 0.3));
        new Bridge(sheet, new Color(0x6E8587), new Color(0x22414F), Ink.wash(new Color(0x1E3947), 0.85)).draw();
        Boats.trawler(sheet, 1010, 640, 0.9, Ink.BRICK, Ink.CREAM, Ink.NAVY);
        Sea.wash(sheet, 950, 643, 130, 4, Ink.wash(Ink.CREAM, 0.7));
        Boats.cutter(sheet, 560, 694, 1.1, Ink.CORAL, Ink.NAVY);
        Sea.wash(sheet, 470, 697, 170, 5, Ink.wash(Ink.CREAM, 0.8));
        Sky.gulls(sheet, 7, 640, 260, 260, 110, Ink.CREAM);
    }
}
