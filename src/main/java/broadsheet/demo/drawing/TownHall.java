package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** The granite town hall of Harrowmouth and the square before it. */
final class TownHall {

    private static final Color DARK_GRANITE = new Color(0x4C4F66);

    private TownHall() {}

    static void draw(Sheet sheet) {
        sheet.bands(0, 660, new Color(0x35527A), new Color(0x8F88A0), new Color(0xE9A98A), Ink.STRAW);
        Sky.cloud(sheet, 190, 250, 420, 90, new Color(0xF3C3A4), new Color(0xC99A9A));
        Sky.cloud(sheet, 1040, 330, 400, 80, new Color(0xF3C3A4), new Color(0xD9A493));
        Sky.streaks(sheet, 6, 60, 200, Ink.wash(Ink.ROSE, 0.5));
        Buildings.village(
                sheet,
                -10,
                230,
                640,
                74,
                Ink.STRAW,
                new Color(0x4A4560),
                new Color(0x8C7688),
                new Color(0xA5857F),
                new Color(0x7A6C86));
        Buildings.village(
                sheet,
                985,
                1210,
                640,
                74,
                Ink.STRAW,
                new Color(0x4A4560),
                new Color(0x8C7688),
                new Color(0xA5857F),
                new Color(0x7A6C86));
        Color stone = new Color(0xB9AFA9);
        Color shade = new Color(0x6B6A7C);
        clockTower(sheet, stone, shade);
        Path2D front = Outline.polygon("210 640, 210 380, 990 380, 990 640");
        sheet.fade(front, stone, shade, 230, 0, 1040, 0);
        courses(sheet);
        Path2D pediment = Outline.polygon(420, 382, 600, 300, 780, 382);
        sheet.fade(pediment, Ink.light(stone, 0.15), shade, 430, 0, 840, 0);
        sheet.stroke(Outline.polyline(412, 384, 600, 298, 788, 384), 7, Ink.light(stone, 0.3));
        sheet.disc(600, 352, 22, DARK_GRANITE);
        for (int i = 0; i < 9; i++) {
            double angle = i * Math.PI * 2 / 9;
            sheet.disc(600 + Math.cos(angle) * 14, 352 + Math.sin(angle) * 14, 3, Ink.STRAW);
        }
        sheet.rect(200, 374, 800, 12, Ink.light(stone, 0.3));
        for (int i = 0; i < 9; i++) {
            double x = 240 + i * 84;
            Color glow = i % 4 == 2 ? DARK_GRANITE : Ink.STRAW;
            Buildings.sash(sheet, x, 410, 40, 66, glow, Ink.light(stone, 0.2));
            if (Math.abs(i - 4) > 1) {
                Buildings.arched(sheet, x - 5, 516, 50, 104, Ink.light(stone, 0.2));
                Buildings.arched(sheet, x, 522, 40, 98, i % 3 == 0 ? Ink.AMBER : Ink.STRAW);
                sheet.line(x + 20, 524, x + 20, 620, 3, stone);
            }
        }
        sheet.bands(638, 800, new Color(0x9C8A8C), new Color(0x4B475E));
        portico(sheet, stone, shade);
        for (int i = 0; i < 3; i++) {
            Buildings.flag(sheet, 300 + i * 52, 374, 118, 62, i == 1 ? Ink.SOUND : Ink.CORAL, Ink.CREAM);
            Buildings.flag(sheet, 796 + i * 52, 374, 118, 62, i == 1 ? Ink.SOUND : Ink.CORAL, Ink.CREAM);
        }
        square(sheet);
    }

    private static void clockTower(Sheet sheet, Color stone, Color shade) {
        sheet.fade(Outline.polygon("528 380, 528 150, 672 150, 672 380"), stone, shade, 530, 0, 690, 0);
        sheet.rect(518, 142, 164, 13, Ink.light(stone, 0.3));
        sheet.rect(518, 268, 164, 9, Ink.light(stone, 0.25));
        sheet.disc(600, 212, 50, DARK_GRANITE);
        sheet.disc(600, 212, 44, Ink.LEMON);
        sheet.glow(600, 212, 110, Ink.LEMON, 0.5);
        for (int i = 0; i < 12; i++) {
            double angle = i * Math.PI / 6;
            sheet.line(
                    600 + Math.cos(angle) * 35,
                    212 + Math.sin(angle) * 35,
                    600 + Math.cos(angle) * 40,
                    212 + Math.sin(angle) * 40,
                    3,
                    Ink.BLACK);
        }
        sheet.line(600, 212, 582, 190, 4.4, Ink.BLACK);
        sheet.line(600, 212, 606, 244, 3.2, Ink.BLACK);
        for (int i = 0; i < 2; i++) {
            Buildings.arched(sheet, 552 + i * 62, 286, 34, 62, DARK_GRANITE);
        }
        Color copper = new Color(0x6FA58F);
        Path2D belfry = Outline.polygon("544 142, 544 92, 656 92, 656 142");
        sheet.fade(belfry, stone, shade, 540, 0, 680, 0);
        for (int i = 0; i < 3; i++) {
            Buildings.arched(sheet, 556 + i * 32, 100, 22, 42, DARK_GRANITE);
        }
        Path2D roof = new Path2D.Double();
        roof.moveTo(534, 94);
        roof.quadTo(584, 74, 597, 14);
        roof.lineTo(603, 14);
        roof.quadTo(616, 74, 666, 94);
        roof.closePath();
        sheet.fade(roof, Ink.light(copper, 0.25), new Color(0x3E6B66), 560, 0, 650, 0);
        sheet.disc(600, 13, 5, Ink.STRAW);
    }

    private static void courses(Sheet sheet) {
        for (int row = 0; row < 13; row++) {
            double y = 392 + row * 19.4;
            sheet.line(212, y, 988, y, 0.9, Ink.wash(DARK_GRANITE, 0.3));
            for (int i = 0; i < 20; i++) {
                double x = 222 + i * 40 + (row % 2) * 20;
                if (x < 985) {
                    sheet.line(x, y, x, y + 19.4, 0.8, Ink.wash(DARK_GRANITE, 0.22));
                }
            }
        }
    }

    private static void portico(Sheet sheet, Color stone, Color shade) {
        sheet.rect(462, 500, 276, 130, new Color(0x55505F));
        Buildings.arched(sheet, 560, 512, 80, 118, Ink.AMBER);
        sheet.rect(597, 530, 6, 100, Ink.BARK);
        sheet.glow(600, 580, 130, Ink.LEMON, 0.5);
        for (int i = 0; i < 4; i++) {
            double x = 468 + i * 76;
            sheet.fade(
                    Outline.polygon(x, 506, x + 36, 506, x + 33, 630, x + 3, 630),
                    Ink.light(stone, 0.3),
                    shade,
                    x,
                    0,
                    x + 44,
                    0);
            sheet.rect(x - 5, 498, 46, 10, Ink.light(stone, 0.35));
            sheet.rect(x - 5, 624, 46, 10, Ink.light(stone, 0.2));
        }
        sheet.rect(450, 484, 300, 16, Ink.light(stone, 0.35));
        for (int i = 0; i < 5; i++) {
            sheet.rect(440 - i * 16, 632 + i * 8, 320 + i * 32, 9, Ink.mix(Ink.light(stone, 0.3), shade, i * 0.16));
        }
    }

    private static void square(Sheet sheet) {
        for (int i = 0; i < 4; i++) {
            sheet.line(0, 690 + i * i * 10, 1200, 690 + i * i * 10, 1.2, Ink.wash(Ink.NIGHT, 0.2));
        }
        for (int i = -9; i < 10; i++) {
            sheet.line(600 + i * 84, 676, 600 + i * 190, 800, 1.2, Ink.wash(Ink.NIGHT, 0.2));
        }
        Sea.lampPath(sheet, 600, 676, 110, 90, Ink.LEMON);
        for (int i = 0; i < 6; i++) {
            Sea.lampPath(sheet, 260 + i * 136, 676, 60, 34, Ink.STRAW);
        }
        Buildings.lamp(sheet, 150, 726, 170, Ink.BLACK, Ink.LEMON);
        Buildings.lamp(sheet, 1050, 726, 170, Ink.BLACK, Ink.LEMON);
        double[] walkers = {236, 714, 352, 736, 392, 734, 520, 704, 702, 712, 836, 750, 886, 730, 960, 708};
        for (int i = 0; i < walkers.length / 2; i++) {
            double y = walkers[2 * i + 1];
            double tall = 62 + (y - 700) * 1.1;
            sheet.oval(walkers[2 * i], y, tall * 0.25, 4, Ink.wash(Ink.NIGHT, 0.35));
            People.draw(
                    sheet,
                    walkers[2 * i],
                    y,
                    i % 2 == 0 ? tall : -tall,
                    People.anyone(sheet, Ink.NAVY, Ink.BRICK, Ink.PLUM, Ink.SLATE),
                    i % 3 == 1 ? People.STANDING : People.WALKING);
        }
    }
}
