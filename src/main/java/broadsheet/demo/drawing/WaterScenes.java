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
            Path2D swell = Sea.swell(sheet, 650 + i * 66, 66 + i * 16, 420);
            sheet.fade(swell, Ink.mix(new Color(0x4C8086), Ink.DEEP, i * 0.4), new Color(0x123042), 0, 570 + i * 66,
                    0, 740 + i * 60);
            sheet.stroke(swell, 3.4 + i, Ink.wash(Ink.FROST, 0.75));
            foamLines(sheet, 22, 650 + i * 66, 720 + i * 60);
        }
        Sea.spray(sheet, 700, 560, 460, 0.28, 300, Ink.wash(Ink.FROST, 0.9));
        Sky.gulls(sheet, 4, 250, 250, 150, 70, Ink.FROST);
    }

    private static void foamLines(Sheet sheet, int count, double top, double bottom) {
        for (int i = 0; i < count; i++) {
            double y = sheet.roll(top, bottom);
            Sea.ripple(sheet, sheet.roll(-60, 1200), y, sheet.roll(40, 170), 4, sheet.roll(0.8, 2.2),
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
        Sea.wash(sheet, x - 330, water + 6, 700, 44, inks[2]);
    }

    private static void plume(Sheet sheet, double x, double y, double reach, double lean, Color ink) {
        sheet.turned(x, y, lean, () -> {
            double wide = reach * 0.2;
            Path2D path = Outline.blob(
                    -wide, 20, -wide * 0.9, -reach * 0.4, -wide * sheet.roll(0.6, 1.1), -reach * 0.66, -wide * 0.3,
                    -reach * 0.78, 0, -reach, wide * 0.4, -reach * 0.76, wide * sheet.roll(0.8, 1.3), -reach * 0.6,
                    wide * 0.8, -reach * 0.35, wide, 20);
            sheet.fade(path, ink, Ink.mix(ink, Ink.LAGOON, 0.35), 0, -reach, 0, 30);
            for (int i = 0; i < 9; i++) {
                sheet.disc(sheet.roll(-wide, wide) * 1.5, -reach * sheet.roll(0.6, 1.12), sheet.roll(1.5, 8), ink);
            }
        });
    }

    private static void breakwater(Sheet sheet) {
        Path2D wall = Outline.polygon(-10, 540, 720, 520, 790, 640, -10, 800);
        sheet.fade(wall, new Color(0x596873), new Color(0x232F3D), 0, 520, 0, 700);
        sheet.poly(new Color(0x8695A0), -10, 540, 720, 520, 722, 531, -10, 562);
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
        sheet.bands(0, sheet.height(), new Color(0x15233A), new Color(0x2F4A60), new Color(0x6F8B90), new Color(0x9FB0A6));
        Sky.bank(sheet, 250, 50, new Color(0x0F1A2C), new Color(0x33495E));
        Sky.bank(sheet, 130, 40, new Color(0x0B1422), new Color(0x22344A));
        double lampX = 720;
        double lampY = 216;
        sheet.fade(Outline.polygon(lampX, lampY - 5, -40, -60, -40, 150, lampX, lampY + 5), Ink.wash(Ink.LEMON, 0.85),
                Ink.wash(Ink.LEMON, 0.02), lampX, lampY, 0, 40);
        sheet.fade(Outline.polygon(lampX, lampY - 5, 1260, 240, 1260, 380, lampX, lampY + 5), Ink.wash(Ink.LEMON, 0.8),
                Ink.wash(Ink.LEMON, 0.05), lampX, lampY, 1240, 320);
        Sky.rain(sheet, 190, -0.6, Ink.FROST);
        sheet.bands(520, sheet.height(), new Color(0x577780), new Color(0x14303F));
        Sea.swells(sheet, 3, 520, 640, 50, new Color(0x55808A), new Color(0x2A5564));
        Path2D cliff = Outline.ridge(sheet.dice(), 0.3, 820, 420, 700, 500, 610, 585, 560, 640, 512, 800, 506, 880, 540,
                960, 600, 1060, 680, 1120, 740);
        sheet.fade(cliff, new Color(0x4A5A58), new Color(0x131C28), 420, 500, 1000, 780);
        Buildings.cottage(sheet, 800, 524, 120, 74, Ink.STONE, Ink.RUST);
        sheet.rect(828, 496, 15, 18, Ink.STRAW);
        sheet.rect(872, 496, 15, 18, Ink.STRAW);
        Buildings.lighthouse(sheet, lampX, 516, 335, Ink.CREAM, Ink.CORAL, Ink.LEMON);
        sheet.glow(lampX, lampY, 150, Ink.LEMON, 0.95);
        sheet.at(30, 0, 1, 1, () -> burst(sheet, 430, 720));
        for (int i = 0; i < 2; i++) {
            Path2D swell = Sea.swell(sheet, 730 + i * 60, 70, 430);
            sheet.fade(swell, new Color(0x3E727D), new Color(0x0F2838), 0, 660, 0, 810);
            sheet.stroke(swell, 3.5, Ink.wash(Ink.FROST, 0.7));
        }
        foamLines(sheet, 40, 600, 790);
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
            Sky.gull(sheet, sheet.roll(60, 560), sheet.roll(150, 480), sheet.roll(20, 34), i % 3 == 0 ? Ink.FROST : Ink.CREAM);
        }
        Sea.glints(sheet, 50, 690, 800, Ink.wash(Ink.MIST, 0.5));
    }

    private static void crew(Sheet sheet) {
        People.Look oilskin = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.AMBER, Ink.AMBER, People.Head.HOOD, true);
        People.Look blue = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.NAVY, Ink.AMBER, People.Head.BEANIE, false);
        sheet.within(Outline.polygon(150, 300, 420, 300, 420, 573, 300, 568, 150, 541), () -> {
            People.draw(sheet, 330, 606, 108, oilskin, People.CARRYING);
            People.draw(sheet, 262, 600, -106, blue, People.POINTING);
        });
    }

    private static void reflection(Sheet sheet, double x, double y, double wide, Color ink) {
        for (int i = 0; i < 16; i++) {
            Sea.dash(sheet, x + sheet.roll(-20, 20), y + i * 6, wide * (1 - i * 0.045), 4, Ink.wash(ink, 0.5 - i * 0.03));
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
        People.front(sheet, 1010, water - 44, 27, new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.AMBER, Ink.NAVY,
                People.Head.SHORT, false), true);
        Path2D shell = Outline.blob(90, water - 3, 300, water - 12, 620, water - 14, 960, water - 12, 1140, water - 4,
                960, water + 9, 620, water + 13, 300, water + 10);
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
        sheet.fill(Outline.blob(x - 28, water - 86, x - 22, water - 97, x - 10, water - 93, x - 18, water - 88), Ink.BARK);
        sheet.taper(x - 14, water - 58, 6, x + 8, water - 42, 5, skin);
        sheet.taper(x + 8, water - 42, 5, x + 26, water - 40, 4, skin);
        if (near) {
            oar(sheet, x, water, bladeX, bladeY);
        }
    }

    private static void oar(Sheet sheet, double x, double water, double bladeX, double bladeY) {
        sheet.line(x + 28, water - 40, bladeX, bladeY, 3.2, Ink.CREAM);
        sheet.turned(bladeX, bladeY, Math.atan2(bladeY - water + 40, bladeX - x - 28), () ->
                sheet.poly(Ink.CORAL, -6, -3, 26, -9, 32, 8, -4, 4));
        Sea.wash(sheet, bladeX - 46, bladeY + 5, 70, 4, Ink.wash(Ink.CREAM, 0.8));
    }

    static void whale(Sheet sheet) {
        double horizon = 300;
        sheet.bands(0, horizon, new Color(0x5E93A0), new Color(0xA9C8C2), Ink.CREAM);
        sheet.fill(Land.hills(sheet, 300, 1300, 250, 34, horizon), new Color(0x93B3AF));
        sheet.fill(Land.island(sheet, -120, 420, horizon, 70), new Color(0x6F9899));
        sheet.bands(horizon, sheet.height(), new Color(0x86B1AE), Ink.SOUND, Ink.DEEP, Ink.NAVY);
        Sea.glints(sheet, 190, horizon, sheet.height(), Ink.wash(Ink.FROST, 0.45), Ink.wash(Ink.NAVY, 0.3));
        Boats.trawler(sheet, 1010, 330, 0.9, Ink.CORAL, Ink.CREAM, Ink.NAVY);
        Path2D fluke = new Path2D.Double();
        fluke.moveTo(540, 640);
        fluke.curveTo(570, 540, 575, 440, 560, 360);
        fluke.curveTo(500, 290, 400, 290, 260, 190);
        fluke.curveTo(380, 170, 510, 170, 594, 250);
        fluke.curveTo(690, 150, 820, 140, 940, 150);
        fluke.curveTo(810, 270, 710, 290, 640, 362);
        fluke.curveTo(640, 440, 670, 540, 720, 640);
        fluke.closePath();
        sheet.fade(fluke, new Color(0x36506A), new Color(0x0F1F33), 260, 150, 800, 600);
        Path2D light = Outline.blob(290, 196, 420, 200, 560, 262, 572, 300, 500, 262, 380, 240);
        sheet.fill(Outline.inside(light, fluke), Ink.wash(Ink.MIST, 0.4));
        Path2D gleam = Outline.blob(900, 158, 760, 176, 640, 268, 628, 306, 720, 240, 820, 206);
        sheet.fill(Outline.inside(gleam, fluke), Ink.wash(Ink.MIST, 0.3));
        for (int i = 0; i < 16; i++) {
            double x = 320 + i * 37;
            double y = 236 - 10 * Math.abs(8 - i) + sheet.roll(40, 70);
            sheet.line(x, y, x + sheet.roll(-3, 3), y + sheet.roll(30, 150), sheet.roll(1, 2.4), Ink.wash(Ink.FROST, 0.55));
        }
        Sea.wash(sheet, 420, 640, 420, 36, Ink.FROST);
        Sea.wash(sheet, 320, 662, 620, 20, Ink.wash(Ink.FROST, 0.6));
        Sea.spray(sheet, 630, 630, 170, 0, 120, Ink.FROST);
        Sky.gulls(sheet, 6, 900, 90, 200, 50, Ink.CREAM);
    }

    static void seals(Sheet sheet) {
        double horizon = 330;
        sheet.bands(0, horizon, new Color(0x9FC0C0), new Color(0xDCE3D3), Ink.CREAM);
        Sky.cloud(sheet, 840, 240, 420, 84, Ink.CREAM, new Color(0xD3DDD2));
        sheet.fill(Land.island(sheet, 620, 1320, horizon, 70), new Color(0x97B5AE));
        sheet.bands(horizon, 800, new Color(0x9CC0B9), Ink.LAGOON, Ink.SOUND);
        Sea.glints(sheet, 170, horizon, 800, Ink.wash(Ink.CREAM, 0.55), Ink.wash(Ink.DEEP, 0.2));
        Land.rock(sheet, 950, 470, 520, 74, Ink.STONE, Ink.SLATE);
        seal(sheet, 880, 410, 0.62, Ink.SLATE);
        seal(sheet, 1010, 424, -0.6, Ink.GRANITE);
        Sea.wash(sheet, 690, 472, 530, 9, Ink.FROST);
        Land.rock(sheet, 420, 700, 980, 190, new Color(0xB5A68C), new Color(0x4C4A4E));
        seal(sheet, 250, 560, 1.5, new Color(0x6B665F));
        seal(sheet, 520, 580, -1.35, new Color(0x8C8377));
        seal(sheet, 690, 640, 1.1, new Color(0x4F5058));
        Sea.wash(sheet, -120, 706, 1120, 22, Ink.FROST);
        Sea.glints(sheet, 60, 720, 800, Ink.wash(Ink.FROST, 0.6));
        sheet.oval(1030, 660, 27, 26, Ink.SLATE);
        sheet.disc(1021, 652, 3.4, Ink.BLACK);
        sheet.disc(1038, 652, 3.4, Ink.BLACK);
        sheet.oval(1029, 664, 6, 4, Ink.BLACK);
        Sea.wash(sheet, 960, 682, 140, 7, Ink.MIST);
    }

    private static void seal(Sheet sheet, double x, double y, double scale, Color ink) {
        sheet.at(x, y, scale, Math.abs(scale), () -> {
            Path2D body = Outline.blob(-96, 8, -112, -12, -88, -6, -40, -22, 10, -32, 44, -52, 60, -68, 80, -66, 90, -52,
                    80, -40, 72, -20, 58, 6, 10, 18, -50, 16);
            sheet.fade(body, Ink.light(ink, 0.3), Ink.dark(ink, 0.3), 0, -60, 10, 20);
            sheet.fill(Outline.blob(30, 2, 44, -6, 52, 14, 30, 24, 16, 20), Ink.dark(ink, 0.35));
            for (int i = 0; i < 16; i++) {
                sheet.oval(sheet.roll(-60, 40), sheet.roll(-14, 8), sheet.roll(1, 3), 1.4, Ink.wash(Ink.BLACK, 0.3));
            }
            sheet.disc(76, -56, 2.6, Ink.BLACK);
            sheet.oval(89, -52, 3, 2.4, Ink.BLACK);
            sheet.line(82, -48, 97, -44, 0.6, Ink.CREAM);
            sheet.line(82, -46, 95, -38, 0.6, Ink.CREAM);
        });
    }

    static void saltPans(Sheet sheet) {
        sheet.bands(0, sheet.height(), new Color(0xC9BFA4), new Color(0xB7AD95));
        Color[] brines = {
            new Color(0xE9C0AC), Ink.ROSE, Ink.LAGOON, Ink.FROST, new Color(0xD98872), Ink.MIST, Ink.CREAM,
            new Color(0x8FB8AE), Ink.BLUSH
        };
        for (int row = 0; row < 7; row++) {
            for (int column = 0; column < 6; column++) {
                double x = -190 + column * 232 + row * 44;
                double y = 22 + row * 118;
                double wide = 214 - (row % 3 == 1 ? 106 : 0);
                pan(sheet, x, y, wide, brines[sheet.dice().nextInt(brines.length)]);
                if (wide < 200) {
                    pan(sheet, x + 114, y, 100, brines[sheet.dice().nextInt(brines.length)]);
                }
            }
        }
        Path2D channel = Outline.curve(-40, 700, 240, 610, 520, 520, 820, 300, 1260, 150);
        sheet.stroke(channel, 64, new Color(0xA59B84));
        sheet.stroke(channel, 46, Ink.SOUND);
        sheet.stroke(channel, 5, Ink.wash(Ink.MIST, 0.5));
        for (int i = 0; i < 9; i++) {
            double x = sheet.roll(80, 1120);
            double y = sheet.roll(60, 740);
            sheet.poly(Ink.wash(Ink.SLATE, 0.5), x, y + 6, x + 40, y + 20, x + 15, y + 12);
            sheet.poly(Ink.CREAM, x - 15, y + 10, x, y - 15, x + 15, y + 10);
            sheet.poly(Ink.STONE, x, y - 15, x + 15, y + 10, x + 2, y + 10);
        }
        for (int i = 0; i < 4; i++) {
            double x = 420 + i * 130;
            double y = 205 + i * 122;
            sheet.poly(Ink.wash(Ink.NIGHT, 0.4), x, y, x + 36, y + 18, x + 40, y + 14, x + 4, y - 3);
            sheet.disc(x, y, 5, Ink.CORAL);
            sheet.line(x, y, x - 18, y + 9, 2, Ink.BARK);
        }
        Sky.gulls(sheet, 6, 900, 620, 200, 100, Ink.CREAM);
    }

    private static void pan(Sheet sheet, double x, double y, double wide, Color brine) {
        Path2D edge = Outline.polygon(x, y, x + wide, y + 6, x + wide + 36, y + 104, x + 38, y + 100);
        sheet.fade(edge, Ink.light(brine, 0.3), brine, x, y, x + wide, y + 100);
        sheet.stroke(edge, 2, Ink.wash(Ink.BARK, 0.35));
        sheet.stipple(edge, Ink.wash(Ink.CREAM, 0.75), 90, x, y, x + wide * 0.5, y + 80);
        sheet.line(x + 6, y + 4, x + wide - 4, y + 9, 2, Ink.wash(Ink.CREAM, 0.6));
    }
}
