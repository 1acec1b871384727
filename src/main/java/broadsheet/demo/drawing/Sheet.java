package broadsheet.demo.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** A sheet of paper to draw on: 1200 units wide whatever its size in pixels, with dice of its own. */
final class Sheet {

    static final double WIDTH = 1200;

    private final BufferedImage image;
    private final Graphics2D pen;
    private final SplittableRandom dice;
    private final double height;

    Sheet(int pixelsWide, int pixelsHigh, long seed) {
        image = new BufferedImage(pixelsWide, pixelsHigh, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        dice = new SplittableRandom(seed);
        height = WIDTH * pixelsHigh / pixelsWide;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(pixelsWide / WIDTH, pixelsWide / WIDTH);
        pen.setBackground(Ink.PAPER);
        pen.setColor(Ink.PAPER);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
    }

    double height() {
        return height;
    }

    SplittableRandom dice() {
        return dice;
    }

    /** The finished picture; nothing can be drawn afterwards. */
    BufferedImage finish() {
        pen.dispose();
        return image;
    }

    /** A throw of the dice between two values. */
    double roll(double low, double high) {
        return low + (high - low) * dice.nextDouble();
    }

    /** Whether a throw of the dice falls below the chance. */
    boolean chance(double chance) {
        return dice.nextDouble() < chance;
    }

    void fill(Shape shape, Color ink) {
        pen.setColor(ink);
        pen.fill(shape);
    }

    /** Fills a shape with a blend from its top to its bottom. */
    void fade(Shape shape, Color top, Color bottom) {
        Rectangle2D box = shape.getBounds2D();
        fade(shape, top, bottom, 0, box.getMinY(), 0, box.getMaxY());
    }

    /** Fills a shape with a blend from one point to another. */
    void fade(Shape shape, Color first, Color second, double x0, double y0, double x1, double y1) {
        pen.setPaint(new GradientPaint((float) x0, (float) y0, first, (float) x1, (float) y1, second));
        pen.fill(shape);
    }

    void poly(Color ink, double... points) {
        fill(Outline.polygon(points), ink);
    }

    void poly(Color ink, String pairs) {
        fill(Outline.polygon(pairs), ink);
    }

    void rect(double x, double y, double width, double tall, Color ink) {
        fill(new Rectangle2D.Double(x, y, width, tall), ink);
    }

    void rounded(double x, double y, double width, double tall, double corner, Color ink) {
        fill(new RoundRectangle2D.Double(x, y, width, tall, corner, corner), ink);
    }

    void disc(double x, double y, double radius, Color ink) {
        oval(x, y, radius, radius, ink);
    }

    void oval(double x, double y, double radiusX, double radiusY, Color ink) {
        fill(new Ellipse2D.Double(x - radiusX, y - radiusY, radiusX * 2, radiusY * 2), ink);
    }

    void line(double x0, double y0, double x1, double y1, double width, Color ink) {
        stroke(new Line2D.Double(x0, y0, x1, y1), width, ink);
    }

    void stroke(Shape shape, double width, Color ink) {
        pen.setColor(ink);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    /** A stroke broken into dashes. */
    void dashes(Shape shape, double width, Color ink, double dash, double gap) {
        pen.setColor(ink);
        pen.setStroke(new BasicStroke(
                (float) width,
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                1f,
                new float[] {(float) dash, (float) gap},
                0f));
        pen.draw(shape);
    }

    /** A limb or spar that tapers from one radius to another. */
    void taper(double x0, double y0, double radius0, double x1, double y1, double radius1, Color ink) {
        double length = Math.max(0.001, Math.hypot(x1 - x0, y1 - y0));
        double acrossX = (y0 - y1) / length;
        double acrossY = (x1 - x0) / length;
        poly(
                ink,
                x0 + acrossX * radius0,
                y0 + acrossY * radius0,
                x1 + acrossX * radius1,
                y1 + acrossY * radius1,
                x1 - acrossX * radius1,
                y1 - acrossY * radius1,
                x0 - acrossX * radius0,
                y0 - acrossY * radius0);
        disc(x0, y0, radius0, ink);
        disc(x1, y1, radius1, ink);
    }

    /** A round light that fades outwards. */
    void glow(double x, double y, double radius, Color ink, double strength) {
        pen.setPaint(new RadialGradientPaint(
                (float) x, (float) y, (float) radius, new float[] {0f, 0.35f, 1f}, new Color[] {
                    Ink.wash(ink, strength), Ink.wash(ink, strength * 0.4), Ink.wash(ink, 0)
                }));
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }

    /** Fills the whole width between two heights with a blend of inks, row by row. */
    void bands(double top, double bottom, Color... inks) {
        AffineTransform before = pen.getTransform();
        double scale = image.getWidth() / WIDTH;
        int first = Math.max(0, (int) Math.round(top * scale));
        int last = Math.min(image.getHeight(), (int) Math.round(bottom * scale));
        pen.setTransform(new AffineTransform());
        for (int row = first; row < last; row++) {
            pen.setColor(Ink.along((row + 0.5 - top * scale) / ((bottom - top) * scale), inks));
            pen.fillRect(0, row, image.getWidth(), 1);
        }
        pen.setTransform(before);
    }

    /** Scatters dots in a shape, dense at the first point and thinning out towards the second. */
    void stipple(Shape shape, Color ink, int dots, double x0, double y0, double x1, double y1) {
        Rectangle2D box = shape.getBounds2D();
        double lengthSquared = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
        for (int i = 0; i < dots; i++) {
            double x = box.getMinX() + box.getWidth() * dice.nextDouble();
            double y = box.getMinY() + box.getHeight() * dice.nextDouble();
            double place = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / lengthSquared;
            double threshold = dice.nextDouble();
            if (threshold * threshold > place && shape.contains(x, y)) {
                rect(x, y, 1.3, 1.3, ink);
            }
        }
    }

    /** Draws something moved to a place and scaled about it; a negative first scale mirrors it. */
    void at(double x, double y, double scaleX, double scaleY, Runnable drawing) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.scale(scaleX, scaleY);
        drawing.run();
        pen.setTransform(before);
    }

    /** Draws something moved to a place and turned about it. */
    void turned(double x, double y, double radians, Runnable drawing) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(radians);
        drawing.run();
        pen.setTransform(before);
    }

    /** Draws something that shows only inside a shape. */
    void within(Shape shape, Runnable drawing) {
        Shape before = pen.getClip();
        pen.clip(shape);
        drawing.run();
        pen.setClip(before);
    }
}
