package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Sets words into pictures. */
enum Lettering {
    REGULAR("Lato-Regular-subset.ttf"),
    BOLD("Lato-Bold-subset.ttf");

    private final TrueType font;

    Lettering(String resource) {
        font = new TrueType(resource);
    }

    /** Sets words from a point on their baseline. */
    void left(Sheet sheet, String words, double x, double y, double size, Color ink) {
        sheet.fill(outline(words, x, y, size, 0), ink);
    }

    /** Sets words centred on a point of their baseline. */
    void centre(Sheet sheet, String words, double x, double y, double size, Color ink) {
        left(sheet, words, x - width(words, size, 0) / 2, y, size, ink);
    }

    /** Sets words that end at a point of their baseline. */
    void right(Sheet sheet, String words, double x, double y, double size, Color ink) {
        left(sheet, words, x - width(words, size, 0), y, size, ink);
    }

    /** Sets spaced words centred on a point of their baseline, the space given as a part of the size. */
    void spaced(Sheet sheet, String words, double x, double y, double size, double space, Color ink) {
        double start = x - (width(words, size, space) - space * size) / 2;
        sheet.fill(outline(words, start, y, size, space), ink);
    }

    /** Sets words centred on a point with a halo that keeps them apart from what lies behind. */
    void halo(Sheet sheet, String words, double x, double y, double size, Color ink, Color halo) {
        Path2D path = outline(words, x - width(words, size, 0) / 2, y, size, 0);
        sheet.stroke(path, size * 0.28, halo);
        sheet.fill(path, ink);
    }

    /** How much room the words take. */
    double width(String words, double size, double space) {
        return words.chars()
                .mapToDouble(c -> (font.advance(font.glyph(c)) + space) * size)
                .sum();
    }

    private Path2D outline(String words, double x, double y, double size, double space) {
        Path2D path = new Path2D.Double();
        double at = x;
        for (int i = 0; i < words.length(); i++) {
            int glyph = font.glyph(words.charAt(i));
            AffineTransform place = new AffineTransform(size, 0, 0, size, at, y);
            path.append(font.outline(glyph).getPathIterator(place), false);
            at += (font.advance(glyph) + space) * size;
        }
        return path;
    }
}
