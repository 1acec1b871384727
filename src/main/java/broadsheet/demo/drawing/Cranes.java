package broadsheet.demo.drawing;

import java.awt.Color;

/** Cranes and other things built of girders. */
final class Cranes {

    private Cranes() {}

    /** A lattice girder between two points. */
    static void girder(
            Sheet sheet, double x0, double y0, double x1, double y1, double deep, int bays, double width, Color ink) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double acrossX = (y0 - y1) / length * deep;
        double acrossY = (x1 - x0) / length * deep;
        sheet.line(x0, y0, x1, y1, width, ink);
        sheet.line(x0 + acrossX, y0 + acrossY, x1 + acrossX, y1 + acrossY, width, ink);
        for (int i = 0; i < bays; i++) {
            double from = i / (double) bays;
            double to = (i + 1) / (double) bays;
            double here = i % 2 == 0 ? 0 : 1;
            sheet.line(
                    x0 + (x1 - x0) * from + acrossX * here,
                    y0 + (y1 - y0) * from + acrossY * here,
                    x0 + (x1 - x0) * to + acrossX * (1 - here),
                    y0 + (y1 - y0) * to + acrossY * (1 - here),
                    width * 0.6,
                    ink);
        }
    }

    /** A quayside gantry crane, 200 units high at scale 1, its boom reaching left or raised. */
    static void gantry(Sheet sheet, double x, double ground, double scale, boolean raised, Color ink, Color accent) {
        sheet.at(x, ground, scale, Math.abs(scale), () -> {
            sheet.poly(ink, "-34 0, -30 -118, -22 -118, -24 0");
            sheet.poly(ink, "34 0, 30 -118, 22 -118, 24 0");
            sheet.rect(-38, -52, 76, 7, ink);
            sheet.line(-26, -52, 26, -112, 3, ink);
            sheet.rect(-40, -6, 20, 6, Ink.dark(ink, 0.3));
            sheet.rect(20, -6, 20, 6, Ink.dark(ink, 0.3));
            sheet.poly(ink, "-30 -118, -22 -190, -16 -190, -14 -118");
            sheet.line(28, -118, -18, -188, 3, ink);
            girder(sheet, -34, -126, 96, -126, 10, 13, 2.2, ink);
            sheet.rect(34, -142, 34, 17, accent);
            sheet.line(-19, -188, 92, -126, 1.3, ink);
            if (raised) {
                girder(sheet, -34, -122, -72, -240, 8, 12, 2, ink);
                sheet.line(-20, -188, -66, -222, 1.2, ink);
            } else {
                girder(sheet, -34, -126, -150, -126, -10, 12, 2, ink);
                sheet.line(-20, -188, -140, -126, 1.3, ink);
                sheet.line(-20, -188, -84, -126, 1.1, ink);
                sheet.rect(-112, -116, 15, 11, accent);
                sheet.line(-108, -105, -108, -66, 0.9, ink);
                sheet.line(-101, -105, -101, -66, 0.9, ink);
                sheet.rect(-120, -66, 31, 13, accent);
            }
        });
    }

    /** A tower crane, its jib to the right unless the scale is negative. */
    static void tower(Sheet sheet, double x, double ground, double high, double reach, Color ink, Color accent) {
        double side = Math.signum(reach);
        double top = ground - high;
        girder(sheet, x - 6, ground, x - 6, top, 12, Math.max(6, (int) (high / 13)), 1.8, ink);
        girder(sheet, x, top, x + reach, top, -side * 9, Math.max(6, (int) (Math.abs(reach) / 12)), 1.6, ink);
        girder(sheet, x, top, x - reach * 0.32, top, side * 8, 6, 1.6, ink);
        sheet.rect(Math.min(x - reach * 0.32, x - reach * 0.22), top, Math.abs(reach) * 0.1, 20, Ink.dark(ink, 0.3));
        sheet.line(x, top - 40, x + reach * 0.78, top - 9, 1, ink);
        sheet.line(x, top - 40, x - reach * 0.3, top, 1, ink);
        sheet.poly(ink, x - 6, top, x, top - 42, x + 6, top);
        sheet.rect(x + (side > 0 ? 5 : -19), top + 2, 14, 15, accent);
        double hook = x + reach * 0.66;
        sheet.line(hook, top, hook, top + high * 0.34, 0.9, ink);
        sheet.poly(ink, hook - 4, top + high * 0.34, hook + 4, top + high * 0.34, hook, top + high * 0.34 + 9);
    }

    /** A wind turbine seen from the front, its blades turned by an angle. */
    static void turbine(Sheet sheet, double x, double ground, double high, double turn, Color lit, Color shade) {
        sheet.poly(
                shade,
                x - high * 0.016,
                ground,
                x - high * 0.008,
                ground - high,
                x + high * 0.008,
                ground - high,
                x + high * 0.016,
                ground);
        sheet.poly(
                lit,
                x - high * 0.016,
                ground,
                x - high * 0.008,
                ground - high,
                x,
                ground - high,
                x - high * 0.002,
                ground);
        for (int i = 0; i < 3; i++) {
            sheet.turned(x, ground - high, turn + i * Math.PI * 2 / 3, () -> {
                sheet.fill(
                        Outline.blob(
                                0,
                                -high * 0.012,
                                high * 0.12,
                                -high * 0.026,
                                high * 0.34,
                                -high * 0.015,
                                high * 0.62,
                                0,
                                high * 0.3,
                                high * 0.008,
                                0,
                                high * 0.012),
                        lit);
                sheet.line(0, high * 0.004, high * 0.6, 0, high * 0.004, Ink.wash(shade, 0.8));
            });
        }
        sheet.disc(x, ground - high, high * 0.021, lit);
        sheet.disc(x, ground - high, high * 0.011, shade);
    }

    /** Tubes and boards of a scaffold over a rectangle. */
    static void scaffold(Sheet sheet, double x, double y, double wide, double tall, int across, int up, Color ink) {
        for (int i = 0; i <= across; i++) {
            double at = x + wide * i / across;
            sheet.line(at, y, at, y + tall, 1.5, ink);
        }
        for (int j = 0; j <= up; j++) {
            double at = y + tall * j / up;
            sheet.line(x - 6, at, x + wide + 6, at, j % 2 == 0 ? 2.6 : 1.1, ink);
        }
        for (int i = 0; i + 1 < across; i += 3) {
            for (int j = 0; j < up; j += 2) {
                sheet.line(
                        x + wide * i / across,
                        y + tall * (j + 2.0) / up,
                        x + wide * (i + 1) / across,
                        y + tall * j / up,
                        0.9,
                        ink);
            }
        }
    }
}
