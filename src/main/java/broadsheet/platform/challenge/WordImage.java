package broadsheet.platform.challenge;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Letters in an image, for people to read: set on a wave, each a little turned, crossed by two lines. It draws
 * outlines, not a font, so that it looks alike everywhere and needs no fonts on the machine.
 */
final class WordImage {
    static final int WIDTH = 240;
    static final int HEIGHT = 80;
    /** Capitals that are not taken for another letter or a digit. */
    static final String ALPHABET = "ACDEFHJKLMNPRTVXY";

    private static final Color PAPER = new Color(0xf7, 0xf5, 0xf0);
    private static final Color INK = new Color(0x22, 0x22, 0x26);
    private static final int MARGIN = 12;
    private static final double TALLEST = 46;

    private WordImage() {}

    /** A PNG file of 240 by 80 pixels; the same letters and the same twist give the same file. */
    static byte[] png(String letters, long twist) {
        var random = new SplittableRandom(twist);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(PAPER);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.setColor(INK);
            pen.fill(waved(line(letters, random), random));
            pen.setStroke(new BasicStroke(1.6f));
            pen.draw(crossing(random));
            pen.draw(crossing(random));
        } finally {
            pen.dispose();
        }
        return encoded(image);
    }

    /** The letters one after the other, each turned by up to 14 degrees, the whole fitted into the image. */
    private static Shape line(String letters, SplittableRandom random) {
        var line = new Path2D.Double();
        double at = 0;
        for (int i = 0; i < letters.length(); i++) {
            LetterForms.Form form = LetterForms.of(letters.charAt(i));
            double middle = form.advance() / 2;
            var placed = AffineTransform.getTranslateInstance(at, random.nextDouble(-60, 60));
            placed.rotate(Math.toRadians(random.nextDouble(-14, 14)), middle, -350);
            line.append(placed.createTransformedShape(form.outline()), false);
            at += form.advance() + random.nextDouble(20, 90);
        }
        Rectangle2D box = line.getBounds2D();
        double scale = Math.min((WIDTH - 2.0 * MARGIN) / box.getWidth(), TALLEST / box.getHeight());
        var fitted = AffineTransform.getTranslateInstance(WIDTH / 2.0, HEIGHT / 2.0);
        fitted.scale(scale, scale);
        fitted.translate(-box.getCenterX(), -box.getCenterY());
        return fitted.createTransformedShape(line);
    }

    /** Bends a shape along a gentle wave by moving the points of its outline. */
    private static Shape waved(Shape shape, SplittableRandom random) {
        double height = random.nextDouble(3, 5.5);
        double length = random.nextDouble(70, 120);
        double start = random.nextDouble(0, 2 * Math.PI);
        var bent = new Path2D.Double();
        double[] p = new double[6];
        for (PathIterator it = shape.getPathIterator(null, 0.3); !it.isDone(); it.next()) {
            int kind = it.currentSegment(p);
            double x = p[0] + 1.5 * Math.sin(start + p[1] / 9);
            double y = p[1] + height * Math.sin(start + 2 * Math.PI * p[0] / length);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> bent.moveTo(x, y);
                case PathIterator.SEG_LINETO -> bent.lineTo(x, y);
                default -> bent.closePath();
            }
        }
        return bent;
    }

    private static Shape crossing(SplittableRandom random) {
        return new CubicCurve2D.Double(
                0,
                random.nextDouble(15, HEIGHT - 15),
                WIDTH / 3.0,
                random.nextDouble(5, HEIGHT - 5),
                2 * WIDTH / 3.0,
                random.nextDouble(5, HEIGHT - 5),
                WIDTH,
                random.nextDouble(15, HEIGHT - 15));
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream(6_000);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
