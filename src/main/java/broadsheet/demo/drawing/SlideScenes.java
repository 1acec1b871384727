package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** The twelve pictures of "A day in the life of the sound", from the pilots before dawn to the lighthouse at night. */
final class SlideScenes {

    private SlideScenes() {}

    private static void sound(Sheet sheet, double horizon, Color[] sky, Color far, Color near, Color[] sea) {
        sheet.bands(0, horizon, sky);
        sheet.fill(Land.hills(sheet, -40, 1240, horizon - 66, 24, horizon), far);
        sheet.fill(Land.island(sheet, 700, 1360, horizon + 1, 96), near);
        sheet.fill(Land.island(sheet, -220, 260, horizon + 1, 70), near);
        sheet.bands(horizon, sheet.height(), sea);
    }

    /** 05:10, the pilots walk down the pier. */
    static void pilots(Sheet sheet) {
        sound(sheet, 430, new Color[] {new Color(0x0E1A34), new Color(0x24406A), new Color(0x6E7F98)}, new Color(0x34507A),
                new Color(0x1C3354), new Color[] {new Color(0x56708C), new Color(0x1A2F4E), new Color(0x0A1428)});
        Sky.stars(sheet, 170, 380, Ink.CREAM);
        Sea.glints(sheet, 150, 432, 800, Ink.wash(Ink.MIST, 0.3), Ink.wash(Ink.NIGHT, 0.4));
        for (int i = 0; i < 24; i++) {
            sheet.disc(sheet.roll(700, 1200), 426 - sheet.roll(0, 18), 1.6, Ink.STRAW);
        }
        Boats.cutter(sheet, 900, 570, 2.5, Ink.CORAL, Ink.LEMON);
        Sea.lampPath(sheet, 890, 580, 120, 90, Ink.AMBER);
        sheet.poly(new Color(0x14203A), -10, 800, 420, 520, 500, 520, 640, 800);
        for (int i = 0; i < 12; i++) {
            double place = 1 / (1 + i * 0.3);
            sheet.line(440 - 450 * place, 480 + 330 * place, 460 + 190 * place, 480 + 330 * place, 2 * place + 0.5, Ink.wash(Ink.MIST, 0.25));
        }
        Buildings.lamp(sheet, 150, 720, 380, Ink.NIGHT, Ink.LEMON);
        Buildings.lamp(sheet, 360, 574, 170, Ink.NIGHT, Ink.LEMON);
        People.Look pilot = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.CORAL, Ink.NAVY, People.Head.CAP, true);
        People.draw(sheet, 330, 734, 230, pilot, People.WALKING);
        People.draw(sheet, 440, 716, 214, new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.NAVY, Ink.BLACK, People.Head.BEANIE, true), People.WALKING);
    }

    /** 06:00, the first ferry leaves. */
    static void firstFerry(Sheet sheet) {
        sound(sheet, 420, new Color[] {new Color(0x4E6288), new Color(0xC08A94), Ink.BLUSH, Ink.LEMON}, new Color(0xC79A98),
                new Color(0x7E6A84), new Color[] {Ink.BLUSH, new Color(0xA98A98), new Color(0x3F4E70)});
        Sky.sun(sheet, 360, 372, 38, Ink.CREAM, Ink.AMBER);
        Sky.streaks(sheet, 10, 70, 320, Ink.wash(Ink.ROSE, 0.5), Ink.wash(Ink.PLUM, 0.2));
        Sea.lightPath(sheet, 360, 420, 800, 130, Ink.LEMON);
        Sea.glints(sheet, 170, 420, 800, Ink.wash(Ink.CREAM, 0.4), Ink.wash(Ink.PLUM, 0.3));
        Boats.ferry(sheet, 720, 570, 3.4, Boats.FERRY_AT_DAWN);
        Sea.wash(sheet, 360, 582, 700, 10, Ink.wash(Ink.CREAM, 0.8));
        Sea.wash(sheet, -40, 600, 480, 8, Ink.wash(Ink.CREAM, 0.5));
        Sky.gulls(sheet, 10, 420, 330, 240, 120, Ink.CREAM);
    }

    /** 07:20, the pilot boat alongside a ship. */
    static void pilotBoat(Sheet sheet) {
        sound(sheet, 330, new Color[] {new Color(0x7FAAB4), Ink.CREAM}, new Color(0xA9BFB8), new Color(0x7F9E9C),
                new Color[] {Ink.LAGOON, Ink.SOUND, Ink.DEEP});
        Sea.swells(sheet, 4, 380, 800, 28, new Color(0x5A9498), new Color(0x1C4658));
        sheet.fade(Outline.polygon(430, -20, 1220, -20, 1220, 600, 560, 590), new Color(0x2B3F5E), new Color(0x14233A));
        sheet.poly(Ink.RUST, 548, 520, 1220, 530, 1220, 600, 560, 590);
        for (int i = 0; i < 6; i++) {
            sheet.line(470 + i * 16, 90 * i, 1220, 96 * i + 8, 1.4, Ink.wash(Ink.MIST, 0.25));
        }
        Lettering.BOLD.left(sheet, "KASSEL STAR", 640, 150, 76, Ink.CREAM);
        for (int i = 0; i < 20; i++) {
            sheet.line(742, 200 + i * 18, 790, 200 + i * 18, 4, Ink.TIMBER);
        }
        sheet.line(744, -10, 744, 556, 3, Ink.CREAM);
        sheet.line(788, -10, 788, 556, 3, Ink.CREAM);
        People.Look pilot = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.CORAL, Ink.NAVY, People.Head.BEANIE, false);
        People.draw(sheet, 766, 480, 170, pilot, People.HOLDING_HIGH);
        Boats.cutter(sheet, 560, 650, 4.6, Ink.AMBER, Ink.NAVY);
        Sea.wash(sheet, 330, 662, 520, 18, Ink.FROST);
        Sea.spray(sheet, 800, 640, 130, 0.2, 90, Ink.FROST);
        Lettering.BOLD.centre(sheet, "PILOT", 520, 626, 34, Ink.BLACK);
    }

    /** 08:15, the fish auction. */
    static void auction(Sheet sheet) {
        sheet.bands(0, 800, new Color(0x3A5664), new Color(0x8CA39C), new Color(0x5A6668));
        sheet.rect(400, 70, 400, 160, Ink.BLACK);
        Lettering.BOLD.centre(sheet, "HERRING 41.20", 600, 136, 46, Ink.AMBER);
        Lettering.BOLD.centre(sheet, "COD 38.75", 600, 198, 46, Ink.CORAL);
        for (int i = 0; i < 4; i++) {
            sheet.glow(150 + i * 300, 40, 190, Ink.LEMON, 0.6);
        }
        for (int i = 0; i < 9; i++) {
            People.Look buyer = People.anyone(sheet, Ink.NAVY, Ink.BRICK, Ink.SLATE, Ink.PINE, Ink.CREAM);
            People.draw(sheet, 100 + i * 126, 520 + i % 2 * 14, (i < 5 ? 1 : -1) * 270, buyer, i == 6 || i == 1 ? People.HOLDING_HIGH : People.STANDING);
        }
        sheet.bands(520, 800, Ink.wash(new Color(0x6E7A7A), 1), new Color(0x3E484E));
        for (int row = 0; row < 3; row++) {
            double scale = 0.8 + row * 0.3;
            for (int i = -1; i < 8; i++) {
                double x = i * 186 * scale + row * 40;
                double y = 540 + row * 86;
                sheet.at(x, y, scale, scale, () -> {
                    sheet.poly(Ink.SLATE, 10, 0, 166, 0, 176, 54, 0, 54);
                    sheet.poly(Ink.FROST, 18, 6, 158, 6, 166, 50, 10, 50);
                    for (int fish = 0; fish < 7; fish++) {
                        double at = 20 + fish * 20;
                        sheet.fill(Outline.blob(at, 44, at + 3, 24, at + 12, 10, at + 19, 24, at + 16, 44), Ink.pick(fish, Ink.SLATE, Ink.SOUND));
                        sheet.disc(at + 12, 16, 1.8, Ink.BLACK);
                    }
                    sheet.poly(Ink.CORAL, 0, 54, 176, 54, 170, 82, 6, 82);
                    sheet.rect(64, 60, 46, 16, Ink.CREAM);
                });
            }
        }
    }

    /** 08:40, the school boat. */
    static void schoolBoat(Sheet sheet) {
        sound(sheet, 380, new Color[] {new Color(0x6FA8B8), new Color(0xC5DAD0), Ink.CREAM}, new Color(0x9FBBAC), new Color(0x6F9682),
                new Color[] {new Color(0x94C0B8), Ink.SOUND, Ink.DEEP});
        Sky.cloud(sheet, 260, 210, 400, 90, Ink.CREAM, Ink.MIST);
        Buildings.village(sheet, 800, 1160, 372, 30, Ink.SLATE, Ink.RUST, Ink.CREAM, Ink.CORAL, Ink.STRAW, Ink.LAGOON);
        Sea.glints(sheet, 170, 380, 800, Ink.wash(Ink.CREAM, 0.5), Ink.wash(Ink.DEEP, 0.3));
        double water = 610;
        Color[] coats = {Ink.CORAL, Ink.AMBER, Ink.NAVY, Ink.PINE, Ink.HEATHER, Ink.CREAM};
        for (int i = 0; i < 7; i++) {
            People.Look child = new People.Look(Ink.pick(i, Ink.PALE_SKIN, Ink.DARK_SKIN, Ink.WARM_SKIN), Ink.pick(i, Ink.BARK, Ink.BLACK, new Color(0xC98F4A)),
                    coats[i % 6], Ink.NAVY, Ink.pick(i, Ink.NAVY, Ink.CORAL, Ink.CREAM) == Ink.NAVY ? People.Head.LONG : People.Head.BEANIE, false);
            People.draw(sheet, 270 + i * 66, water - 14, (i % 3 == 1 ? -1 : 1) * 146, child, i == 2 ? People.HOLDING_HIGH : People.STANDING);
        }
        sheet.poly(Ink.CREAM, 740, 560, 752, 420, 900, 420, 930, 560);
        sheet.poly(Ink.NAVY, 726, 422, 736, 400, 930, 400, 922, 422);
        sheet.poly(Ink.DEEP, 770, 440, 884, 440, 904, 496, 764, 496);
        People.front(sheet, 830, 470, 40, new People.Look(Ink.WARM_SKIN, Ink.STONE, Ink.NAVY, Ink.NAVY, People.Head.SHORT, false), false);
        Path2D hull = Outline.blob(180, 530, 400, 546, 760, 544, 960, 516, 1046, 488, 1000, 590, 920, water + 16, 260, water + 16, 196, 590);
        sheet.fade(hull, Ink.CREAM, Ink.SOUND);
        sheet.stroke(Outline.curve(184, 536, 400, 552, 760, 550, 960, 522, 1040, 494), 9, Ink.CORAL);
        Lettering.BOLD.left(sheet, "SCHOOL BOAT", 420, 600, 40, Ink.NAVY);
        Sea.wash(sheet, 150, water + 12, 880, 20, Ink.FROST);
        Sea.glints(sheet, 40, 660, 800, Ink.wash(Ink.CREAM, 0.5));
    }

    /** 10:30, workers on the bridge. */
    static void bridgeWorkers(Sheet sheet) {
        sound(sheet, 560, new Color[] {new Color(0x4F90A4), new Color(0xAED0CA), Ink.CREAM}, new Color(0x9DBCB4), new Color(0x6F9696),
                new Color[] {new Color(0x86B4B0), Ink.DEEP});
        Sky.cloud(sheet, 850, 330, 420, 90, Ink.CREAM, Ink.MIST);
        Boats.ferry(sheet, 920, 640, -0.8, Boats.FERRY_BY_DAY);
        for (int i = 0; i < 11; i++) {
            sheet.line(210 - i * 3, -40 + i * 22, 560 + i * 76, 690, 4.4, i % 2 == 0 ? Ink.CREAM : Ink.MIST);
        }
        sheet.fade(Outline.polygon(120, 820, 150, -20, 250, -20, 280, 820), new Color(0xC9C0B0), Ink.SLATE, 120, 0, 290, 0);
        sheet.poly(Ink.SLATE, -10, 680, 1210, 676, 1210, 720, -10, 730);
        sheet.poly(new Color(0x3A4650), -10, 730, 1210, 720, 1210, 812, -10, 812);
        for (int i = 0; i < 12; i++) {
            sheet.line(i * 110, 680, i * 110, 610, 4, Ink.CORAL);
        }
        sheet.line(-10, 612, 1210, 610, 4, Ink.CORAL);
        sheet.line(-10, 646, 1210, 643, 3, Ink.CORAL);
        People.Look worker = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.CORAL, Ink.NAVY, People.Head.HELMET, false);
        People.Look second = new People.Look(Ink.DARK_SKIN, Ink.BLACK, Ink.AMBER, Ink.SLATE, People.Head.HELMET, false);
        People.draw(sheet, 420, 692, 270, worker, People.POINTING);
        People.draw(sheet, 560, 694, -262, second, People.STANDING);
        People.draw(sheet, 820, 694, 262, second, People.BENDING);
        sheet.rounded(900, 640, 70, 50, 10, Ink.AMBER);
        People.draw(sheet, 1060, 692, -256, worker, People.CARRYING);
        sheet.rect(990, 548, 90, 14, Ink.TIMBER);
        Sky.gulls(sheet, 5, 760, 180, 200, 60, Ink.CREAM);
    }

    /** 12:05, swimmers at noon. */
    static void swimmers(Sheet sheet) {
        sheet.bands(0, sheet.height(), new Color(0x8FD0C8), Ink.LAGOON, Ink.SOUND, Ink.DEEP);
        for (int i = 0; i < 70; i++) {
            Sea.ripple(sheet, sheet.roll(-100, 1150), sheet.roll(0, 800), sheet.roll(80, 240), 7, sheet.roll(1, 3.4), Ink.wash(Ink.FROST, 0.45));
        }
        Land.rock(sheet, 120, 240, 480, 190, new Color(0xD0B996), Ink.SLATE);
        Sea.wash(sheet, -110, 244, 470, 14, Ink.FROST);
        sheet.poly(Ink.TIMBER, 880, -10, 990, -10, 1060, 300, 900, 300);
        for (int i = 0; i < 9; i++) {
            sheet.line(884 + i * 2, 26 + i * 32, 994 + i * 8, 26 + i * 32, 3, Ink.BARK);
        }
        People.Look diver = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.NAVY, Ink.WARM_SKIN, People.Head.SHORT, false);
        People.draw(sheet, 960, 270, -190, diver, People.HOLDING_HIGH);
        People.draw(sheet, 90, 80, 150, new People.Look(Ink.PALE_SKIN, Ink.STONE, Ink.CORAL, Ink.PALE_SKIN, People.Head.BUN, false), People.STANDING);
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
            sheet.fill(Outline.blob(-96, 6, -50, -10, 0, -12, 24, -2, 8, 14, -40, 18), Ink.wash(skin, 0.75));
            sheet.taper(-90, 8, 9, -140, 2, 5, Ink.wash(skin, 0.5));
            sheet.taper(6, -8, 9, 40, -38, 7, skin);
            sheet.taper(40, -38, 7, 74, -8, 5, skin);
            sheet.oval(34, -2, 17, 15, skin);
            sheet.fill(Outline.blob(22, -10, 34, -19, 50, -10, 52, -2, 30, -4), cap);
            Sea.wash(sheet, -60, 10, 150, 9, Ink.FROST);
            Sea.wash(sheet, -170, 6, 60, 12, Ink.FROST);
        });
    }

    /** 14:00, the kelp cutters. */
    static void kelpCutters(Sheet sheet) {
        sound(sheet, 300, new Color[] {new Color(0x8FB9BC), new Color(0xDFE0CC)}, new Color(0xA3B9A8), new Color(0x72927E),
                new Color[] {new Color(0x8DB8A8), new Color(0x4A8078), new Color(0x1F4A48)});
        Sea.glints(sheet, 150, 300, 800, Ink.wash(Ink.CREAM, 0.4), Ink.wash(Ink.PINE, 0.3));
        for (int i = 0; i < 5; i++) {
            for (int buoy = 0; buoy < 14; buoy++) {
                sheet.oval(60 + buoy * 90 + i * 24, 370 + i * 26 + buoy * 2, 7 + i, 5 + i * 0.7, buoy % 2 == 0 ? Ink.AMBER : Ink.CREAM);
            }
        }
        Boats.trawler(sheet, 940, 420, 1.4, Ink.PINE, Ink.CREAM, Ink.NAVY);
        sheet.fade(Outline.blob(150, 560, 420, 590, 780, 590, 1010, 540, 1060, 520, 990, 680, 300, 690, 190, 660), Ink.CORAL, Ink.RUST);
        sheet.stroke(Outline.curve(154, 562, 420, 592, 780, 592, 1010, 542), 9, Ink.CREAM);
        for (int i = 0; i < 40; i++) {
            double x = 420 + sheet.roll(0, 420);
            sheet.stroke(Outline.curve(x, 580, x + sheet.roll(-30, 30), 540 - sheet.roll(0, 20), x + sheet.roll(-60, 60), 574), 9, Ink.pick(i, new Color(0x6B6B2C), new Color(0x8C8436), new Color(0x4C4A22)));
        }
        People.Look cutter = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.NAVY, Ink.AMBER, People.Head.BEANIE, false);
        sheet.within(Outline.polygon(0, 0, 1200, 0, 1200, 572, 780, 588, 420, 588, 150, 560, 0, 560), () -> {
            People.draw(sheet, 330, 640, 250, cutter, People.BENDING);
            People.draw(sheet, 900, 640, -270, new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.AMBER, Ink.AMBER, People.Head.CAP, false), People.CARRYING);
        });
        for (int i = 0; i < 3; i++) {
            sheet.stroke(Outline.curve(424 + i * 10, 540, 440 + i * 26, 620, 430 + i * 40, 740, 470 + i * 50, 820), 11, Ink.pick(i, new Color(0x6B6B2C), new Color(0x8C8436)));
        }
        Sea.wash(sheet, 180, 690, 840, 13, Ink.wash(Ink.FROST, 0.8));
    }

    /** 15:30, the mail boat at a jetty. */
    static void mailBoat(Sheet sheet) {
        sound(sheet, 360, new Color[] {new Color(0x79AEBC), new Color(0xD3DFD0), Ink.CREAM}, new Color(0xA0BBAC), new Color(0x74998A),
                new Color[] {new Color(0x9CC6BC), Ink.SOUND, Ink.DEEP});
        Sky.cloud(sheet, 820, 190, 420, 90, Ink.CREAM, Ink.MIST);
        Buildings.lighthouse(sheet, 1010, 300, 190, Ink.CREAM, Ink.CORAL, Ink.LEMON);
        Buildings.village(sheet, 800, 980, 344, 30, Ink.SLATE, Ink.RUST, Ink.CREAM, Ink.STRAW, Ink.ROSE);
        Sea.glints(sheet, 140, 360, 800, Ink.wash(Ink.CREAM, 0.5), Ink.wash(Ink.DEEP, 0.3));
        Boats.trawler(sheet, 420, 600, 4.8, Ink.NAVY, Ink.CREAM, Ink.DEEP);
        Lettering.BOLD.left(sheet, "ISLANDS MAIL", 330, 590, 30, Ink.STRAW);
        Sea.wash(sheet, 170, 614, 480, 9, Ink.FROST);
        sheet.poly(Ink.TIMBER, 690, 620, 1210, 580, 1210, 640, 700, 690);
        sheet.poly(Ink.BARK, 700, 690, 1210, 640, 1210, 664, 700, 716);
        for (int i = 0; i < 6; i++) {
            sheet.rect(714 + i * 92, 640 - i * 8, 20, 190, Ink.BARK);
            sheet.line(700 + i * 92, 664 - i * 8, 690 + i * 92, 624 - i * 8, 2, Ink.BARK);
        }
        People.Look post = new People.Look(Ink.PALE_SKIN, Ink.STONE, Ink.CORAL, Ink.NAVY, People.Head.CAP, false);
        People.draw(sheet, 800, 650, 240, post, People.CARRYING);
        sheet.poly(Ink.PAPER, 830, 490, 890, 484, 900, 524, 840, 532);
        sheet.line(846, 494, 872, 510, 2, Ink.BARK);
        sheet.line(872, 510, 894, 488, 2, Ink.BARK);
        People.draw(sheet, 1010, 634, -216, People.anyone(sheet, Ink.PINE, Ink.HEATHER), People.STANDING);
        for (int i = 0; i < 4; i++) {
            sheet.fill(Outline.blob(1080 + i * 30, 622, 1084 + i * 30, 578, 1104 + i * 30, 564, 1116 + i * 30, 580, 1118 + i * 30, 620), Ink.pick(i, Ink.STONE, Ink.PAPER));
        }
    }

    /** 17:00, the sailing juniors. */
    static void juniors(Sheet sheet) {
        sound(sheet, 360, new Color[] {new Color(0x5E9DB0), new Color(0xBFD8CC), Ink.LEMON}, new Color(0xA9BDA0), new Color(0x7A9A84),
                new Color[] {new Color(0xA5CBBB), Ink.SOUND, Ink.DEEP});
        Sky.cloud(sheet, 350, 180, 440, 90, Ink.CREAM, Ink.MIST);
        Sea.glints(sheet, 180, 360, 800, Ink.wash(Ink.CREAM, 0.5), Ink.wash(Ink.DEEP, 0.3));
        Color[] sails = {Ink.CORAL, Ink.CREAM, Ink.AMBER, Ink.STRAW, Ink.LAGOON, Ink.ROSE};
        double[] places = {930, 410, 1.2, 780, 420, 1.3, 1100, 430, 1.5, 600, 470, 2.1, 240, 500, 2.5, 1010, 580, 3.4, 640, 650, 4.6, 220, 740, 5.6};
        for (int i = 0; i < places.length / 3; i++) {
            double x = places[3 * i];
            double y = places[3 * i + 1];
            double size = places[3 * i + 2];
            Boats.dinghy(sheet, x, y, size, sails[i % 6], Ink.pick(i, Ink.NAVY, Ink.CREAM, Ink.BRICK), Ink.pick(i, Ink.AMBER, Ink.CORAL));
            Sea.wash(sheet, x - 26 * size, y + 2 * size, 54 * size, 2.4 * size, Ink.FROST);
        }
        sheet.poly(Ink.CORAL, 420, 560, 432, 510, 444, 510, 456, 560);
        Sea.wash(sheet, 400, 560, 76, 6, Ink.FROST);
    }

    /** 20:45, the evening ferry. */
    static void eveningFerry(Sheet sheet) {
        sound(sheet, 440, new Color[] {new Color(0x2C3A66), new Color(0x8A5A80), new Color(0xE2806A), Ink.AMBER}, new Color(0x8C4F6C),
                new Color(0x4A3258), new Color[] {new Color(0xE58A66), new Color(0x8A4A6A), new Color(0x2A2448)});
        Sky.streaks(sheet, 14, 60, 380, Ink.wash(Ink.CORAL, 0.5), Ink.wash(Ink.PLUM, 0.35), Ink.wash(Ink.STRAW, 0.4));
        Sky.sun(sheet, 860, 420, 46, Ink.LEMON, Ink.CORAL);
        Sea.lightPath(sheet, 860, 440, 800, 160, Ink.STRAW);
        Sea.glints(sheet, 170, 440, 800, Ink.wash(Ink.ROSE, 0.4), Ink.wash(Ink.PLUM, 0.4));
        Boats.ferry(sheet, 500, 560, -2.7, Boats.FERRY_AT_DAWN);
        for (int i = 0; i < 14; i++) {
            Sea.lampPath(sheet, 290 + i * 32, 570, 80, 20, Ink.AMBER);
        }
        sheet.poly(new Color(0x1A1530), -10, 812, -10, 740, 1210, 690, 1210, 812);
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
        sound(sheet, 540, new Color[] {new Color(0x070E20), new Color(0x13264A), new Color(0x2F5272)}, new Color(0x1E3A58), new Color(0x10243E),
                new Color[] {new Color(0x2F566C), new Color(0x0E2038), new Color(0x060C1A)});
        Sky.stars(sheet, 420, 500, Ink.CREAM);
        double x = 380;
        double y = 214;
        for (int side = -1; side <= 1; side += 2) {
            double end = side < 0 ? -80 : 1280;
            sheet.fade(Outline.polygon(x, y - 4, end, y - 110, end, y + 10, x, y + 4), Ink.wash(Ink.LEMON, 0.7), Ink.wash(Ink.LEMON, 0.02), x, y, end, y);
        }
        sheet.fade(Outline.ridge(sheet.dice(), 0.2, 820, -20, 580, 180, 530, 380, 500, 540, 530, 640, 600, 760, 700, 800, 820), new Color(0x22344C), new Color(0x080F1E));
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
