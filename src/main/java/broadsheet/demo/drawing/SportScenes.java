package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Pictures of sport on land. */
final class SportScenes {

    private SportScenes() {}

    static void stadium(Sheet sheet) {
        sheet.bands(0, 400, new Color(0x0C1730), new Color(0x1E3B60), new Color(0x4D6F84));
        Sky.stars(sheet, 90, 240, Ink.CREAM);
        sheet.fill(Land.hills(sheet, -40, 1240, 262, 26, 400), new Color(0x172C48));
        stand(sheet);
        pitch(sheet);
        mast(sheet, 130, 330, 250);
        mast(sheet, 1070, 330, 250);
        mast(sheet, 330, 282, 170);
        mast(sheet, 870, 282, 170);
        players(sheet);
        People.crowd(sheet, 724, 800, 2, 66, new Color(0x1D2A44), new Color(0x0B1222));
        for (int i = 0; i < 7; i++) {
            double x = 60 + i * 178;
            boolean red = i % 2 == 0;
            sheet.turned(x, 760, sheet.roll(-0.2, 0.2), () -> {
                sheet.rect(-42, -96, 84, 20, red ? Ink.CORAL : Ink.CREAM);
                sheet.rect(-42, -76, 84, 8, red ? Ink.CREAM : Ink.CORAL);
            });
        }
    }

    private static void stand(Sheet sheet) {
        sheet.poly(new Color(0x101C30), "0 250, 250 290, 950 290, 1200 250, 1200 480, 0 480");
        sheet.poly(new Color(0x26364E), "0 226, 250 274, 950 274, 1200 226, 1200 254, 950 292, 250 292, 0 254");
        Color[] scarves = {Ink.CORAL, Ink.CREAM, Ink.SLATE, Ink.NAVY, Ink.BRICK, Ink.STONE, Ink.SLATE};
        for (int row = 0; row < 13; row++) {
            for (int seat = 0; seat < 175; seat++) {
                double x = seat * 6.9 + (row % 2) * 3.4 + sheet.roll(-1, 1);
                double edge = Math.max(0, Math.abs(x - 600) - 350) / 250;
                double y = 306 + row * (8.6 + edge * 3.2) - edge * 34;
                sheet.oval(x, y, 2.6, 3.2, Ink.mix(scarves[sheet.dice().nextInt(scarves.length)], Ink.NIGHT, 0.35));
            }
        }
        sheet.rect(0, 424, 1200, 22, new Color(0x1B2A40));
        for (int i = 0; i < 8; i++) {
            Lettering.BOLD.centre(sheet, i % 2 == 0 ? "HARRIERS" : "THE COURIER", 90 + i * 150, 441, 15, Ink.STRAW);
        }
    }

    private static void pitch(Sheet sheet) {
        sheet.bands(446, 800, new Color(0x6F9A58), new Color(0x2E5C3F));
        for (int i = 0; i < 11; i += 2) {
            double far = (i - 5.5) * 120;
            double near = (i - 5.5) * 250;
            sheet.poly(
                    Ink.wash(Ink.LEMON, 0.13),
                    600 + far,
                    446,
                    600 + far + 120,
                    446,
                    600 + near + 250,
                    800,
                    600 + near,
                    800);
        }
        Color chalk = Ink.wash(Ink.CREAM, 0.85);
        sheet.line(60, 470, 1140, 470, 2.4, chalk);
        sheet.stroke(new Ellipse2D.Double(600 - 190, 540, 380, 108), 3.4, chalk);
        sheet.line(600, 470, 600, 800, 3.4, chalk);
        sheet.line(60, 470, -160, 800, 3, chalk);
        sheet.line(1140, 470, 1360, 800, 3, chalk);
        sheet.stroke(Outline.polyline("20 530, 220 530, 130 690, -90 690"), 3, chalk);
        sheet.stroke(Outline.polyline("1180 530, 980 530, 1070 690, 1290 690"), 3, chalk);
    }

    private static void mast(Sheet sheet, double x, double foot, double tall) {
        Cranes.girder(sheet, x - 5, foot, x - 3, foot - tall, 9, 14, 1.6, new Color(0x56708A));
        double top = foot - tall;
        sheet.fade(
                Outline.polygon(
                        x - 40, top, x + 40, top, 600 + (x - 600) * 0.1 + 330, 640, 600 + (x - 600) * 0.1 - 330, 640),
                Ink.wash(Ink.LEMON, 0.2),
                Ink.wash(Ink.LEMON, 0),
                x,
                top,
                600,
                620);
        sheet.glow(x, top, tall * 0.75, Ink.LEMON, 0.6);
        sheet.rect(x - 36, top - 22, 72, 40, new Color(0x33475E));
        for (int i = 0; i < 12; i++) {
            sheet.disc(x - 28 + i % 4 * 18.6, top - 15 + i / 4 * 13, 5, Ink.CREAM);
        }
    }

    private static void players(Sheet sheet) {
        double[] spots = {
            210, 540, 350, 520, 470, 590, 560, 530, 690, 560, 760, 640, 880, 530, 960, 600, 300, 640, 520, 690
        };
        for (int i = 0; i < spots.length / 2; i++) {
            Color shirt = Ink.pick(i, Ink.CORAL, Ink.CREAM);
            People.Look look = new People.Look(
                    Ink.pick(i, Ink.PALE_SKIN, Ink.DARK_SKIN, Ink.WARM_SKIN),
                    Ink.BARK,
                    shirt,
                    Ink.pick(i, Ink.NAVY, Ink.BLACK),
                    People.Head.SHORT,
                    false);
            double y = spots[2 * i + 1];
            double tall = 40 + (y - 470) * 0.24;
            sheet.poly(
                    Ink.wash(Ink.NIGHT, 0.35),
                    spots[2 * i],
                    y,
                    spots[2 * i] + 40,
                    y + 9,
                    spots[2 * i] + 44,
                    y + 13,
                    spots[2 * i] - 3,
                    y + 3);
            People.draw(
                    sheet,
                    spots[2 * i],
                    y,
                    i % 3 == 0 ? -tall : tall,
                    look,
                    i % 4 == 1 ? People.WALKING : People.RUNNING);
        }
        sheet.disc(596, 668, 7, Ink.CREAM);
        sheet.disc(596, 666, 2.4, Ink.BLACK);
    }

    static void goalkeeper(Sheet sheet) {
        sheet.bands(0, 800, new Color(0x18304C), new Color(0x2F5A70), new Color(0x4E8068));
        People.crowd(sheet, 60, 330, 6, 40, new Color(0x3C5A74), new Color(0x223A58));
        sheet.bands(0, 380, Ink.wash(Ink.NAVY, 0.35), Ink.wash(Ink.NAVY, 0.1));
        sheet.rect(0, 380, 1200, 46, Ink.NAVY);
        Lettering.BOLD.spaced(sheet, "HARRIERS", 260, 415, 32, 0.2, Ink.STRAW);
        Lettering.BOLD.spaced(sheet, "THE COURIER", 980, 415, 32, 0.2, Ink.STRAW);
        sheet.bands(426, 800, new Color(0x6F9A58), new Color(0x2E5C3F));
        for (int i = 0; i < 28; i++) {
            sheet.line(180 + i * 34, 60, 150 + i * 36, 640, 1, Ink.wash(Ink.CREAM, 0.5));
        }
        for (int i = 0; i < 18; i++) {
            sheet.line(140, 70 + i * 32, 1160, 70 + i * 32, 1, Ink.wash(Ink.CREAM, 0.5));
        }
        sheet.rect(110, 40, 1100, 20, Ink.CREAM);
        sheet.rect(110, 40, 20, 640, Ink.CREAM);
        sheet.rect(110, 56, 1100, 5, Ink.STONE);
        sheet.line(0, 680, 1200, 680, 8, Ink.wash(Ink.CREAM, 0.85));
        sheet.oval(640, 700, 320, 20, Ink.wash(Ink.NIGHT, 0.35));
        keeper(sheet);
        ball(sheet, 268, 196, 44);
        for (int i = 0; i < 4; i++) {
            sheet.line(318 + i * 9, 150 + i * 34, 420 + i * 16, 110 + i * 40, 3, Ink.wash(Ink.CREAM, 0.5));
        }
    }

    private static void keeper(Sheet sheet) {
        Color shirt = Ink.AMBER;
        Color shade = Ink.dark(shirt, 0.25);
        sheet.taper(700, 470, 40, 830, 560, 30, Ink.NIGHT);
        sheet.taper(830, 560, 28, 960, 500, 17, Ink.dark(Ink.WARM_SKIN, 0.1));
        sheet.taper(850, 550, 22, 960, 500, 18, Ink.CORAL);
        sheet.taper(960, 496, 15, 1000, 470, 13, Ink.BLACK);
        sheet.taper(690, 440, 42, 860, 440, 29, Ink.NAVY);
        sheet.taper(860, 440, 26, 1010, 380, 17, Ink.WARM_SKIN);
        sheet.taper(900, 424, 23, 1010, 380, 18, Ink.CORAL);
        sheet.taper(1010, 378, 16, 1060, 356, 12, Ink.BLACK);
        sheet.taper(500, 350, 34, 420, 330, 25, shade);
        sheet.taper(420, 330, 25, 330, 262, 19, shade);
        sheet.taper(520, 370, 62, 690, 450, 52, shirt);
        sheet.stroke(Outline.curve(500, 420, 580, 470, 680, 500), 10, Ink.wash(Ink.BRICK, 0.4));
        Lettering.BOLD.centre(sheet, "1", 610, 440, 78, Ink.BLACK);
        sheet.taper(470, 330, 20, 440, 280, 18, Ink.dark(Ink.WARM_SKIN, 0.15));
        sheet.oval(428, 250, 38, 46, Ink.WARM_SKIN);
        sheet.fill(Outline.blob("468 260, 462 212, 430 194, 396 208, 396 226, 430 226, 446 250"), Ink.BARK);
        sheet.disc(408, 246, 4.4, Ink.BLACK);
        sheet.stroke(Outline.curve(402, 274, 412, 280, 424, 276), 4, Ink.RUST);
        sheet.taper(510, 320, 36, 400, 370, 25, shirt);
        sheet.taper(400, 370, 25, 300, 296, 18, shirt);
        sheet.fill(Outline.blob("312 250, 340 222, 352 250, 338 284, 314 280"), Ink.CREAM);
        sheet.fill(Outline.blob("280 280, 296 250, 322 268, 318 306, 290 312"), Ink.FROST);
        sheet.stroke(Outline.curve(290, 278, 300, 262, 306, 258), 3, Ink.STONE);
    }

    private static void ball(Sheet sheet, double x, double y, double radius) {
        sheet.disc(x, y, radius, Ink.CREAM);
        sheet.within(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2), () -> {
            for (int i = 0; i < 6; i++) {
                double angle = i * Math.PI * 2 / 5;
                double far = i == 5 ? 0 : radius * 0.95;
                pentagon(sheet, x + Math.cos(angle) * far, y + Math.sin(angle) * far, radius * 0.34, angle);
                sheet.line(x, y, x + Math.cos(angle) * far, y + Math.sin(angle) * far, 2, Ink.SLATE);
            }
            sheet.glow(x + radius * 0.6, y + radius * 0.7, radius, Ink.NAVY, 0.5);
        });
    }

    private static void pentagon(Sheet sheet, double x, double y, double radius, double turn) {
        double[] points = new double[10];
        for (int i = 0; i < 5; i++) {
            points[2 * i] = x + Math.cos(turn + i * Math.PI * 0.4) * radius;
            points[2 * i + 1] = y + Math.sin(turn + i * Math.PI * 0.4) * radius;
        }
        sheet.poly(Ink.BLACK, points);
    }

    static void hillRun(Sheet sheet) {
        sheet.bands(0, 560, new Color(0x5F94A2), new Color(0xB9D0C4), Ink.CREAM, Ink.BLUSH);
        Sky.sun(sheet, 930, 210, 42, Ink.CREAM, Ink.STRAW);
        Sky.cloud(sheet, 300, 260, 420, 90, Ink.CREAM, new Color(0xD9DFD0));
        Land.peak(sheet, 880, 250, 360, 600, new Color(0xB0B9A8), new Color(0x7F9A9A), Ink.CREAM);
        sheet.fill(Land.hills(sheet, -40, 1240, 430, 50, 800), new Color(0x86A294));
        sheet.fill(Land.hills(sheet, -40, 1240, 500, 40, 800), new Color(0x637F6C));
        sheet.stroke(Outline.curve("-20 545, 300 528, 700 552, 1220 520"), 6, Ink.wash(Ink.MIST, 0.8));
        Path2D ridge = Outline.ridge(
                sheet.dice(), 0.08, 820, "-20 740, 200 676, 420 640, 640 560, 830 470, 1000 440, 1220 360");
        sheet.fade(ridge, new Color(0x6E6A43), new Color(0x2B3A30), 0, 400, 0, 800);
        sheet.stipple(ridge, Ink.wash(Ink.HEATHER, 0.8), 3600, 600, 380, 600, 800);
        sheet.stipple(ridge, Ink.wash(Ink.STRAW, 0.5), 1800, 600, 380, 600, 700);
        double[] spots = {150, 692, 330, 656, 480, 622, 610, 574, 735, 522, 860, 466, 985, 444};
        Color[] vests = {Ink.CORAL, Ink.AMBER, Ink.NAVY, Ink.CREAM, Ink.BRICK, Ink.SOUND, Ink.STRAW};
        for (int i = 6; i >= 0; i--) {
            People.Look look = new People.Look(
                    Ink.pick(i, Ink.WARM_SKIN, Ink.DARK_SKIN, Ink.PALE_SKIN),
                    Ink.BARK,
                    vests[i],
                    Ink.BLACK,
                    i % 2 == 0 ? People.Head.BUN : People.Head.SHORT,
                    false);
            double x = spots[2 * i];
            double y = spots[2 * i + 1];
            sheet.at(
                    x,
                    y,
                    1,
                    1,
                    () -> sheet.turned(
                            0, 0, -0.12, () -> People.draw(sheet, 0, 8, 190 - (x - 150) * 0.13, look, People.RUNNING)));
        }
        Land.grass(sheet, 260, 0, 1200, 812, 74, Ink.PINE, Ink.MOSS, new Color(0x3F4A33), Ink.HEATHER);
    }

    static void curling(Sheet sheet) {
        sheet.bands(0, 190, new Color(0x1F3E52), new Color(0x3A6274));
        sheet.rect(0, 150, 1200, 44, Ink.CREAM);
        sheet.rect(0, 150, 1200, 10, Ink.CORAL);
        sheet.bands(190, sheet.height(), new Color(0xC6DADA), Ink.FROST, new Color(0xF4F6EF));
        rings(sheet, 600, 430);
        sheet.line(600, 190, 600, 900, 2.4, Ink.wash(Ink.SLATE, 0.5));
        sheet.line(0, 430, 1200, 430, 2.4, Ink.wash(Ink.SLATE, 0.5));
        for (int i = 0; i < 40; i++) {
            double y = sheet.roll(220, sheet.height());
            sheet.line(sheet.roll(0, 1200), y, sheet.roll(0, 1200), y + 10, 1.2, Ink.wash(Color.WHITE, 0.5));
        }
        People.Look sweeper = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.NAVY, Ink.BLACK, People.Head.BUN, false);
        People.Look other = new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.NAVY, Ink.BLACK, People.Head.CAP, false);
        sheet.oval(330, 472, 100, 12, Ink.wash(Ink.SLATE, 0.3));
        sheet.line(390, 320, 478, 472, 6, Ink.BARK);
        sheet.rounded(452, 464, 60, 15, 8, Ink.CORAL);
        People.draw(sheet, 300, 470, 290, sweeper, People.BENDING);
        sheet.oval(930, 420, 90, 11, Ink.wash(Ink.SLATE, 0.3));
        sheet.line(846, 284, 776, 424, 5, Ink.BARK);
        sheet.rounded(746, 416, 56, 14, 8, Ink.CORAL);
        People.draw(sheet, 950, 420, -270, other, People.BENDING);
        stone(sheet, 640, 400, 0.6, Ink.AMBER);
        stone(sheet, 570, 470, 0.75, Ink.CORAL);
        stone(sheet, 900, 560, 1.05, Ink.AMBER);
        stone(sheet, 420, 700, 1.9, Ink.CORAL);
    }

    private static void rings(Sheet sheet, double x, double y) {
        Color[] inks = {Ink.SOUND, Ink.FROST, Ink.CORAL, Ink.CREAM};
        for (int i = 0; i < 4; i++) {
            double reach = 430 - i * 118;
            sheet.oval(x, y, reach, reach * 0.38, Ink.wash(inks[i], 0.85));
        }
    }

    private static void stone(Sheet sheet, double x, double y, double scale, Color handle) {
        sheet.at(x, y, scale, scale, () -> {
            sheet.oval(8, 38, 100, 22, Ink.wash(Ink.SLATE, 0.35));
            Path2D body = Outline.blob("-92 2, -80 -24, 0 -36, 80 -24, 92 2, 80 28, 0 42, -80 28");
            sheet.fade(body, Ink.STONE, Ink.SLATE, -40, -40, 40, 50);
            sheet.stipple(body, Ink.wash(Ink.BLACK, 0.35), 260, -100, -30, 200, 60);
            sheet.oval(0, -18, 74, 17, Ink.light(Ink.GRANITE, 0.25));
            sheet.oval(0, -20, 46, 10, handle);
            sheet.stroke(Outline.curve("-18 -26, -16 -52, 10 -58, 46 -54"), 12, handle);
            sheet.stroke(Outline.curve(-14, -50, 10, -61, 44, -57), 3, Ink.wash(Ink.CREAM, 0.6));
        });
    }
}
