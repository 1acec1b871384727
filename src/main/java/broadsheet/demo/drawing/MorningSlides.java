package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** The first six pictures of "A day in the life of the sound", from the pilots before dawn to the bridge workers. */
final class MorningSlides {

    private MorningSlides() {}

    /** 05:10, the pilots walk down the pier. */
    static void pilots(Sheet sheet) {
        SoundView.draw(
                sheet,
                430,
                new Color[] {new Color(0x0E1A34), new Color(0x24406A), new Color(0x6E7F98)},
                new Color(0x34507A),
                new Color(0x1C3354),
                new Color[] {new Color(0x56708C), new Color(0x1A2F4E), new Color(0x0A1428)});
        Sky.stars(sheet, 170, 380, Ink.CREAM);
        Sea.glints(sheet, 150, 432, 800, Ink.wash(Ink.MIST, 0.3), Ink.wash(Ink.NIGHT, 0.4));
        for (int i = 0; i < 24; i++) {
            sheet.disc(sheet.roll(700, 1200), 426 - sheet.roll(0, 18), 1.6, Ink.STRAW);
        }
        Boats.cutter(sheet, 900, 570, 2.5, Ink.CORAL, Ink.LEMON);
        Sea.lampPath(sheet, 890, 580, 120, 90, Ink.AMBER);
        sheet.poly(new Color(0x14203A), "-10 800, 420 520, 500 520, 640 800");
        for (int i = 0; i < 12; i++) {
            double place = 1 / (1 + i * 0.3);
            sheet.line(
                    440 - 450 * place,
                    480 + 330 * place,
                    460 + 190 * place,
                    480 + 330 * place,
                    2 * place + 0.5,
                    Ink.wash(Ink.MIST, 0.25));
        }
        Buildings.lamp(sheet, 150, 720, 380, Ink.NIGHT, Ink.LEMON);
        Buildings.lamp(sheet, 360, 574, 170, Ink.NIGHT, Ink.LEMON);
        People.Look pilot = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.CORAL, Ink.NAVY, People.Head.CAP, true);
        People.draw(sheet, 330, 734, 230, pilot, People.WALKING);
        People.draw(
                sheet,
                440,
                716,
                214,
                new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.NAVY, Ink.BLACK, People.Head.BEANIE, true),
                People.WALKING);
    }

    /** 06:00, the first ferry leaves. */
    static void firstFerry(Sheet sheet) {
        SoundView.draw(
                sheet,
                420,
                new Color[] {new Color(0x4E6288), new Color(0xC08A94), Ink.BLUSH, Ink.LEMON},
                new Color(0xC79A98),
                new Color(0x7E6A84),
                new Color[] {Ink.BLUSH, new Color(0xA98A98), new Color(0x3F4E70)});
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
        SoundView.draw(
                sheet,
                330,
                new Color[] {new Color(0x7FAAB4), Ink.CREAM},
                new Color(0xA9BFB8),
                new Color(0x7F9E9C),
                new Color[] {Ink.LAGOON, Ink.SOUND, Ink.DEEP});
        Sea.swells(sheet, 4, 380, 800, 28, new Color(0x5A9498), new Color(0x1C4658));
        sheet.fade(Outline.polygon("430 -20, 1220 -20, 1220 600, 560 590"), new Color(0x2B3F5E), new Color(0x14233A));
        sheet.poly(Ink.RUST, "548 520, 1220 530, 1220 600, 560 590");
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
            People.draw(
                    sheet,
                    100 + i * 126,
                    520 + i % 2 * 14,
                    (i < 5 ? 1 : -1) * 270,
                    buyer,
                    i == 6 || i == 1 ? People.HOLDING_HIGH : People.STANDING);
        }
        sheet.bands(520, 800, new Color(0x6E7A7A), new Color(0x3E484E));
        for (int row = 0; row < 3; row++) {
            double scale = 0.8 + row * 0.3;
            for (int i = -1; i < 8; i++) {
                double x = i * 186 * scale + row * 40;
                double y = 540 + row * 86;
                sheet.at(x, y, scale, scale, () -> {
                    sheet.poly(Ink.SLATE, "10 0, 166 0, 176 54, 0 54");
                    sheet.poly(Ink.FROST, "18 6, 158 6, 166 50, 10 50");
                    for (int fish = 0; fish < 7; fish++) {
                        double at = 20 + fish * 20;
                        sheet.fill(
                                Outline.blob(at, 44, at + 3, 24, at + 12, 10, at + 19, 24, at + 16, 44),
                                Ink.pick(fish, Ink.SLATE, Ink.SOUND));
                        sheet.disc(at + 12, 16, 1.8, Ink.BLACK);
                    }
                    sheet.poly(Ink.CORAL, "0 54, 176 54, 170 82, 6 82");
                    sheet.rect(64, 60, 46, 16, Ink.CREAM);
                });
            }
        }
    }

    /** 08:40, the school boat. */
    static void schoolBoat(Sheet sheet) {
        SoundView.draw(
                sheet,
                380,
                new Color[] {new Color(0x6FA8B8), new Color(0xC5DAD0), Ink.CREAM},
                new Color(0x9FBBAC),
                new Color(0x6F9682),
                new Color[] {new Color(0x94C0B8), Ink.SOUND, Ink.DEEP});
        Sky.cloud(sheet, 260, 210, 400, 90, Ink.CREAM, Ink.MIST);
        Buildings.village(sheet, 800, 1160, 372, 30, Ink.SLATE, Ink.RUST, Ink.CREAM, Ink.CORAL, Ink.STRAW, Ink.LAGOON);
        Sea.glints(sheet, 170, 380, 800, Ink.wash(Ink.CREAM, 0.5), Ink.wash(Ink.DEEP, 0.3));
        double water = 610;
        Color[] coats = {Ink.CORAL, Ink.AMBER, Ink.NAVY, Ink.PINE, Ink.HEATHER, Ink.CREAM};
        for (int i = 0; i < 7; i++) {
            People.Look child = new People.Look(
                    Ink.pick(i, Ink.PALE_SKIN, Ink.DARK_SKIN, Ink.WARM_SKIN),
                    Ink.pick(i, Ink.BARK, Ink.BLACK, new Color(0xC98F4A)),
                    coats[i % 6],
                    Ink.NAVY,
                    i % 3 == 0 ? People.Head.LONG : People.Head.BEANIE,
                    false);
            People.draw(
                    sheet,
                    270 + i * 66,
                    water - 14,
                    (i % 3 == 1 ? -1 : 1) * 146,
                    child,
                    i == 2 ? People.HOLDING_HIGH : People.STANDING);
        }
        sheet.poly(Ink.CREAM, "740 560, 752 420, 900 420, 930 560");
        sheet.poly(Ink.NAVY, "726 422, 736 400, 930 400, 922 422");
        sheet.poly(Ink.DEEP, "770 440, 884 440, 904 496, 764 496");
        People.front(
                sheet,
                830,
                472,
                25,
                new People.Look(Ink.WARM_SKIN, Ink.STONE, Ink.NAVY, Ink.NAVY, People.Head.SHORT, false),
                false);
        Path2D hull = Outline.blob(
                180,
                530,
                400,
                546,
                760,
                544,
                960,
                516,
                1046,
                488,
                1000,
                590,
                920,
                water + 16,
                260,
                water + 16,
                196,
                590);
        sheet.fade(hull, Ink.CREAM, Ink.SOUND);
        sheet.stroke(Outline.curve("184 536, 400 552, 760 550, 960 522, 1040 494"), 9, Ink.CORAL);
        Lettering.BOLD.left(sheet, "SCHOOL BOAT", 420, 600, 40, Ink.NAVY);
        Sea.wash(sheet, 150, water + 12, 880, 20, Ink.FROST);
        Sea.glints(sheet, 40, 660, 800, Ink.wash(Ink.CREAM, 0.5));
    }

    /** 10:30, workers on the bridge. */
    static void bridgeWorkers(Sheet sheet) {
        SoundView.draw(
                sheet,
                560,
                new Color[] {new Color(0x4F90A4), new Color(0xAED0CA), Ink.CREAM},
                new Color(0x9DBCB4),
                new Color(0x6F9696),
                new Color[] {new Color(0x86B4B0), Ink.DEEP});
        Sky.cloud(sheet, 850, 330, 420, 90, Ink.CREAM, Ink.MIST);
        Boats.ferry(sheet, 920, 640, -0.8, Boats.FERRY_BY_DAY);
        for (int i = 0; i < 11; i++) {
            sheet.line(210 - i * 3, -40 + i * 22, 560 + i * 76, 690, 4.4, i % 2 == 0 ? Ink.CREAM : Ink.MIST);
        }
        sheet.fade(
                Outline.polygon("120 820, 150 -20, 250 -20, 280 820"), new Color(0xC9C0B0), Ink.SLATE, 120, 0, 290, 0);
        sheet.poly(Ink.SLATE, "-10 680, 1210 676, 1210 720, -10 730");
        sheet.poly(new Color(0x3A4650), "-10 730, 1210 720, 1210 812, -10 812");
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
}
