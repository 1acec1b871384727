package broadsheet.demo.drawing;

import java.awt.Color;

/** The last six pictures of "A day in the life of the sound", from the swimmers at noon to the lighthouse at night. */
final class EveningSlides {

    private EveningSlides() {}

    /** 12:05, swimmers at noon. */
    static void swimmers(Sheet sheet) {
        sheet.bands(0, sheet.height(), new Color(0x8FD0C8), Ink.LAGOON, Ink.SOUND, Ink.DEEP);
        for (int i = 0; i < 70; i++) {
            Sea.ripple(
                    sheet,
                    sheet.roll(-100, 1150),
                    sheet.roll(0, 800),
                    sheet.roll(80, 240),
                    7,
                    sheet.roll(1, 3.4),
                    Ink.wash(Ink.FROST, 0.45));
        }
        Land.rock(sheet, 120, 350, 480, 190, new Color(0xD0B996), Ink.SLATE);
        Sea.wash(sheet, -110, 354, 470, 14, Ink.FROST);
        sheet.poly(Ink.TIMBER, "880 -10, 990 -10, 1060 300, 900 300");
        for (int i = 0; i < 9; i++) {
            sheet.line(884 + i * 2, 26 + i * 32, 994 + i * 8, 26 + i * 32, 3, Ink.BARK);
        }
        People.Look diver = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.CREAM, Ink.WARM_SKIN, People.Head.SHORT, true);
        People.draw(sheet, 960, 270, -190, diver, People.HOLDING_HIGH);
        People.draw(
                sheet,
                90,
                190,
                176,
                new People.Look(Ink.PALE_SKIN, Ink.STONE, Ink.CORAL, Ink.PALE_SKIN, People.Head.BUN, true),
                People.STANDING);
        swimmer(sheet, 330, 420, 1.2, Ink.CORAL, Ink.WARM_SKIN);
        swimmer(sheet, 640, 560, 1.6, Ink.AMBER, Ink.PALE_SKIN);
        swimmer(sheet, 700, 320, 0.9, Ink.CREAM, Ink.DARK_SKIN);
        swimmer(sheet, 250, 680, 1.9, Ink.NAVY, Ink.BROWN_SKIN);
        swimmer(sheet, 980, 640, 1.4, Ink.CORAL, Ink.PALE_SKIN);
        for (int i = 0; i < 11; i++) {
            sheet.oval(490 + i * 62, 440 - i * 13, 13, 9, i % 2 == 0 ? Ink.CORAL : Ink.CREAM);
        }
    }

    private static void swimmer(Sheet sheet, double x, double y, double scale, Color cap, Color skin) {
        sheet.at(x, y, scale, scale, () -> {
            sheet.fill(Outline.blob("-96 6, -50 -10, 0 -12, 24 -2, 8 14, -40 18"), Ink.wash(skin, 0.75));
            sheet.taper(-90, 8, 9, -140, 2, 5, Ink.wash(skin, 0.5));
            sheet.taper(6, -8, 9, 40, -38, 7, skin);
            sheet.taper(40, -38, 7, 74, -8, 5, skin);
            sheet.oval(34, -2, 17, 15, skin);
            sheet.fill(Outline.blob("22 -10, 34 -19, 50 -10, 52 -2, 30 -4"), cap);
            Sea.wash(sheet, -60, 10, 150, 9, Ink.FROST);
            Sea.wash(sheet, -170, 6, 60, 12, Ink.FROST);
        });
    }

    /** 14:00, the kelp cutters. */
    static void kelpCutters(Sheet sheet) {
        SoundView.draw(
                sheet,
                300,
                new Color[] {new Color(0x8FB9BC), new Color(0xDFE0CC)},
                new Color(0xA3B9A8),
                new Color(0x72927E),
                new Color[] {new Color(0x8DB8A8), new Color(0x4A8078), new Color(0x1F4A48)});
        Sea.glints(sheet, 150, 300, 800, Ink.wash(Ink.CREAM, 0.4), Ink.wash(Ink.PINE, 0.3));
        for (int i = 0; i < 5; i++) {
            for (int buoy = 0; buoy < 14; buoy++) {
                sheet.oval(
                        60 + buoy * 90 + i * 24,
                        370 + i * 26 + buoy * 2,
                        7 + i,
                        5 + i * 0.7,
                        buoy % 2 == 0 ? Ink.AMBER : Ink.CREAM);
            }
        }
        Boats.trawler(sheet, 940, 420, 1.4, Ink.PINE, Ink.CREAM, Ink.NAVY);
        sheet.fade(
                Outline.blob("150 560, 420 590, 780 590, 1010 540, 1060 520, 990 680, 300 690, 190 660"),
                Ink.CORAL,
                Ink.RUST);
        sheet.stroke(Outline.curve("154 562, 420 592, 780 592, 1010 542"), 9, Ink.CREAM);
        for (int i = 0; i < 40; i++) {
            double x = 420 + sheet.roll(0, 420);
            sheet.stroke(
                    Outline.curve(
                            x, 580, x + sheet.roll(-30, 30), 540 - sheet.roll(0, 20), x + sheet.roll(-60, 60), 574),
                    9,
                    Ink.pick(i, new Color(0x6B6B2C), new Color(0x8C8436), new Color(0x4C4A22)));
        }
        People.Look cutter = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.NAVY, Ink.AMBER, People.Head.BEANIE, false);
        sheet.within(Outline.polygon("0 0, 1200 0, 1200 572, 780 588, 420 588, 150 560, 0 560"), () -> {
            People.draw(sheet, 330, 640, 250, cutter, People.BENDING);
            People.draw(
                    sheet,
                    900,
                    640,
                    -270,
                    new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.AMBER, Ink.AMBER, People.Head.CAP, false),
                    People.CARRYING);
        });
        for (int i = 0; i < 3; i++) {
            sheet.stroke(
                    Outline.curve(424 + i * 10, 540, 440 + i * 26, 620, 430 + i * 40, 740, 470 + i * 50, 820),
                    11,
                    Ink.pick(i, new Color(0x6B6B2C), new Color(0x8C8436)));
        }
        Sea.wash(sheet, 180, 690, 840, 13, Ink.wash(Ink.FROST, 0.8));
    }

    /** 15:30, the mail boat at a jetty. */
    static void mailBoat(Sheet sheet) {
        SoundView.draw(
                sheet,
                360,
                new Color[] {new Color(0x79AEBC), new Color(0xD3DFD0), Ink.CREAM},
                new Color(0xA0BBAC),
                new Color(0x74998A),
                new Color[] {new Color(0x9CC6BC), Ink.SOUND, Ink.DEEP});
        Sky.cloud(sheet, 820, 190, 420, 90, Ink.CREAM, Ink.MIST);
        Buildings.lighthouse(sheet, 1010, 300, 190, Ink.CREAM, Ink.CORAL, Ink.LEMON);
        Buildings.village(sheet, 800, 980, 344, 30, Ink.SLATE, Ink.RUST, Ink.CREAM, Ink.STRAW, Ink.ROSE);
        Sea.glints(sheet, 140, 360, 800, Ink.wash(Ink.CREAM, 0.5), Ink.wash(Ink.DEEP, 0.3));
        Boats.trawler(sheet, 420, 600, 4.8, Ink.NAVY, Ink.CREAM, Ink.DEEP);
        Lettering.BOLD.left(sheet, "MAIL", 500, 592, 38, Ink.CREAM);
        Sea.wash(sheet, 170, 614, 480, 9, Ink.FROST);
        sheet.poly(Ink.TIMBER, "690 620, 1210 580, 1210 640, 700 690");
        sheet.poly(Ink.BARK, "700 690, 1210 640, 1210 664, 700 716");
        for (int i = 0; i < 6; i++) {
            sheet.rect(714 + i * 92, 640 - i * 8, 20, 190, Ink.BARK);
            sheet.line(700 + i * 92, 664 - i * 8, 690 + i * 92, 624 - i * 8, 2, Ink.BARK);
        }
        People.Look post = new People.Look(Ink.PALE_SKIN, Ink.STONE, Ink.CORAL, Ink.NAVY, People.Head.CAP, false);
        People.draw(sheet, 800, 650, 240, post, People.CARRYING);
        sheet.poly(Ink.PAPER, "830 490, 890 484, 900 524, 840 532");
        sheet.line(846, 494, 872, 510, 2, Ink.BARK);
        sheet.line(872, 510, 894, 488, 2, Ink.BARK);
        People.draw(sheet, 1010, 634, -216, People.anyone(sheet, Ink.PINE, Ink.HEATHER), People.STANDING);
        for (int i = 0; i < 4; i++) {
            sheet.fill(
                    Outline.blob(
                            1080 + i * 30,
                            622,
                            1084 + i * 30,
                            578,
                            1104 + i * 30,
                            564,
                            1116 + i * 30,
                            580,
                            1118 + i * 30,
                            620),
                    Ink.pick(i, Ink.STONE, Ink.PAPER));
        }
    }

    /** 17:00, the sailing juniors. */
    static void juniors(Sheet sheet) {
        SoundView.draw(
                sheet,
                360,
                new Color[] {new Color(0x5E9DB0), new Color(0xBFD8CC), Ink.LEMON},
                new Color(0xA9BDA0),
                new Color(0x7A9A84),
                new Color[] {new Color(0xA5CBBB), Ink.SOUND, Ink.DEEP});
        Sky.cloud(sheet, 350, 180, 440, 90, Ink.CREAM, Ink.MIST);
        Sea.glints(sheet, 180, 360, 800, Ink.wash(Ink.CREAM, 0.5), Ink.wash(Ink.DEEP, 0.3));
        Color[] sails = {Ink.CORAL, Ink.CREAM, Ink.AMBER, Ink.STRAW, Ink.LAGOON, Ink.ROSE};
        double[] places = {
            930, 410, 1.2, 780, 420, 1.3, 1100, 430, 1.5, 600, 470, 2.1, 240, 500, 2.5, 1010, 580, 3.4, 640, 650, 4.6,
            220, 740, 5.6
        };
        for (int i = 0; i < places.length / 3; i++) {
            double x = places[3 * i];
            double y = places[3 * i + 1];
            double size = places[3 * i + 2];
            Boats.dinghy(
                    sheet,
                    x,
                    y,
                    size,
                    sails[i % 6],
                    Ink.pick(i, Ink.NAVY, Ink.CREAM, Ink.BRICK),
                    Ink.pick(i, Ink.AMBER, Ink.CORAL));
            Sea.wash(sheet, x - 26 * size, y + 2 * size, 54 * size, 2.4 * size, Ink.FROST);
        }
        sheet.poly(Ink.CORAL, "420 560, 432 510, 444 510, 456 560");
        Sea.wash(sheet, 400, 560, 76, 6, Ink.FROST);
    }

    /** 20:45, the evening ferry. */
    static void eveningFerry(Sheet sheet) {
        SoundView.draw(
                sheet,
                440,
                new Color[] {new Color(0x2C3A66), new Color(0x8A5A80), new Color(0xE2806A), Ink.AMBER},
                new Color(0x8C4F6C),
                new Color(0x4A3258),
                new Color[] {new Color(0xE58A66), new Color(0x8A4A6A), new Color(0x2A2448)});
        Sky.streaks(sheet, 14, 60, 380, Ink.wash(Ink.CORAL, 0.5), Ink.wash(Ink.PLUM, 0.35), Ink.wash(Ink.STRAW, 0.4));
        Sky.sun(sheet, 860, 420, 46, Ink.LEMON, Ink.CORAL);
        Sea.lightPath(sheet, 860, 440, 800, 160, Ink.STRAW);
        Sea.glints(sheet, 170, 440, 800, Ink.wash(Ink.ROSE, 0.4), Ink.wash(Ink.PLUM, 0.4));
        Boats.ferry(sheet, 500, 560, -2.7, Boats.FERRY_AT_DAWN);
        for (int i = 0; i < 14; i++) {
            Sea.lampPath(sheet, 290 + i * 32, 570, 80, 20, Ink.AMBER);
        }
        sheet.poly(new Color(0x1A1530), "-10 812, -10 740, 1210 690, 1210 812");
        for (int i = 0; i < 14; i++) {
            sheet.line(i * 92, 738 - i * 4, i * 92, 660 - i * 4, 5, new Color(0x1A1530));
        }
        sheet.line(-10, 664, 1210, 606, 5, new Color(0x1A1530));
        Color dark = new Color(0x1A1530);
        People.draw(sheet, 760, 716, 210, People.silhouette(dark, People.Head.LONG), People.STANDING);
        People.draw(sheet, 830, 714, -220, People.silhouette(dark, People.Head.SHORT), People.POINTING);
        People.draw(sheet, 230, 734, 216, People.silhouette(dark, People.Head.CAP), People.STANDING);
    }

    /** 23:40, the lighthouse at night. */
    static void nightLight(Sheet sheet) {
        SoundView.draw(
                sheet,
                540,
                new Color[] {new Color(0x070E20), new Color(0x13264A), new Color(0x2F5272)},
                new Color(0x1E3A58),
                new Color(0x10243E),
                new Color[] {new Color(0x2F566C), new Color(0x0E2038), new Color(0x060C1A)});
        Sky.stars(sheet, 420, 500, Ink.CREAM);
        double x = 380;
        double y = 214;
        for (int side = -1; side <= 1; side += 2) {
            double end = side < 0 ? -80 : 1280;
            sheet.fade(
                    Outline.polygon(x, y - 4, end, y - 110, end, y + 10, x, y + 4),
                    Ink.wash(Ink.LEMON, 0.7),
                    Ink.wash(Ink.LEMON, 0.02),
                    x,
                    y,
                    end,
                    y);
        }
        sheet.fade(
                Outline.ridge(sheet.dice(), 0.2, 820, "-20 580, 180 530, 380 500, 540 530, 640 600, 760 700, 800 820"),
                new Color(0x22344C),
                new Color(0x080F1E));
        Buildings.cottage(sheet, 190, 540, 150, 84, new Color(0x3C4E66), new Color(0x1A2840));
        sheet.rect(232, 508, 18, 20, Ink.STRAW);
        sheet.glow(241, 518, 60, Ink.AMBER, 0.6);
        Buildings.lighthouse(sheet, x, 510, 330, new Color(0xB9C0C4), new Color(0xA8463C), Ink.LEMON);
        sheet.glow(x, y, 130, Ink.LEMON, 0.95);
        Boats.ferry(sheet, 930, 580, 0.8, Boats.FERRY_BY_NIGHT);
        for (int i = 0; i < 7; i++) {
            Sea.lampPath(sheet, 866 + i * 22, 586, 50, 14, Ink.AMBER);
        }
        Sea.glints(sheet, 120, 542, 800, Ink.wash(Ink.MIST, 0.3), Ink.wash(Ink.NIGHT, 0.4));
        Land.grass(sheet, 90, 0, 640, 812, 70, new Color(0x080F1E), new Color(0x101C30));
    }
}
