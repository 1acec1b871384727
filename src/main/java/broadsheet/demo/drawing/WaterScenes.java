package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Pictures of the open sea, its boats and its animals. */
final class WaterScenes {

    private WaterScenes() {}

    static void storm(Sheet sheet) {
        double horizon = 400;
        sheet.bands(0, 800, new Color(0x39485A), new Color(0x6C7F88), new Color(0xD8C9A0), new Color(0x8A9A98));
        Sky.streaks(sheet, 9, 300, 395, Ink.wash(Ink.SLATE, 0.5), Ink.wash(Ink.STRAW, 0.4));
        Sky.bank(sheet, 300, 40, new Color(0x222E40), new Color(0x71838B));
        Sky.bank(sheet, 205, 46, new Color(0x1A2536), new Color(0x55677A));
        Sky.bank(sheet, 100, 36, new Color(0x141D2C), new Color(0x3C4B5E));
        Sky.rain(sheet, 170, -0.5, Ink.FROST);
        sheet.bands(horizon, 800, new Color(0x7F9694), new Color(0x35596A), new Color(0x1B3A4C));
        Sea.swells(sheet, 4, horizon + 4, 560, 42, new Color(0x6C8C8E), new Color(0x2E5867));
        foamLines(sheet, 30, 430, 570);
        burst(sheet, 690, 560);
        breakwater(sheet);
        for (int i = 0; i < 3; i++) {
            Color top = Ink.mix(new Color(0x5A9092), Ink.DEEP, i * 0.35);
            Sea.breakers(sheet, 664 + i * 66, 70 + i * 18, 400 + i * 70, top, new Color(0x123042));
            foamLines(sheet, 14, 670 + i * 66, 730 + i * 60);
        }
        Sea.spray(sheet, 700, 560, 460, 0.28, 300, Ink.wash(Ink.FROST, 0.9));
        Sky.gulls(sheet, 4, 250, 250, 150, 70, Ink.FROST);
    }

    private static void foamLines(Sheet sheet, int count, double top, double bottom) {
        for (int i = 0; i < count; i++) {
            double y = sheet.roll(top, bottom);
            Sea.ripple(
                    sheet,
                    sheet.roll(-60, 1200),
                    y,
                    sheet.roll(40, 170),
                    4,
                    sheet.roll(0.8, 2.2),
                    Ink.wash(Ink.FROST, 0.5));
        }
    }

    private static void burst(Sheet sheet, double x, double water) {
        Color[] inks = {new Color(0xA9BFBF), new Color(0xCBD9D4), new Color(0xF1F3EA)};
        for (int layer = 0; layer < 3; layer++) {
            for (int plume = 0; plume < 13 - layer * 2; plume++) {
                double lean = -1 + 2.0 * plume / (12 - layer * 2);
                double reach = (330 - layer * 62) * (1 - 0.5 * lean * lean) * sheet.roll(0.75, 1.1);
                plume(sheet, x + lean * 120 + layer * 8, water, reach, lean * 0.72 + 0.16, inks[layer]);
            }
        }
        Sea.wash(sheet, x - 290, water + 12, 580, 40, inks[2]);
    }

    private static void plume(Sheet sheet, double x, double y, double reach, double lean, Color ink) {
        sheet.turned(x, y, lean, () -> {
            double wide = reach * 0.17;
            for (int i = 0; i < 9; i++) {
                double place = i / 8.0;
                double radius = wide * (1.05 - 0.72 * place) * sheet.roll(0.85, 1.2);
                double shift = wide * 0.35 * Math.sin(i * 2.3 + reach);
                Color foam = Ink.mix(Ink.mix(ink, Ink.LAGOON, 0.3), ink, place);
                Land.tuft(sheet, shift, 10 - reach * place, radius, foam);
            }
            for (int i = 0; i < 12; i++) {
                double far = reach * sheet.roll(0.7, 1.2);
                sheet.disc(sheet.roll(-wide, wide) * 1.4, -far, sheet.roll(1.2, 6), ink);
            }
        });
    }

    private static void breakwater(Sheet sheet) {
        Path2D wall = Outline.polygon("-10 540, 720 520, 790 640, -10 800");
        sheet.fade(wall, new Color(0x596873), new Color(0x232F3D), 0, 520, 0, 700);
        sheet.poly(new Color(0x8695A0), "-10 540, 720 520, 722 531, -10 562");
        for (int row = 1; row < 6; row++) {
            double share = row / 6.0;
            sheet.line(-10, 560 + 220 * share, 722 + 66 * share, 531 + 108 * share, 1.6, Ink.wash(Ink.NIGHT, 0.5));
            for (int i = 0; i < 11; i++) {
                double x = -20 + i * 72 + (row % 2) * 36;
                double y = 560 + 220 * share - (x + 10) / 740 * (29 + 112 * share);
                sheet.line(x, y, x + 4, y - 35 + 0.03 * x, 1.4, Ink.wash(Ink.NIGHT, 0.45));
            }
        }
        sheet.at(655, 524, 1, 1, () -> Buildings.lighthouse(sheet, 0, 0, 150, Ink.CREAM, Ink.CORAL, Ink.LEMON));
        sheet.glow(655, 390, 100, Ink.STRAW, 0.75);
    }

    static void lighthouse(Sheet sheet) {
        sheet.bands(
                0, sheet.height(), new Color(0x15233A), new Color(0x2F4A60), new Color(0x6F8B90), new Color(0x9FB0A6));
        Sky.bank(sheet, 250, 50, new Color(0x0F1A2C), new Color(0x33495E));
        Sky.bank(sheet, 130, 40, new Color(0x0B1422), new Color(0x22344A));
        double lampX = 720;
        double lampY = 216;
        sheet.fade(
                Outline.polygon(lampX, lampY - 5, -40, -60, -40, 150, lampX, lampY + 5),
                Ink.wash(Ink.LEMON, 0.85),
                Ink.wash(Ink.LEMON, 0.02),
                lampX,
                lampY,
                0,
                40);
        sheet.fade(
                Outline.polygon(lampX, lampY - 5, 1260, 240, 1260, 380, lampX, lampY + 5),
                Ink.wash(Ink.LEMON, 0.8),
                Ink.wash(Ink.LEMON, 0.05),
                lampX,
                lampY,
                1240,
                320);
        Sky.rain(sheet, 190, -0.6, Ink.FROST);
        sheet.bands(520, sheet.height(), new Color(0x577780), new Color(0x14303F));
        Sea.swells(sheet, 3, 520, 640, 50, new Color(0x55808A), new Color(0x2A5564));
        Path2D cliff = Outline.ridge(
                sheet.dice(),
                0.3,
                820,
                "420 700, 500 610, 585 560, 640 512, 800 506, 880 540, 960 600, 1060 680, 1120 740");
        sheet.fade(cliff, new Color(0x4A5A58), new Color(0x131C28), 420, 500, 1000, 780);
        Buildings.cottage(sheet, 800, 524, 120, 74, Ink.STONE, Ink.RUST);
        sheet.rect(828, 496, 15, 18, Ink.STRAW);
        sheet.rect(872, 496, 15, 18, Ink.STRAW);
        Buildings.lighthouse(sheet, lampX, 516, 335, Ink.CREAM, Ink.CORAL, Ink.LEMON);
        sheet.glow(lampX, lampY, 150, Ink.LEMON, 0.95);
        sheet.at(30, 0, 1, 1, () -> burst(sheet, 430, 720));
        for (int i = 0; i < 2; i++) {
            Sea.breakers(sheet, 744 + i * 56, 72, 430, new Color(0x4A808A), new Color(0x0F2838));
        }
        foamLines(sheet, 24, 600, 790);
        Sea.spray(sheet, 460, 700, 330, 0.2, 180, Ink.FROST);
    }

    static void herringBoats(Sheet sheet) {
        double horizon = 392;
        sheet.bands(0, horizon, new Color(0x6FA4A3), new Color(0xB8CDBD), Ink.CREAM, Ink.BLUSH);
        Sky.cloud(sheet, 280, 240, 430, 100, Ink.CREAM, new Color(0xE9D2BC));
        Sky.cloud(sheet, 1000, 180, 380, 80, Ink.CREAM, new Color(0xE9D2BC));
        sheet.fill(Land.island(sheet, 700, 1290, horizon, 110), new Color(0x9DB6AC));
        sheet.fill(Land.island(sheet, -160, 300, horizon, 70), new Color(0x86A5A2));
        sheet.bands(horizon, 800, new Color(0xCFD3BE), Ink.LAGOON, Ink.SOUND, Ink.DEEP);
        Sea.glints(sheet, 200, horizon, 800, Ink.wash(Ink.CREAM, 0.5), Ink.wash(Ink.DEEP, 0.3));
        Boats.trawler(sheet, 890, 440, 1.15, Ink.SOUND, Ink.CREAM, Ink.NAVY);
        Boats.trawler(sheet, 1080, 480, -1.8, Ink.NAVY, Ink.CREAM, Ink.SLATE);
        reflection(sheet, 1080, 486, 190, Ink.NAVY);
        Boats.trawler(sheet, 440, 618, 5.1, Ink.BRICK, Ink.CREAM, Ink.NAVY);
        crew(sheet);
        Sea.wash(sheet, 150, 632, 560, 14, Ink.wash(Ink.FROST, 0.8));
        reflection(sheet, 430, 646, 480, Ink.BRICK);
        Sky.gulls(sheet, 16, 250, 330, 250, 190, Ink.CREAM);
        for (int i = 0; i < 7; i++) {
            Sky.gull(
                    sheet,
                    sheet.roll(60, 560),
                    sheet.roll(150, 480),
                    sheet.roll(20, 34),
                    i % 3 == 0 ? Ink.FROST : Ink.CREAM);
        }
        Sea.glints(sheet, 50, 690, 800, Ink.wash(Ink.MIST, 0.5));
    }

    private static void crew(Sheet sheet) {
        People.Look oilskin = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.AMBER, Ink.AMBER, People.Head.HOOD, true);
        People.Look blue = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.NAVY, Ink.AMBER, People.Head.BEANIE, false);
        sheet.within(Outline.polygon("150 300, 420 300, 420 573, 300 568, 150 541"), () -> {
            People.draw(sheet, 330, 606, 108, oilskin, People.CARRYING);
            People.draw(sheet, 262, 600, -106, blue, People.POINTING);
        });
    }

    private static void reflection(Sheet sheet, double x, double y, double wide, Color ink) {
        for (int i = 0; i < 16; i++) {
            Sea.dash(
                    sheet,
                    x + sheet.roll(-20, 20),
                    y + i * 6,
                    wide * (1 - i * 0.045),
                    4,
                    Ink.wash(ink, 0.5 - i * 0.03));
        }
    }

    static void sailingRace(Sheet sheet) {
        double horizon = 430;
        sheet.bands(0, horizon, new Color(0x3F8296), new Color(0x8FBDBB), new Color(0xDCE5D0), Ink.CREAM);
        Sky.cloud(sheet, 300, 330, 560, 120, Ink.CREAM, new Color(0xC8DAD2));
        Sky.cloud(sheet, 980, 290, 420, 110, Ink.CREAM, new Color(0xC8DAD2));
        sheet.fill(Land.island(sheet, 640, 1330, horizon, 120), new Color(0x7BA09A));
        sheet.fill(Land.island(sheet, -210, 340, horizon, 84), new Color(0x5C8A88));
        sheet.bands(horizon, 800, new Color(0x6FA9A8), Ink.SOUND, Ink.DEEP, new Color(0x163A4C));
        Sea.swells(sheet, 4, horizon + 10, 800, 18, new Color(0x5A9498), new Color(0x1C4658));
        Sea.glints(sheet, 120, horizon, 800, Ink.wash(Ink.FROST, 0.5), Ink.wash(Ink.DEEP, 0.3));
        Boats.yacht(sheet, 1075, 462, 1.1, 0.2, Ink.CREAM, Ink.BRICK);
        Boats.yacht(sheet, 930, 472, 1.4, 0.22, Ink.STRAW, Ink.NAVY);
        Boats.yacht(sheet, 190, 500, 2.1, 0.24, Ink.AMBER, Ink.CREAM);
        Sea.wash(sheet, 100, 504, 200, 7, Ink.FROST);
        Boats.yacht(sheet, 800, 560, 3.6, 0.3, Ink.CORAL, Ink.NAVY);
        bowWave(sheet, 800, 568, 3.6);
        Boats.yacht(sheet, 440, 690, 5.7, 0.33, Ink.CREAM, Ink.CORAL);
        sheet.turned(440, 690, 0.33, () -> Lettering.BOLD.left(sheet, "VES 9", -130, -140, 44, Ink.NAVY));
        bowWave(sheet, 440, 700, 5.7);
        Path2D front = Sea.swell(sheet, 776, 40, 460);
        sheet.fade(front, new Color(0x235364), new Color(0x123040), 0, 730, 0, 810);
        sheet.stroke(front, 2.4, Ink.wash(Ink.FROST, 0.6));
        Sky.gulls(sheet, 4, 660, 130, 200, 60, Ink.CREAM);
    }

    private static void bowWave(Sheet sheet, double x, double y, double scale) {
        Sea.wash(sheet, x - 52 * scale, y + 1 * scale, 110 * scale, 3.6 * scale, Ink.FROST);
        Sea.wash(sheet, x + 16 * scale, y, 46 * scale, 6.5 * scale, Ink.CREAM);
        Sea.spray(sheet, x + 38 * scale, y, 24 * scale, 0.3, 60, Ink.CREAM);
    }

    static void rowingEight(Sheet sheet) {
        double horizon = 270;
        sheet.bands(0, horizon, new Color(0xE7B79A), Ink.BLUSH, Ink.LEMON);
        Sky.sun(sheet, 250, 205, 30, Ink.CREAM, Ink.AMBER);
        sheet.fill(Land.hills(sheet, -40, 1240, 200, 26, horizon), new Color(0xC8A796));
        sheet.fill(Land.hills(sheet, -40, 1240, 236, 16, horizon), new Color(0x8E9A8C));
        for (int i = 0; i < 46; i++) {
            Land.fir(sheet, 420 + i * 17 + sheet.roll(-6, 6), horizon + 1, sheet.roll(26, 62), new Color(0x4F6C66));
        }
        sheet.bands(horizon, sheet.height(), Ink.LEMON, new Color(0xE3B59B), Ink.LAGOON, Ink.SOUND, Ink.DEEP);
        Sea.lightPath(sheet, 250, horizon, sheet.height(), 120, Ink.CREAM);
        Sea.glints(sheet, 110, horizon, sheet.height(), Ink.wash(Ink.CREAM, 0.35), Ink.wash(Ink.SOUND, 0.25));
        double water = 470;
        for (int i = 0; i < 24; i++) {
            Sea.dash(sheet, 600, water + 8 + i * 5, 1000 - i * 24, 4, Ink.wash(Ink.NAVY, 0.34 - i * 0.013));
        }
        for (int i = 0; i < 8; i++) {
            rower(sheet, 232 + i * 92, water, i % 2 == 0);
        }
        People.front(
                sheet,
                1010,
                water - 62,
                25,
                new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.AMBER, Ink.NAVY, People.Head.SHORT, false),
                true);
        Path2D shell = Outline.blob(
                90,
                water - 3,
                300,
                water - 12,
                620,
                water - 14,
                960,
                water - 12,
                1140,
                water - 4,
                960,
                water + 9,
                620,
                water + 13,
                300,
                water + 10);
        sheet.fade(shell, Ink.CREAM, Ink.CORAL);
        sheet.stroke(Outline.curve(96, water - 3, 620, water - 3, 1134, water - 3), 2, Ink.BRICK);
    }

    private static void rower(Sheet sheet, double x, double water, boolean near) {
        Color skin = near ? Ink.WARM_SKIN : Ink.BROWN_SKIN;
        Color vest = Ink.NAVY;
        double bladeX = x - 118;
        double bladeY = near ? water + 92 : water - 34;
        if (!near) {
            oar(sheet, x, water, bladeX, bladeY);
        }
        sheet.taper(x - 4, water - 14, 13, x - 16, water - 58, 14, vest);
        sheet.taper(x, water - 12, 8, x + 36, water - 24, 7, Ink.dark(skin, 0.1));
        sheet.taper(x - 16, water - 62, 6, x - 19, water - 72, 5, Ink.dark(skin, 0.15));
        sheet.oval(x - 19, water - 83, 9.5, 12, skin);
        sheet.fill(
                Outline.blob(x - 28, water - 86, x - 22, water - 97, x - 10, water - 93, x - 18, water - 88), Ink.BARK);
        sheet.taper(x - 14, water - 58, 6, x + 8, water - 42, 5, skin);
        sheet.taper(x + 8, water - 42, 5, x + 26, water - 40, 4, skin);
        if (near) {
            oar(sheet, x, water, bladeX, bladeY);
        }
    }

    private static void oar(Sheet sheet, double x, double water, double bladeX, double bladeY) {
        sheet.line(x + 28, water - 40, bladeX, bladeY, 3.2, Ink.CREAM);
        sheet.turned(
                bladeX,
                bladeY,
                Math.atan2(bladeY - water + 40, bladeX - x - 28),
                () -> sheet.poly(Ink.CORAL, "-6 -3, 26 -9, 32 8, -4 4"));
        Sea.wash(sheet, bladeX - 46, bladeY + 5, 70, 4, Ink.wash(Ink.CREAM, 0.8));
    }
}
