package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Skies: clouds, suns, moons, stars, rain and northern lights. */
final class Sky {

    private Sky() {}

    /** A low or high sun with its light around it. */
    static void sun(Sheet sheet, double x, double y, double radius, Color core, Color light) {
        sheet.glow(x, y, radius * 7, light, 0.55);
        sheet.glow(x, y, radius * 2.6, Ink.light(light, 0.4), 0.6);
        sheet.disc(x, y, radius, core);
    }

    /** A moon with its light around it. */
    static void moon(Sheet sheet, double x, double y, double radius) {
        sheet.glow(x, y, radius * 6, Ink.MIST, 0.35);
        sheet.disc(x, y, radius, Ink.LEMON);
        sheet.oval(x - radius * 0.3, y - radius * 0.2, radius * 0.22, radius * 0.18, Ink.wash(Ink.STONE, 0.35));
        sheet.oval(x + radius * 0.25, y + radius * 0.3, radius * 0.3, radius * 0.2, Ink.wash(Ink.STONE, 0.3));
    }

    /** Stars strewn over the upper part of the sheet, fewer and fainter towards the horizon. */
    static void stars(Sheet sheet, int count, double bottom, Color ink) {
        for (int i = 0; i < count; i++) {
            double y = bottom * Math.pow(sheet.roll(0, 1), 1.3);
            double faint = 1 - y / bottom * 0.75;
            double size = sheet.chance(0.06) ? sheet.roll(1.6, 2.4) : sheet.roll(0.5, 1.2);
            sheet.disc(sheet.roll(0, Sheet.WIDTH), y, size, Ink.wash(ink, faint * sheet.roll(0.4, 1)));
        }
    }

    /** The arcs that stars draw about the pole when the shutter stays open. */
    static void starTrails(Sheet sheet, double poleX, double poleY, int count, double reach, Color... inks) {
        for (int i = 0; i < count; i++) {
            double radius = 14 + reach * Math.sqrt((i + sheet.roll(0, 1)) / count);
            double start = sheet.roll(0, 360);
            double sweep = sheet.roll(34, 62);
            Shape arc =
                    new Arc2D.Double(poleX - radius, poleY - radius, radius * 2, radius * 2, start, sweep, Arc2D.OPEN);
            Color ink = Ink.pick(i, inks);
            sheet.stroke(arc, sheet.roll(0.5, 1.9), Ink.wash(ink, sheet.roll(0.25, 0.85)));
        }
    }

    /** A flat-bottomed cloud, rounded on top, as printed from one block. */
    static void cloud(Sheet sheet, double x, double y, double width, double tall, Color top, Color bottom) {
        int lobes = 5 + sheet.dice().nextInt(3);
        Path2D path = new Path2D.Double();
        double left = x - width / 2;
        double low = y;
        path.moveTo(left, low);
        for (int i = 1; i <= lobes; i++) {
            double place = i / (double) lobes + (i < lobes ? sheet.roll(-0.05, 0.05) : 0);
            double right = x + width * (place - 0.5);
            double high = y - (i < lobes ? tall * 0.62 * Math.sin(Math.PI * place) : 0);
            double puff = tall * (0.3 + 0.4 * Math.sin(Math.PI * (i - 0.5) / lobes));
            path.curveTo(left - width * 0.01, low - puff, right + width * 0.01, high - puff, right, high);
            left = right;
            low = high;
        }
        path.curveTo(x + width * 0.4, y + tall * 0.1, x - width * 0.4, y + tall * 0.1, x - width / 2, y);
        path.closePath();
        sheet.fade(path, top, bottom);
    }

    /** Long thin streaks of cloud that lie along the sky. */
    static void streaks(Sheet sheet, int count, double top, double bottom, Color... inks) {
        for (int i = 0; i < count; i++) {
            double y = top + (bottom - top) * (i + sheet.roll(0, 1)) / count;
            double depth = (y - top) / (bottom - top);
            double length = sheet.roll(160, 520);
            double thick = 3 + (1 - depth) * 11;
            streak(sheet, sheet.roll(-60, Sheet.WIDTH + 60), y, length, thick, Ink.pick(i, inks));
        }
    }

    /** One streak of cloud, pointed at both ends. */
    static void streak(Sheet sheet, double x, double y, double length, double thick, Color ink) {
        Path2D path = Outline.blob(
                x - length / 2,
                y,
                x - length * 0.2,
                y - thick * sheet.roll(0.35, 0.6),
                x + length * 0.16,
                y - thick * sheet.roll(0.5, 0.8),
                x + length / 2,
                y + thick * 0.1,
                x + length * 0.1,
                y + thick * 0.35,
                x - length * 0.25,
                y + thick * 0.25);
        sheet.fill(path, ink);
    }

    /** A heavy bank of storm cloud whose lower edge hangs in folds. */
    static void bank(Sheet sheet, double bottom, double swing, Color top, Color low) {
        int folds = 9;
        double[] points = new double[2 * (folds + 1)];
        for (int i = 0; i <= folds; i++) {
            points[2 * i] = -80 + i * (Sheet.WIDTH + 160) / folds;
            points[2 * i + 1] = bottom + sheet.roll(-swing, swing);
        }
        Path2D path = Outline.hill(-20, points);
        sheet.fade(path, top, low);
    }

    /** Slanting rain. */
    static void rain(Sheet sheet, int count, double slant, Color ink) {
        for (int i = 0; i < count; i++) {
            double x = sheet.roll(-100, Sheet.WIDTH + 100);
            double y = sheet.roll(-20, sheet.height());
            double length = sheet.roll(18, 60);
            sheet.line(
                    x, y, x + slant * length, y + length, sheet.roll(0.6, 1.4), Ink.wash(ink, sheet.roll(0.15, 0.4)));
        }
    }

    /** Falling snow. */
    static void snow(Sheet sheet, int count, Color ink) {
        for (int i = 0; i < count; i++) {
            double size = sheet.roll(0.8, 3.4);
            sheet.disc(
                    sheet.roll(0, Sheet.WIDTH),
                    sheet.roll(0, sheet.height()),
                    size,
                    Ink.wash(ink, sheet.roll(0.45, 0.95)));
        }
    }

    /** A curtain of northern lights that follows a curve, drawn in hanging rays. */
    static void aurora(Sheet sheet, double base, double tall, double phase, Color low, Color high) {
        double x = -40;
        while (x < Sheet.WIDTH + 40) {
            double foot = base + 60 * Math.sin(x / 190 + phase) + 26 * Math.sin(x / 71 + phase * 2.3);
            double ray = tall * (0.55 + 0.3 * Math.sin(x / 53 + phase) + sheet.roll(0, 0.22));
            double strength = 0.1 + 0.1 * (1 + Math.sin(x / 117 + phase * 1.7));
            double slant = 0.09 * (x - 600);
            Path2D strip = Outline.polygon(
                    x, foot, x + 13, foot - 3, x + 13 + slant * 0.6, foot - ray, x + slant * 0.6, foot - ray);
            sheet.fade(strip, Ink.wash(high, 0), Ink.wash(low, strength), x, foot - ray, x, foot);
            x += 7;
        }
    }

    /** Gulls on the wing, as the two strokes every child knows, only better. */
    static void gulls(Sheet sheet, int count, double x, double y, double spreadX, double spreadY, Color ink) {
        for (int i = 0; i < count; i++) {
            double size = sheet.roll(7, 17);
            gull(sheet, x + sheet.roll(-spreadX, spreadX), y + sheet.roll(-spreadY, spreadY), size, ink);
        }
    }

    /** One gull: two bent wings and a body between them. */
    static void gull(Sheet sheet, double x, double y, double size, Color ink) {
        double bank = sheet.roll(-0.35, 0.35);
        double lift = sheet.roll(0.25, 0.6);
        sheet.turned(x, y, bank, () -> {
            Path2D wings = new Path2D.Double();
            wings.moveTo(-size * 1.5, -size * 0.1);
            wings.quadTo(-size * 0.8, -size * (lift + 0.35), 0, 0);
            wings.quadTo(size * 0.8, -size * (lift + 0.35), size * 1.5, -size * 0.1);
            wings.quadTo(size * 0.75, -size * (lift + 0.05), size * 0.2, size * 0.2);
            wings.quadTo(0, size * 0.34, -size * 0.2, size * 0.2);
            wings.quadTo(-size * 0.75, -size * (lift + 0.05), -size * 1.5, -size * 0.1);
            wings.closePath();
            sheet.fill(wings, ink);
        });
    }

    /** The dashes of a stroke that a falling star or a comet would leave, fading along its way. */
    static void tail(Sheet sheet, double x, double y, double endX, double endY, double width, Color ink) {
        double length = Math.hypot(endX - x, endY - y);
        double acrossX = (y - endY) / length * width;
        double acrossY = (endX - x) / length * width;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.curveTo(
                x + (endX - x) * 0.3 + acrossX * 0.35,
                y + (endY - y) * 0.3 + acrossY * 0.35,
                x + (endX - x) * 0.7 + acrossX * 0.8,
                y + (endY - y) * 0.7 + acrossY * 0.8,
                endX + acrossX,
                endY + acrossY);
        path.lineTo(endX - acrossX * 0.4, endY - acrossY * 0.4);
        path.quadTo(x + (endX - x) * 0.4 - acrossX * 0.2, y + (endY - y) * 0.4 - acrossY * 0.2, x, y);
        path.closePath();
        sheet.fade(path, ink, Ink.wash(ink, 0), x, y, endX, endY);
    }
}
