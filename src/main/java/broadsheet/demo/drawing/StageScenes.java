package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Pictures of the arts: theatre, gallery, choir. */
final class StageScenes {

    private StageScenes() {}

    static void theatre(Sheet sheet) {
        sheet.bands(0, 800, new Color(0x1F1420), new Color(0x3A1F28));
        sheet.bands(90, 500, new Color(0x1B3350), new Color(0x3A7480), new Color(0xC9C49A));
        Sky.moon(sheet, 690, 190, 46);
        sheet.fill(Land.island(sheet, 260, 700, 400, 110), new Color(0x2A5566));
        sheet.fill(Land.island(sheet, 560, 1000, 410, 70), new Color(0x1F4456));
        for (int i = 0; i < 4; i++) {
            sheet.fill(Sea.swell(sheet, 420 + i * 20, 16, 110), Ink.mix(Ink.SOUND, Ink.NAVY, i * 0.25));
        }
        sheet.poly(new Color(0xB98354), "150 500, 300 452, 900 452, 1050 500");
        sheet.poly(new Color(0x6D432C), "150 500, 1050 500, 1050 528, 150 528");
        for (int i = 0; i < 12; i++) {
            double x = 200 + i * 73;
            sheet.line(x, 500, 600 + (x - 600) * 0.68, 452, 1, Ink.wash(Ink.BARK, 0.5));
            sheet.glow(x, 500, 26, Ink.LEMON, 0.9);
        }
        sheet.fade(
                Outline.polygon("500 0, 540 0, 690 480, 430 480"), Ink.wash(Ink.LEMON, 0.5), Ink.wash(Ink.LEMON, 0.1));
        sheet.oval(560, 478, 140, 18, Ink.wash(Ink.LEMON, 0.6));
        People.Look heroine = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.CREAM, Ink.CREAM, People.Head.LONG, true);
        People.Look sailor = new People.Look(Ink.DARK_SKIN, Ink.BLACK, Ink.CORAL, Ink.NAVY, People.Head.CAP, false);
        People.draw(sheet, 530, 482, 150, heroine, People.POINTING);
        People.draw(sheet, 640, 484, -158, sailor, People.HOLDING_HIGH);
        curtains(sheet);
        pit(sheet);
        People.crowd(sheet, 660, 790, 3, 74, new Color(0x33202C), new Color(0x160E18));
    }

    private static void curtains(Sheet sheet) {
        for (int i = 0; i < 7; i++) {
            double share = i / 7.0;
            curtain(sheet, 40 + i * 36, 36, share, 1);
            curtain(sheet, 1160 - i * 36, 36, share, -1);
        }
        Color red = new Color(0xB23A35);
        for (int i = 0; i < 6; i++) {
            double x = 60 + i * 180;
            Path2D swag = Outline.curve(x, 40, x + 26, 110, x + 90, 146, x + 154, 110, x + 180, 40);
            swag.closePath();
            sheet.fade(swag, Ink.dark(red, 0.45), red);
            sheet.stroke(Outline.curve(x, 50, x + 26, 112, x + 90, 148, x + 154, 112, x + 180, 50), 6, Ink.AMBER);
            sheet.stroke(Outline.curve(x + 20, 40, x + 90, 104, x + 160, 40), 3, Ink.wash(Ink.NIGHT, 0.35));
        }
        Color gold = new Color(0xB07F3C);
        sheet.rect(0, 0, 1200, 52, Ink.dark(gold, 0.35));
        sheet.rect(0, 44, 1200, 8, gold);
        sheet.rect(0, 0, 44, 560, Ink.dark(gold, 0.45));
        sheet.rect(1156, 0, 44, 560, Ink.dark(gold, 0.45));
        sheet.rect(38, 44, 6, 516, gold);
        sheet.rect(1156, 44, 6, 516, gold);
        sheet.disc(600, 26, 20, gold);
        for (int i = 0; i < 9; i++) {
            sheet.disc(300 + i * 75, 26, i == 4 ? 12 : 6, Ink.STRAW);
        }
    }

    private static void curtain(Sheet sheet, double x, double wide, double share, double side) {
        double pull = side * (60 + 70 * share);
        Color red = Ink.mix(new Color(0x8E2A2C), new Color(0xC8463D), share);
        Path2D fold = new Path2D.Double();
        fold.moveTo(x, 50);
        fold.curveTo(x, 230, x - pull * 0.6, 330, x - pull * 1.1, 380);
        fold.curveTo(x - pull * 0.7, 430, x - pull * 0.5, 480, x - pull * 0.4, 512);
        fold.lineTo(x - pull * 0.4 + side * wide * 1.3, 512);
        fold.curveTo(
                x + side * wide - pull * 0.4, 470, x + side * wide - pull * 0.7, 420, x - pull * 1.05 + side * 26, 380);
        fold.curveTo(x + side * wide - pull * 0.3, 320, x + side * wide * 1.4, 230, x + side * wide * 1.4, 50);
        fold.closePath();
        sheet.fade(fold, Ink.dark(red, 0.5), red, x, 0, x + side * wide * 1.3, 0);
    }

    private static void pit(Sheet sheet) {
        sheet.poly(new Color(0x130C14), "130 528, 1070 528, 1130 640, 70 640");
        for (int i = 0; i < 15; i++) {
            double x = 180 + i * 60;
            double y = 600 + 18 * Math.cos((x - 600) / 300);
            if (Math.abs(x - 600) < 50) {
                continue;
            }
            sheet.glow(x + 15, y - 4, 40, Ink.AMBER, 0.55);
            People.back(sheet, x, y - 14, 24, new Color(0x241820), new Color(0x0E0A12));
            sheet.poly(Ink.CREAM, x + 10, y - 12, x + 32, y - 14, x + 34, y + 4, x + 12, y + 6);
            if (i % 3 == 0) {
                sheet.fill(
                        Outline.blob(x - 16, y - 8, x - 8, y - 20, x - 2, y - 8, x - 4, y + 12, x - 18, y + 12),
                        Ink.TIMBER);
                sheet.line(x - 9, y - 16, x - 2, y - 44, 2, Ink.BARK);
            }
            if (i % 3 == 1) {
                sheet.line(x - 26, y - 20, x + 18, y - 32, 1.6, Ink.STRAW);
            }
        }
        sheet.rect(552, 600, 96, 40, new Color(0x241820));
        sheet.glow(600, 560, 90, Ink.LEMON, 0.5);
        People.draw(
                sheet, 596, 640, 136, People.silhouette(new Color(0x0B0810), People.Head.SHORT), People.HOLDING_HIGH);
        sheet.line(611, 518, 640, 490, 2, Ink.CREAM);
    }

    static void gallery(Sheet sheet) {
        sheet.bands(0, 590, new Color(0xE9E2D2), Ink.CREAM);
        sheet.bands(590, 800, new Color(0xC99F6E), new Color(0x9C7248));
        for (int i = 0; i < 13; i++) {
            sheet.line(600 + (i - 6) * 100, 590, 600 + (i - 6) * 210, 800, 1.2, Ink.wash(Ink.BARK, 0.35));
        }
        sheet.rect(0, 584, 1200, 8, Ink.STONE);
        hung(sheet, 70, 150, 270, 340, 0);
        hung(sheet, 420, 110, 400, 400, 1);
        hung(sheet, 900, 150, 230, 340, 2);
        for (int i = 0; i < 3; i++) {
            double x = 205 + i * 410;
            sheet.fade(
                    Outline.polygon(x - 20, 0, x + 20, 0, x + 210, 580, x - 210, 580),
                    Ink.wash(Ink.LEMON, 0.5),
                    Ink.wash(Ink.LEMON, 0));
        }
        sheet.poly(Ink.BARK, "450 690, 760 690, 770 706, 440 706");
        sheet.rect(464, 706, 10, 44, Ink.BARK);
        sheet.rect(736, 706, 10, 44, Ink.BARK);
        People.Look woman = new People.Look(Ink.DARK_SKIN, Ink.BLACK, Ink.CORAL, Ink.NAVY, People.Head.BUN, true);
        People.Look man = new People.Look(Ink.PALE_SKIN, Ink.STONE, Ink.NAVY, Ink.SLATE, People.Head.SHORT, false);
        People.Look child =
                new People.Look(Ink.PALE_SKIN, new Color(0xA8703C), Ink.AMBER, Ink.PINE, People.Head.LONG, false);
        for (double x : new double[] {300, 372, 930}) {
            sheet.oval(x, 742, 60, 8, Ink.wash(Ink.BARK, 0.3));
        }
        People.draw(sheet, 290, 744, 320, woman, People.STANDING);
        People.draw(sheet, 390, 746, 196, child, People.POINTING);
        People.draw(sheet, 930, 748, -346, man, People.STANDING);
    }

    private static void hung(Sheet sheet, double x, double y, double wide, double tall, int number) {
        sheet.rect(x + 8, y + 12, wide, tall, Ink.wash(Ink.BARK, 0.25));
        sheet.rect(x - 8, y - 8, wide + 16, tall + 16, number == 1 ? Ink.BLACK : Ink.TIMBER);
        Path2D canvas = Outline.polygon(x, y, x + wide, y, x + wide, y + tall, x, y + tall);
        sheet.within(canvas, () -> {
            switch (number) {
                case 0 -> stripes(sheet, x, y, wide, tall);
                case 1 -> discs(sheet, x, y, wide, tall);
                default -> waves(sheet, x, y, wide, tall);
            }
        });
        sheet.rect(x + wide + 22, y + tall - 40, 26, 34, Ink.FROST);
    }

    private static void stripes(Sheet sheet, double x, double y, double wide, double tall) {
        sheet.rect(x, y, wide, tall, Ink.NAVY);
        Color[] inks = {Ink.CORAL, Ink.AMBER, Ink.SOUND, Ink.CREAM, Ink.ROSE};
        double at = y + 14;
        for (int i = 0; at < y + tall; i++) {
            double thick = 12 + (i * 17) % 44;
            sheet.poly(
                    Ink.pick(i, inks),
                    x + 18,
                    at,
                    x + wide - 18,
                    at + 8,
                    x + wide - 18,
                    at + thick,
                    x + 18,
                    at + thick - 4);
            at += thick + 12;
        }
    }

    private static void discs(Sheet sheet, double x, double y, double wide, double tall) {
        sheet.rect(x, y, wide, tall, Ink.STRAW);
        sheet.rect(x, y + tall * 0.62, wide, tall * 0.38, Ink.SOUND);
        sheet.disc(x + wide * 0.62, y + tall * 0.4, tall * 0.3, Ink.CORAL);
        sheet.disc(x + wide * 0.3, y + tall * 0.62, tall * 0.24, Ink.NAVY);
        sheet.disc(x + wide * 0.3, y + tall * 0.62, tall * 0.12, Ink.CREAM);
        sheet.poly(
                Ink.BLACK,
                x + wide * 0.1,
                y + tall * 0.15,
                x + wide * 0.9,
                y + tall * 0.8,
                x + wide * 0.88,
                y + tall * 0.84);
        sheet.disc(x + wide * 0.8, y + tall * 0.82, tall * 0.1, Ink.ROSE);
    }

    private static void waves(Sheet sheet, double x, double y, double wide, double tall) {
        sheet.rect(x, y, wide, tall, Ink.FROST);
        for (int i = 0; i < 9; i++) {
            double top = y + tall * (0.18 + i * 0.1);
            Path2D wave = Outline.hill(
                    y + tall,
                    x - 10,
                    top,
                    x + wide * 0.3,
                    top - 30 + i * 7,
                    x + wide * 0.6,
                    top + 24 - i * 3,
                    x + wide + 10,
                    top - 10);
            sheet.fill(wave, Ink.along(i / 8.0, Ink.MIST, Ink.LAGOON, Ink.SOUND, Ink.PLUM));
        }
        sheet.disc(x + wide * 0.7, y + tall * 0.14, 24, Ink.AMBER);
    }

    static void choir(Sheet sheet) {
        sheet.bands(0, sheet.height(), new Color(0x5C4A52), new Color(0x9A7A6A), new Color(0x4C3640));
        for (int i = 0; i < 5; i++) {
            double x = 60 + i * 230;
            Buildings.arched(sheet, x, 40, 160, 330, new Color(0x44343E));
            Path2D glass = Buildings.archway(x + 14, 56, 132, 300);
            sheet.within(glass, () -> {
                for (int pane = 0; pane < 36; pane++) {
                    Color ink = Ink.pick(
                            sheet.dice().nextInt(6), Ink.AMBER, Ink.CORAL, Ink.SOUND, Ink.STRAW, Ink.LAGOON, Ink.LEMON);
                    double left = x + 14 + pane % 4 * 33;
                    double top = 56 + pane / 4 * 34;
                    sheet.poly(ink, left, top + 17, left + 16, top - 4, left + 33, top + 17, left + 16, top + 38);
                    sheet.rect(left - 1, top, 2, 34, new Color(0x44343E));
                }
            });
            sheet.glow(x + 80, 220, 190, Ink.LEMON, 0.25);
        }
        for (int row = 0; row < 4; row++) {
            double size = 46 + row * 9;
            double y = 360 + row * 84;
            int singers = 15 - row;
            double step = 1160.0 / singers;
            for (int i = 0; i < singers; i++) {
                Color robe =
                        row % 2 == 0 ? Ink.mix(Ink.BRICK, Ink.PLUM, 0.4 - row * 0.1) : Ink.mix(Ink.NAVY, Ink.PLUM, 0.3);
                People.Look look = People.anyone(sheet, robe);
                double x = 600 + (i - (singers - 1) / 2.0) * step;
                People.front(sheet, x, y + sheet.roll(-8, 8), size, look, sheet.chance(0.75));
                sheet.poly(
                        Ink.CREAM,
                        x - size * 0.55,
                        y + size * 1.5,
                        x,
                        y + size * 1.7,
                        x,
                        y + size * 2.3,
                        x - size * 0.6,
                        y + size * 2.1);
                sheet.poly(
                        Ink.PAPER,
                        x + size * 0.55,
                        y + size * 1.5,
                        x,
                        y + size * 1.7,
                        x,
                        y + size * 2.3,
                        x + size * 0.6,
                        y + size * 2.1);
            }
        }
    }
}
