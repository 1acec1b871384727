package broadsheet.demo.drawing;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Builds the outlines that are filled and stroked: polygons, soft curves, ridges. */
final class Outline {

    private static final Pattern PARTS = Pattern.compile("[ ,]+");

    private Outline() {}

    /** The numbers of an outline written as pairs of x and y with commas between the pairs. */
    static double[] points(String pairs) {
        return Arrays.stream(PARTS.split(pairs))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** A closed polygon through written pairs. */
    static Path2D polygon(String pairs) {
        return polygon(points(pairs));
    }

    /** An open line through written pairs. */
    static Path2D polyline(String pairs) {
        return polyline(points(pairs));
    }

    /** An open soft curve through written pairs. */
    static Path2D curve(String pairs) {
        return curve(points(pairs));
    }

    /** A closed soft curve through written pairs. */
    static Path2D blob(String pairs) {
        return blob(points(pairs));
    }

    /** A soft curve through written pairs, closed along the bottom edge given. */
    static Path2D hill(double bottom, String pairs) {
        return hill(bottom, points(pairs));
    }

    /** A jagged skyline through written pairs, closed along the bottom edge given. */
    static Path2D ridge(SplittableRandom dice, double rough, double bottom, String pairs) {
        return ridge(dice, rough, bottom, points(pairs));
    }

    /** A closed polygon through pairs of x and y. */
    static Path2D polygon(double... points) {
        Path2D path = polyline(points);
        path.closePath();
        return path;
    }

    /** An open line through pairs of x and y. */
    static Path2D polyline(double... points) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, points.length / 2 + 2);
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 1 < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** An open soft curve through pairs of x and y. */
    static Path2D curve(double... points) {
        return spline(false, points);
    }

    /** A closed soft curve through pairs of x and y. */
    static Path2D blob(double... points) {
        return spline(true, points);
    }

    /** A soft curve through the points, closed along the bottom edge given. */
    static Path2D hill(double bottom, double... points) {
        Path2D path = spline(false, points);
        path.lineTo(points[points.length - 2], bottom);
        path.lineTo(points[0], bottom);
        path.closePath();
        return path;
    }

    /** A jagged skyline through the points, roughened by the dice and closed along the bottom edge given. */
    static Path2D ridge(SplittableRandom dice, double rough, double bottom, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], bottom);
        path.lineTo(points[0], points[1]);
        for (int i = 2; i + 1 < points.length; i += 2) {
            roughen(dice, path, points[i - 2], points[i - 1], points[i], points[i + 1], rough);
        }
        path.lineTo(points[points.length - 2], bottom);
        path.closePath();
        return path;
    }

    /** A closed coast through the points, with the bays and headlands that the dice give it. */
    static Path2D coast(SplittableRandom dice, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            indent(dice, path, points[i], points[i + 1], points[next], points[next + 1]);
        }
        path.closePath();
        return path;
    }

    private static void indent(SplittableRandom dice, Path2D path, double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length > 7) {
            double shift = (dice.nextDouble() - 0.5) * 0.55;
            double middleX = (x0 + x1) / 2 + (y0 - y1) * shift;
            double middleY = (y0 + y1) / 2 + (x1 - x0) * shift;
            indent(dice, path, x0, y0, middleX, middleY);
            indent(dice, path, middleX, middleY, x1, y1);
            return;
        }
        path.lineTo(x1, y1);
    }

    /** The part of the first shape that lies inside the second. */
    static Area inside(Shape first, Shape second) {
        Area area = new Area(first);
        area.intersect(new Area(second));
        return area;
    }

    /** The part of the first shape that lies outside the second. */
    static Area outside(Shape first, Shape second) {
        Area area = new Area(first);
        area.subtract(new Area(second));
        return area;
    }

    private static void roughen(
            SplittableRandom dice, Path2D path, double x0, double y0, double x1, double y1, double rough) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length < 9) {
            path.lineTo(x1, y1);
            return;
        }
        double shift = (dice.nextDouble() - 0.5) * length * rough;
        double middleX = (x0 + x1) / 2 + shift * 0.2;
        double middleY = (y0 + y1) / 2 + shift;
        roughen(dice, path, x0, y0, middleX, middleY, rough * 0.97);
        roughen(dice, path, middleX, middleY, x1, y1, rough * 0.97);
    }

    private static Path2D spline(boolean closed, double... points) {
        int count = points.length / 2;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, count * 3 + 3);
        path.moveTo(points[0], points[1]);
        int pieces = closed ? count : count - 1;
        for (int i = 0; i < pieces; i++) {
            int before = closed ? Math.floorMod(i - 1, count) : Math.max(i - 1, 0);
            int next = closed ? (i + 1) % count : i + 1;
            int after = closed ? (i + 2) % count : Math.min(i + 2, count - 1);
            path.curveTo(
                    points[2 * i] + (points[2 * next] - points[2 * before]) / 6,
                    points[2 * i + 1] + (points[2 * next + 1] - points[2 * before + 1]) / 6,
                    points[2 * next] - (points[2 * after] - points[2 * i]) / 6,
                    points[2 * next + 1] - (points[2 * after + 1] - points[2 * i + 1]) / 6,
                    points[2 * next],
                    points[2 * next + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
