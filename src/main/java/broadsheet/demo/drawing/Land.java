package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Land: hills, mountains, rocks, trees and grass. */
final class Land {

    private Land() {}

    /** A range of soft hills between two edges, its crest at about the height given. */
    static Path2D hills(Sheet sheet, double x0, double x1, double crest, double swing, double bottom) {
        int parts = Math.max(4, (int) ((x1 - x0) / 110));
        double[] points = new double[2 * (parts + 1)];
        for (int i = 0; i <= parts; i++) {
            points[2 * i] = x0 + (x1 - x0) * i / parts;
            points[2 * i + 1] = crest + sheet.roll(-swing, swing);
        }
        return Outline.hill(bottom, points);
    }

    /** An island that rises from the water between two points. */
    static Path2D island(Sheet sheet, double x0, double x1, double water, double high) {
        int parts = 8;
        double[] points = new double[2 * (parts + 1)];
        for (int i = 0; i <= parts; i++) {
            double place = i / (double) parts;
            points[2 * i] = x0 + (x1 - x0) * place;
            points[2 * i + 1] = water - high * Math.pow(Math.sin(Math.PI * place), 0.8) * sheet.roll(0.55, 1);
        }
        points[1] = water;
        points[2 * parts + 1] = water;
        return Outline.ridge(sheet.dice(), 0.22, water, points);
    }

    /** A mountain with a lit and a shaded side and snow towards its top. */
    static void peak(
            Sheet sheet, double x, double top, double halfWidth, double foot, Color lit, Color shade, Color snow) {
        double[] crest = {
            x - halfWidth,
            foot,
            x - halfWidth * 0.55,
            top + (foot - top) * 0.52,
            x - halfWidth * 0.22,
            top + (foot - top) * 0.24,
            x,
            top,
            x + halfWidth * 0.2,
            top + (foot - top) * 0.2,
            x + halfWidth * 0.6,
            top + (foot - top) * 0.6,
            x + halfWidth,
            foot
        };
        Path2D body = Outline.ridge(sheet.dice(), 0.3, foot, crest);
        sheet.fade(body, shade, Ink.mix(shade, lit, 0.35));
        Path2D lightSide = Outline.polygon(
                x - halfWidth * 1.2,
                foot + 5,
                x - halfWidth * 1.2,
                top - 20,
                x,
                top - 20,
                x + halfWidth * 0.02,
                top + (foot - top) * 0.2,
                x - halfWidth * 0.1,
                top + (foot - top) * 0.34,
                x + halfWidth * 0.04,
                top + (foot - top) * 0.5,
                x - halfWidth * 0.16,
                top + (foot - top) * 0.72,
                x - halfWidth * 0.04,
                foot + 5);
        sheet.fill(Outline.inside(lightSide, body), lit);
        sheet.fill(Outline.inside(snowLine(sheet, x, top, halfWidth, foot), body), snow);
        sheet.fill(
                Outline.inside(Outline.outside(snowLine(sheet, x, top, halfWidth, foot), lightSide), body),
                Ink.mix(snow, shade, 0.42));
    }

    private static Path2D snowLine(Sheet sheet, double x, double top, double halfWidth, double foot) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - halfWidth, top - 30);
        double place = -1;
        boolean low = true;
        while (place < 1) {
            double depth = (low ? 0.5 : 0.27) + sheet.roll(-0.08, 0.08) - Math.abs(place) * 0.1;
            path.lineTo(x + halfWidth * place, top + (foot - top) * depth);
            place += sheet.roll(0.06, 0.12);
            low = !low;
        }
        path.lineTo(x + halfWidth, top - 30);
        path.closePath();
        return path;
    }

    /** A skerry of layered rock. */
    static void rock(Sheet sheet, double x, double water, double width, double high, Color lit, Color shade) {
        Path2D body = Outline.ridge(
                sheet.dice(),
                0.35,
                water,
                x - width / 2,
                water,
                x - width * 0.34,
                water - high * 0.62,
                x - width * 0.1,
                water - high,
                x + width * 0.16,
                water - high * 0.72,
                x + width * 0.36,
                water - high * 0.4,
                x + width / 2,
                water);
        sheet.fade(body, lit, shade);
        Path2D shadow = Outline.polygon(
                x - width * 0.08,
                water - high * 1.1,
                x + width * 0.02,
                water - high * 0.5,
                x - width * 0.06,
                water + 2,
                x + width * 0.6,
                water + 2,
                x + width * 0.6,
                water - high * 1.1);
        sheet.fill(Outline.inside(shadow, body), Ink.wash(shade, 0.7));
    }

    /** A fir drawn in tiers. */
    static void fir(Sheet sheet, double x, double foot, double high, Color ink) {
        int tiers = 5;
        for (int i = 0; i < tiers; i++) {
            double top = foot - high + high * 0.8 * i / tiers;
            double low = top + high * 0.34;
            double wide = high * (0.09 + 0.045 * i);
            sheet.poly(ink, x, top, x + wide, low, x + wide * 0.3, low - high * 0.03, x - wide, low);
        }
        sheet.rect(x - high * 0.015, foot - high * 0.1, high * 0.03, high * 0.1, ink);
    }

    /** A broad-leaved tree: trunk, boughs and a crown of overlapping tufts. */
    static void tree(Sheet sheet, double x, double foot, double high, Color shade, Color lit, Color trunk) {
        double crown = foot - high * 0.62;
        sheet.taper(x, foot, high * 0.03, x, crown, high * 0.015, trunk);
        sheet.taper(x, foot - high * 0.28, high * 0.014, x - high * 0.15, crown, high * 0.008, trunk);
        sheet.taper(x, foot - high * 0.33, high * 0.013, x + high * 0.16, crown, high * 0.008, trunk);
        for (int i = 0; i < 14; i++) {
            double angle = sheet.roll(0, Math.PI * 2);
            double far = high * 0.27 * Math.sqrt(sheet.roll(0, 1));
            double tuftX = x + Math.cos(angle) * far * 1.15;
            double tuftY = crown + Math.sin(angle) * far * 0.9;
            Color ink = Ink.mix(lit, shade, 0.5 + (tuftX - x) / high * 1.1 + (tuftY - crown) / high * 1.1);
            tuft(sheet, tuftX, tuftY, high * sheet.roll(0.1, 0.17), ink);
        }
    }

    /** One irregular tuft of leaves. */
    static void tuft(Sheet sheet, double x, double y, double radius, Color ink) {
        int parts = 9;
        double[] points = new double[2 * parts];
        for (int i = 0; i < parts; i++) {
            double angle = Math.PI * 2 * i / parts;
            double far = radius * sheet.roll(0.8, 1.15);
            points[2 * i] = x + Math.cos(angle) * far;
            points[2 * i + 1] = y + Math.sin(angle) * far * 0.85;
        }
        sheet.fill(Outline.blob(points), ink);
    }

    /** Blades of grass along the foot of the picture. */
    static void grass(Sheet sheet, int count, double x0, double x1, double base, double high, Color... inks) {
        for (int i = 0; i < count; i++) {
            double x = sheet.roll(x0, x1);
            double tall = high * sheet.roll(0.4, 1);
            double lean = tall * sheet.roll(-0.2, 0.5);
            Path2D blade = new Path2D.Double();
            blade.moveTo(x - tall * 0.035, base);
            blade.quadTo(x, base - tall * 0.6, x + lean, base - tall);
            blade.quadTo(x + tall * 0.09, base - tall * 0.5, x + tall * 0.045, base);
            blade.closePath();
            sheet.fill(blade, Ink.pick(i, inks));
        }
    }
}
