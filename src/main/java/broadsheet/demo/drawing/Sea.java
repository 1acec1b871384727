package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Water: calm, glinting, rolling, breaking. */
final class Sea {

    private Sea() {}

    /** Flat horizontal glints, small far off and long close by. */
    static void glints(Sheet sheet, int count, double horizon, double bottom, Color... inks) {
        for (int i = 0; i < count; i++) {
            double depth = Math.pow(sheet.roll(0, 1), 1.4);
            double y = horizon + 2 + (bottom - horizon) * depth;
            double length = (14 + 120 * depth) * sheet.roll(0.5, 1.3);
            dash(sheet, sheet.roll(-40, Sheet.WIDTH + 40), y, length, 0.7 + 3.2 * depth, Ink.pick(i, inks));
        }
    }

    /** The broken path of light below the sun, the moon or a lamp. */
    static void lightPath(Sheet sheet, double x, double horizon, double bottom, double spread, Color ink) {
        double y = horizon + 2;
        while (y < bottom) {
            double depth = (y - horizon) / (bottom - horizon);
            double width = spread * (0.25 + 0.75 * depth) * sheet.roll(0.4, 1);
            double shift = spread * 0.35 * sheet.roll(-1, 1) * (0.2 + depth);
            dash(sheet, x + shift, y, width, 1.2 + 3.4 * depth, Ink.wash(ink, 0.85 - depth * 0.5));
            y += 3.4 + 8 * depth;
        }
    }

    /** The shimmering column below a lamp. */
    static void lampPath(Sheet sheet, double x, double top, double length, double width, Color ink) {
        double y = top;
        while (y < top + length) {
            double depth = (y - top) / length;
            double wide = width * (0.6 + 0.8 * depth) * sheet.roll(0.5, 1.1);
            dash(sheet, x + sheet.roll(-1, 1) * width * 0.4, y, wide, 2.1, Ink.wash(ink, 0.75 * (1 - depth)));
            y += 4.6;
        }
    }

    /** One flat lens of light or shade on the water. */
    static void dash(Sheet sheet, double x, double y, double length, double thick, Color ink) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - length / 2, y);
        path.quadTo(x, y - thick, x + length / 2, y);
        path.quadTo(x, y + thick, x - length / 2, y);
        path.closePath();
        sheet.fill(path, ink);
    }

    /** Rolling swells, one behind the other, darker or lighter towards the front. */
    static void swells(Sheet sheet, int count, double horizon, double bottom, double lift, Color far, Color near) {
        for (int i = 0; i < count; i++) {
            double depth = (i + 0.3) / count;
            double y = horizon + (bottom - horizon) * Math.pow(depth, 1.5);
            double high = lift * (0.15 + depth);
            sheet.fill(swell(sheet, y, high, 90 + 260 * depth), Ink.mix(far, near, depth));
        }
    }

    /** The outline of one swell from edge to edge, filled down to the foot of the sheet. */
    static Path2D swell(Sheet sheet, double y, double high, double length) {
        double start = -sheet.roll(0, length);
        Path2D path = new Path2D.Double();
        path.moveTo(start, y);
        double x = start;
        while (x < Sheet.WIDTH + 20) {
            double wide = length * sheet.roll(0.75, 1.3);
            double top = high * sheet.roll(0.5, 1.2);
            path.curveTo(x + wide * 0.3, y, x + wide * 0.5, y - top * 0.55, x + wide * 0.62, y - top);
            path.curveTo(x + wide * 0.68, y - top * 0.5, x + wide * 0.82, y, x + wide, y);
            x += wide;
        }
        path.lineTo(x, sheet.height() + 10);
        path.lineTo(start, sheet.height() + 10);
        path.closePath();
        return path;
    }

    /** Breaking waves along a line: steep crests that spill foam. */
    static void breakers(Sheet sheet, double y, double high, double length, Color top, Color low) {
        double start = -sheet.roll(0, length);
        Path2D water = new Path2D.Double();
        Path2D foam = new Path2D.Double();
        water.moveTo(start, y);
        double x = start;
        while (x < Sheet.WIDTH + 20) {
            double wide = length * sheet.roll(0.75, 1.3);
            double crest = y - high * sheet.roll(0.6, 1.2);
            double crestX = x + wide * 0.62;
            water.curveTo(x + wide * 0.3, y, x + wide * 0.46, crest + (y - crest) * 0.3, crestX, crest);
            water.curveTo(x + wide * 0.66, y - (y - crest) * 0.4, x + wide * 0.82, y, x + wide, y);
            foam.append(spill(sheet, crestX, crest, wide, y - crest), false);
            x += wide;
        }
        water.lineTo(x, sheet.height() + 10);
        water.lineTo(start, sheet.height() + 10);
        water.closePath();
        sheet.fade(water, top, low, 0, y - high, 0, y + high);
        sheet.fill(foam, Ink.FROST);
    }

    private static Path2D spill(Sheet sheet, double x, double y, double wide, double high) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - wide * 0.24, y + high * 0.36);
        path.curveTo(
                x - wide * 0.14, y + high * 0.16, x - wide * 0.07, y + high * 0.03, x + wide * 0.005, y - high * 0.06);
        path.curveTo(
                x + wide * 0.03, y + high * 0.3, x + wide * 0.09, y + high * 0.66, x + wide * 0.17, y + high * 0.86);
        double edge = x + wide * 0.17;
        int fingers = 6;
        for (int i = 1; i <= fingers; i++) {
            double next = x + wide * (0.17 - 0.41 * i / fingers);
            double depth = y + high * (0.86 - 0.5 * i / fingers);
            double hang = i == fingers ? 0 : sheet.roll(0.1, 0.34) * high;
            path.quadTo((edge + next) / 2, depth + hang, next, depth - high * 0.08 * sheet.roll(0.2, 1));
            edge = next;
        }
        path.closePath();
        return path;
    }

    /** A long ripple line, as on a calm harbour. */
    static void ripple(Sheet sheet, double x, double y, double length, double swing, double width, Color ink) {
        int parts = Math.max(4, (int) (length / 26));
        double[] points = new double[2 * (parts + 1)];
        for (int i = 0; i <= parts; i++) {
            points[2 * i] = x + length * i / parts;
            points[2 * i + 1] = y + (i % 2 == 0 ? -swing : swing) * sheet.roll(0.4, 1);
        }
        sheet.stroke(Outline.curve(points), width, ink);
    }

    /** Foam along a water line, thicker in the middle. */
    static void wash(Sheet sheet, double x, double y, double length, double thick, Color ink) {
        int parts = 14;
        double[] points = new double[4 * parts];
        for (int i = 0; i < parts; i++) {
            double place = i / (parts - 1.0);
            double bulge = Math.sin(Math.PI * place) * thick;
            points[2 * i] = x + length * place;
            points[2 * i + 1] = y - bulge * sheet.roll(0.3, 1);
            points[4 * parts - 2 - 2 * i] = x + length * place;
            points[4 * parts - 1 - 2 * i] = y + bulge * sheet.roll(0.1, 0.4);
        }
        sheet.fill(Outline.blob(points), ink);
    }

    /** Spray thrown up from a point: drops along the paths of a fan. */
    static void spray(Sheet sheet, double x, double y, double reach, double lean, int drops, Color ink) {
        for (int i = 0; i < drops; i++) {
            double angle = -Math.PI / 2 + lean + sheet.roll(-0.75, 0.75);
            double far = reach * Math.pow(sheet.roll(0, 1), 0.7);
            double fall = far * far / reach * 0.25;
            double size = 0.7 + 3.4 * Math.pow(sheet.roll(0, 1), 3) * (1.2 - far / reach);
            sheet.disc(x + Math.cos(angle) * far, y + Math.sin(angle) * far + fall, Math.max(0.6, size), ink);
        }
    }
}
