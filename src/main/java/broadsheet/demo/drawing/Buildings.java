package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Houses, towers and street furniture. */
final class Buildings {

    private Buildings() {}

    /** A gabled house seen from its gable end, on a base line. */
    static void gable(Sheet sheet, double x, double ground, double wide, double tall, Color wall, Color roof) {
        double eaves = ground - tall * 0.66;
        sheet.poly(wall, x, ground, x, eaves, x + wide / 2, ground - tall, x + wide, eaves, x + wide, ground);
        sheet.stroke(
                Outline.polyline(x - wide * 0.05, eaves + 3, x + wide / 2, ground - tall, x + wide * 1.05, eaves + 3),
                Math.max(1.4, wide * 0.06),
                roof);
    }

    /** A long house with its roof slope towards us. */
    static void cottage(Sheet sheet, double x, double ground, double wide, double tall, Color wall, Color roof) {
        double eaves = ground - tall * 0.52;
        sheet.rect(x, eaves, wide, ground - eaves, wall);
        sheet.poly(
                roof,
                x - wide * 0.03,
                eaves + 2,
                x + wide * 0.05,
                ground - tall,
                x + wide * 0.95,
                ground - tall,
                x + wide * 1.03,
                eaves + 2);
        sheet.rect(x + wide * 0.72, ground - tall * 1.16, wide * 0.09, tall * 0.22, Ink.dark(roof, 0.2));
    }

    /** A grid of windows. */
    static void windows(
            Sheet sheet,
            double x,
            double y,
            double wide,
            double tall,
            int across,
            int down,
            double share,
            Color... inks) {
        double stepX = wide / across;
        double stepY = tall / down;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                Color ink = inks[sheet.dice().nextInt(inks.length)];
                sheet.rect(
                        x + column * stepX + stepX * (1 - share) / 2,
                        y + row * stepY + stepY * (1 - share) / 2,
                        stepX * share,
                        stepY * share,
                        ink);
            }
        }
    }

    /** A sash window with its frame, bars and sill. */
    static void sash(Sheet sheet, double x, double y, double wide, double tall, Color glass, Color frame) {
        sheet.rect(x - wide * 0.12, y - wide * 0.12, wide * 1.24, tall + wide * 0.24, frame);
        sheet.rect(x, y, wide, tall, glass);
        sheet.rect(x + wide * 0.46, y, wide * 0.08, tall, frame);
        sheet.rect(x, y + tall * 0.47, wide, wide * 0.09, frame);
        sheet.rect(x - wide * 0.2, y + tall + wide * 0.06, wide * 1.4, wide * 0.12, frame);
    }

    /** A round-headed window. */
    static void arched(Sheet sheet, double x, double y, double wide, double tall, Color glass) {
        sheet.fill(archway(x, y, wide, tall), glass);
    }

    /** The outline of a round-headed opening. */
    static Path2D archway(double x, double y, double wide, double tall) {
        Path2D path = new Path2D.Double();
        double spring = y + wide / 2;
        double pull = wide * 0.276;
        path.moveTo(x, y + tall);
        path.lineTo(x, spring);
        path.curveTo(x, spring - pull, x + wide / 2 - pull, y, x + wide / 2, y);
        path.curveTo(x + wide / 2 + pull, y, x + wide, spring - pull, x + wide, spring);
        path.lineTo(x + wide, y + tall);
        path.closePath();
        return path;
    }

    /** A small village or harbour front of many gables, lit by a few windows. */
    static void village(
            Sheet sheet, double x0, double x1, double ground, double size, Color window, Color roof, Color... walls) {
        double x = x0;
        int number = 0;
        while (x < x1) {
            double wide = size * sheet.roll(0.7, 1.3);
            double tall = size * sheet.roll(1.1, 1.8);
            Color wall = Ink.pick(number * 7 + number / 3, walls);
            if (number % 3 == 1) {
                cottage(sheet, x, ground, wide * 1.5, tall * 0.75, wall, roof);
                windows(sheet, x + wide * 0.1, ground - tall * 0.34, wide * 1.3, tall * 0.26, 3, 1, 0.4, window);
                x += wide * 1.5;
            } else {
                gable(sheet, x, ground, wide, tall, wall, roof);
                windows(sheet, x + wide * 0.12, ground - tall * 0.6, wide * 0.76, tall * 0.52, 2, 2, 0.4, window, wall);
                x += wide;
            }
            x += sheet.roll(-0.05, 0.25) * size;
            number++;
        }
    }

    /** A lighthouse, its lamp at the top, on a base line. */
    static void lighthouse(Sheet sheet, double x, double ground, double tall, Color wall, Color band, Color lamp) {
        double foot = tall * 0.13;
        double neck = tall * 0.075;
        double gallery = ground - tall * 0.82;
        Path2D shaft = Outline.polygon(x - foot, ground, x - neck, gallery, x + neck, gallery, x + foot, ground);
        sheet.fade(shaft, Ink.light(wall, 0.2), Ink.dark(wall, 0.5), x - foot, 0, x + foot, 0);
        sheet.within(shaft, () -> {
            sheet.fade(
                    Outline.polygon(
                            x - foot,
                            ground - tall * 0.62,
                            x + foot,
                            ground - tall * 0.62,
                            x + foot,
                            ground - tall * 0.44,
                            x - foot,
                            ground - tall * 0.44),
                    band,
                    Ink.dark(band, 0.5),
                    x - foot,
                    0,
                    x + foot,
                    0);
            sheet.fade(
                    Outline.polygon(
                            x - foot,
                            ground - tall * 0.26,
                            x + foot,
                            ground - tall * 0.26,
                            x + foot,
                            ground - tall * 0.08,
                            x - foot,
                            ground - tall * 0.08),
                    band,
                    Ink.dark(band, 0.5),
                    x - foot,
                    0,
                    x + foot,
                    0);
        });
        for (int i = 0; i < 3; i++) {
            double y = ground - tall * (0.7 - i * 0.2);
            sheet.rounded(x - tall * 0.014, y, tall * 0.028, tall * 0.05, tall * 0.02, Ink.dark(wall, 0.7));
        }
        sheet.rect(x - neck * 1.5, gallery - tall * 0.015, neck * 3, tall * 0.02, Ink.dark(band, 0.5));
        for (int i = 0; i <= 8; i++) {
            double post = x - neck * 1.45 + neck * 2.9 * i / 8;
            sheet.line(post, gallery - tall * 0.015, post, gallery - tall * 0.05, tall * 0.003, Ink.dark(wall, 0.6));
        }
        sheet.line(
                x - neck * 1.45,
                gallery - tall * 0.05,
                x + neck * 1.45,
                gallery - tall * 0.05,
                tall * 0.004,
                Ink.dark(wall, 0.6));
        sheet.rect(x - neck * 0.8, gallery - tall * 0.105, neck * 1.6, tall * 0.09, lamp);
        for (int i = 0; i <= 4; i++) {
            double bar = x - neck * 0.8 + neck * 1.6 * i / 4;
            sheet.line(bar, gallery - tall * 0.105, bar, gallery - tall * 0.015, tall * 0.004, Ink.dark(band, 0.6));
        }
        Path2D cap = new Path2D.Double();
        cap.moveTo(x - neck, gallery - tall * 0.105);
        cap.quadTo(x - neck * 0.7, gallery - tall * 0.16, x, gallery - tall * 0.172);
        cap.quadTo(x + neck * 0.7, gallery - tall * 0.16, x + neck, gallery - tall * 0.105);
        cap.closePath();
        sheet.fade(cap, band, Ink.dark(band, 0.55), x - neck, 0, x + neck, 0);
        sheet.disc(x, gallery - tall * 0.176, tall * 0.01, Ink.dark(band, 0.3));
    }

    /** A flag on its staff, blown to the right (or to the left with a negative length). */
    static void flag(Sheet sheet, double x, double foot, double tall, double length, Color field, Color charge) {
        double top = foot - tall;
        double drop = Math.abs(length) * 0.62;
        sheet.line(x, foot, x, top, Math.max(1, tall * 0.018), Ink.SLATE);
        Path2D cloth = new Path2D.Double();
        cloth.moveTo(x, top);
        cloth.curveTo(x + length * 0.35, top - drop * 0.2, x + length * 0.6, top + drop * 0.25, x + length, top);
        cloth.lineTo(x + length * 0.97, top + drop);
        cloth.curveTo(x + length * 0.6, top + drop * 1.25, x + length * 0.35, top + drop * 0.8, x, top + drop);
        cloth.closePath();
        sheet.fade(cloth, field, Ink.dark(field, 0.25), x, top, x + length, top);
        for (int i = 0; i < 2; i++) {
            double y = top + drop * (0.62 + i * 0.2);
            Path2D wave = Outline.curve(
                    x, y, x + length * 0.3, y - drop * 0.1, x + length * 0.65, y + drop * 0.1, x + length * 0.97, y);
            sheet.stroke(wave, drop * 0.08, charge);
        }
        sheet.disc(x + length * 0.46, top + drop * 0.3, drop * 0.17, charge);
    }

    /** A street lamp with its glow. */
    static void lamp(Sheet sheet, double x, double ground, double tall, Color post, Color light) {
        sheet.glow(x, ground - tall, tall * 0.62, light, 0.5);
        sheet.taper(x, ground, tall * 0.014, x, ground - tall * 0.92, tall * 0.009, post);
        sheet.rect(x - tall * 0.025, ground - tall * 0.06, tall * 0.05, tall * 0.06, post);
        sheet.poly(
                light,
                x - tall * 0.03,
                ground - tall * 0.92,
                x - tall * 0.042,
                ground - tall * 1.02,
                x + tall * 0.042,
                ground - tall * 1.02,
                x + tall * 0.03,
                ground - tall * 0.92);
        sheet.poly(
                post,
                x - tall * 0.052,
                ground - tall * 1.02,
                x,
                ground - tall * 1.07,
                x + tall * 0.052,
                ground - tall * 1.02);
    }
}
