package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Pictures of the shore, its animals and its salt. */
final class ShoreScenes {

    private ShoreScenes() {}

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
        Path2D light = Outline.blob("290 196, 420 200, 560 262, 572 300, 500 262, 380 240");
        sheet.fill(Outline.inside(light, fluke), Ink.wash(Ink.MIST, 0.4));
        Path2D gleam = Outline.blob("900 158, 760 176, 640 268, 628 306, 720 240, 820 206");
        sheet.fill(Outline.inside(gleam, fluke), Ink.wash(Ink.MIST, 0.3));
        for (int i = 0; i < 16; i++) {
            double x = 320 + i * 37;
            double y = 236 - 10 * Math.abs(8 - i) + sheet.roll(40, 70);
            sheet.line(
                    x,
                    y,
                    x + sheet.roll(-3, 3),
                    y + sheet.roll(30, 150),
                    sheet.roll(1, 2.4),
                    Ink.wash(Ink.FROST, 0.55));
        }
        Sea.wash(sheet, 420, 640, 420, 36, Ink.FROST);
        Sea.wash(sheet, 320, 662, 620, 20, Ink.wash(Ink.FROST, 0.6));
        Sea.spray(sheet, 480, 640, 110, -0.4, 60, Ink.FROST);
        Sea.spray(sheet, 780, 640, 110, 0.4, 60, Ink.FROST);
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
            Path2D body =
                    Outline.blob("-96 8, -112 -12, -88 -6, -40 -22, 10 -32, 44 -52, 60 -68, 80 -66, 90 -52, 80 -40, "
                            + "72 -20, 58 6, 10 18, -50 16");
            sheet.fade(body, Ink.light(ink, 0.3), Ink.dark(ink, 0.3), 0, -60, 10, 20);
            sheet.fill(Outline.blob("30 2, 44 -6, 52 14, 30 24, 16 20"), Ink.dark(ink, 0.35));
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
            new Color(0xE9C0AC),
            Ink.ROSE,
            Ink.LAGOON,
            Ink.FROST,
            new Color(0xD98872),
            Ink.MIST,
            Ink.CREAM,
            new Color(0x8FB8AE),
            Ink.BLUSH
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
        Path2D channel = Outline.curve("-40 700, 240 610, 520 520, 820 300, 1260 150");
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
