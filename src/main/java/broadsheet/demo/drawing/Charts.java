package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Locale;

/** The charts of the paper: plain axes, names at the lines, a source at the foot. */
final class Charts {

    private static final double LEFT = 90;
    private static final double RIGHT = 960;
    private static final double TOP = 70;
    private static final double FOOT = 670;

    private Charts() {}

    private static void ground(Sheet sheet, String unit, String source) {
        sheet.rect(0, 0, 1200, 800, new Color(0xFBF5E8));
        Lettering.REGULAR.left(sheet, unit, 36, 44, 24, Ink.SLATE);
        sheet.line(36, 742, 1164, 742, 1.2, Ink.STONE);
        Lettering.REGULAR.left(sheet, source, 36, 774, 20, Ink.SLATE);
    }

    private static void scale(Sheet sheet, double most, double step) {
        for (double value = 0; value <= most; value += step) {
            double y = FOOT - (FOOT - TOP) * value / most;
            sheet.line(LEFT, y, RIGHT, y, value == 0 ? 2.6 : 1, value == 0 ? Ink.BLACK : Ink.wash(Ink.STONE, 0.8));
            Lettering.REGULAR.right(sheet, String.format(Locale.ROOT, "%.0f", value), LEFT - 14, y + 8, 22, Ink.SLATE);
        }
    }

    /** The budget in five blocks a year. */
    static void budget(Sheet sheet) {
        ground(
                sheet,
                "Spending, billion marks",
                "Source: Treasury of Vessary, harbour budget as passed. Graphic: The Vessary Courier");
        scale(sheet, 14, 2);
        String[] names = {"Health and care", "Schools", "Harbours, bridge", "Ferries", "All other"};
        double[][] years = {
            {3.4, 2.2, 0.8, 0.7, 2.3},
            {3.5, 2.3, 1.0, 0.7, 2.4},
            {3.7, 2.3, 1.3, 0.8, 2.4},
            {3.8, 2.4, 1.7, 0.8, 2.5},
            {4.0, 2.5, 2.1, 0.9, 2.5}
        };
        Color[] inks = {Ink.NAVY, Ink.SOUND, Ink.CORAL, Ink.AMBER, Ink.STONE};
        String[] labels = {"4 years ago", "3 years ago", "2 years ago", "Last year", "This year"};
        for (int year = 0; year < years.length; year++) {
            double x = LEFT + 40 + year * 168;
            double y = FOOT;
            double sum = 0;
            for (int part = 0; part < names.length; part++) {
                double value = years[year][part];
                double tall = (FOOT - TOP) * value / 14;
                y -= tall;
                sum += value;
                sheet.rect(x, y, 112, tall - 2, inks[part]);
                Color ink = part == 3 || part == 4 ? Ink.BLACK : Ink.CREAM;
                Lettering.REGULAR.centre(sheet, number(value), x + 56, y + tall / 2 + 7, 20, ink);
                if (year == 4) {
                    Lettering.BOLD.left(
                            sheet,
                            names[part],
                            x + 126,
                            y + tall / 2 + 8,
                            23,
                            part > 3 ? Ink.SLATE : Ink.dark(inks[part], 0.15));
                }
            }
            Lettering.BOLD.centre(sheet, number(sum), x + 56, y - 12, 24, Ink.BLACK);
            Lettering.REGULAR.centre(sheet, labels[year], x + 56, FOOT + 34, 22, Ink.BLACK);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The herring stock and the line below which fishing stops. */
    static void herring(Sheet sheet) {
        ground(
                sheet,
                "Spawning stock, thousand tonnes",
                "Source: Marine Institute, Lindquay; survey of spring spawners. Graphic: The Vessary Courier");
        scale(sheet, 800, 200);
        double[] stock = {
            612, 640, 655, 630, 601, 548, 520, 470, 432, 390, 372, 318, 286, 262, 251, 274, 309, 352, 388, 431
        };
        double limit = FOOT - (FOOT - TOP) * 300 / 800;
        sheet.rect(LEFT, limit, RIGHT - LEFT, FOOT - limit, Ink.wash(Ink.CORAL, 0.1));
        sheet.dashes(Outline.polyline(LEFT, limit, RIGHT, limit), 2.2, Ink.CORAL, 10, 9);
        Lettering.BOLD.left(sheet, "Limit: 300", RIGHT + 14, limit + 8, 23, Ink.BRICK);
        Path2D line = path(stock, 800);
        Path2D area = new Path2D.Double(line);
        area.lineTo(RIGHT, FOOT);
        area.lineTo(LEFT, FOOT);
        area.closePath();
        sheet.fade(area, Ink.wash(Ink.SOUND, 0.42), Ink.wash(Ink.SOUND, 0.05));
        sheet.stroke(line, 5, Ink.DEEP);
        dot(sheet, stock, 2, 800, Ink.DEEP);
        dot(sheet, stock, 14, 800, Ink.BRICK);
        dot(sheet, stock, 19, 800, Ink.DEEP);
        Lettering.BOLD.left(sheet, "655", LEFT + 100, 158, 25, Ink.DEEP);
        Lettering.BOLD.centre(sheet, "251", LEFT + 640, 524, 25, Ink.BRICK);
        Lettering.REGULAR.centre(sheet, "Quota halved", LEFT + 520, 614, 21, Ink.BLACK);
        sheet.line(LEFT + 550, 590, LEFT + 626, 502, 1.4, Ink.BLACK);
        Lettering.BOLD.left(sheet, "431", RIGHT + 14, 356, 25, Ink.DEEP);
        Lettering.REGULAR.left(sheet, "this spring", RIGHT + 14, 382, 21, Ink.SLATE);
        years(sheet, 20, 5);
    }

    /** Rents and wages since they were both one hundred. */
    static void rents(Sheet sheet) {
        ground(
                sheet,
                "Index, ten years ago = 100",
                "Source: Statistics Vessary; rents of new leases, median wage. Graphic: The Vessary Courier");
        scale(sheet, 200, 50);
        double[] rents = {100, 104, 109, 117, 124, 133, 141, 152, 163, 171, 176};
        double[] wages = {100, 102, 105, 107, 110, 112, 116, 119, 124, 129, 135};
        double[] hollin = {100, 101, 103, 104, 107, 109, 112, 114, 118, 121, 124};
        Path2D gap = path(rents, 200);
        for (int i = wages.length - 1; i >= 0; i--) {
            gap.lineTo(x(i, wages.length), y(wages[i], 200));
        }
        gap.closePath();
        sheet.fill(gap, Ink.wash(Ink.CORAL, 0.14));
        sheet.stroke(path(hollin, 200), 3, Ink.FERN);
        sheet.stroke(path(wages, 200), 5, Ink.NAVY);
        sheet.stroke(path(rents, 200), 5, Ink.CORAL);
        dot(sheet, rents, 10, 200, Ink.CORAL);
        dot(sheet, wages, 10, 200, Ink.NAVY);
        dot(sheet, hollin, 10, 200, Ink.FERN);
        name(sheet, "Rents, Harrowmouth", "176", y(176, 200), Ink.BRICK);
        name(sheet, "Wages", "135", y(135, 200) - 12, Ink.NAVY);
        name(sheet, "Rents, Hollin", "124", y(124, 200) + 16, Ink.MOSS);
        years(sheet, 11, 2);
    }

    private static void name(Sheet sheet, String words, String value, double y, Color ink) {
        Lettering.BOLD.left(sheet, value, RIGHT + 16, y + 2, 25, ink);
        Lettering.REGULAR.left(sheet, words, RIGHT + 16, y + 27, 21, ink);
    }

    private static void years(Sheet sheet, int count, int step) {
        for (int i = count - 1; i >= 0; i -= step) {
            int back = count - 1 - i;
            String words = back == 0 ? "Now" : String.format(Locale.ROOT, "%d years ago", back);
            sheet.line(x(i, count), FOOT, x(i, count), FOOT + 9, 2, Ink.BLACK);
            Lettering.REGULAR.centre(sheet, words, x(i, count), FOOT + 36, 22, Ink.BLACK);
        }
    }

    private static double x(int index, int count) {
        return LEFT + (RIGHT - LEFT) * index / (count - 1);
    }

    private static double y(double value, double most) {
        return FOOT - (FOOT - TOP) * value / most;
    }

    private static Path2D path(double[] values, double most) {
        double[] points = new double[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            points[2 * i] = x(i, values.length);
            points[2 * i + 1] = y(values[i], most);
        }
        return Outline.polyline(points);
    }

    private static void dot(Sheet sheet, double[] values, int index, double most, Color ink) {
        sheet.disc(x(index, values.length), y(values[index], most), 10, new Color(0xFBF5E8));
        sheet.disc(x(index, values.length), y(values[index], most), 7, ink);
    }
}
