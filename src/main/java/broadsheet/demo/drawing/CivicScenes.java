package broadsheet.demo.drawing;

import java.awt.Color;

/** Pictures of the university, the school and the hospital. */
final class CivicScenes {

    private CivicScenes() {}

    static void campus(Sheet sheet) {
        sheet.bands(0, 520, new Color(0x8FB8BE), new Color(0xE3E2CC), Ink.CREAM);
        Sky.cloud(sheet, 800, 150, 400, 80, Ink.CREAM, Ink.MIST);
        Color brick = new Color(0xB8694E);
        range(sheet, -10, 300, brick);
        range(sheet, 900, 1210, brick);
        sheet.fade(
                Outline.polygon("280 560, 280 280, 920 280, 920 560"), Ink.light(brick, 0.12), brick, 280, 0, 920, 0);
        sheet.poly(Ink.SLATE, "270 284, 320 220, 880 220, 930 284");
        for (int i = 0; i < 10; i++) {
            double x = 302 + i * 62;
            if (i == 4 || i == 5) {
                continue;
            }
            Buildings.sash(sheet, x, 310, 30, 54, i == 2 ? Ink.LEMON : new Color(0x4B6674), Ink.CREAM);
            Buildings.arched(sheet, x - 8, 440, 46, 120, Ink.CREAM);
            Buildings.arched(sheet, x - 2, 447, 34, 113, new Color(0x5A3A34));
        }
        sheet.fade(
                Outline.polygon("530 560, 530 170, 670 170, 670 560"),
                Ink.light(brick, 0.2),
                Ink.dark(brick, 0.2),
                530,
                0,
                670,
                0);
        for (int i = 0; i < 5; i++) {
            sheet.rect(528 + i * 31, 150, 19, 22, brick);
        }
        Buildings.arched(sheet, 556, 420, 88, 140, Ink.CREAM);
        Buildings.arched(sheet, 564, 430, 72, 130, new Color(0x4A302C));
        sheet.disc(600, 240, 34, Ink.CREAM);
        sheet.line(600, 240, 600, 216, 3, Ink.BLACK);
        sheet.line(600, 240, 616, 250, 3, Ink.BLACK);
        Buildings.sash(sheet, 578, 310, 44, 66, Ink.LEMON, Ink.CREAM);
        Buildings.flag(sheet, 600, 150, 96, 58, Ink.SOUND, Ink.CREAM);
        sheet.bands(556, 800, new Color(0xA5B870), new Color(0x6A8A4C));
        sheet.poly(Ink.PAPER, "575 556, 625 556, 820 800, 380 800");
        sheet.poly(Ink.PAPER, "0 640, 1200 640, 1200 676, 0 676");
        Color[] crowns = {Ink.AMBER, Ink.FERN, Ink.CORAL};
        double[] trees = {110, 600, 200, 250, 590, 170, 960, 590, 170, 1100, 604, 210, 60, 770, 400, 1140, 780, 420};
        for (int i = 0; i < trees.length / 3; i++) {
            sheet.oval(trees[3 * i] + 30, trees[3 * i + 1], trees[3 * i + 2] * 0.3, 12, Ink.wash(Ink.PINE, 0.4));
            Land.tree(
                    sheet,
                    trees[3 * i],
                    trees[3 * i + 1],
                    trees[3 * i + 2],
                    Ink.dark(crowns[i % 3], 0.25),
                    crowns[i % 3],
                    Ink.BARK);
        }
        double[] walkers = {470, 676, 545, 610, 640, 606, 700, 720, 560, 740, 880, 668};
        for (int i = 0; i < walkers.length / 2; i++) {
            double y = walkers[2 * i + 1];
            People.draw(
                    sheet,
                    walkers[2 * i],
                    y,
                    (i % 2 == 0 ? 1 : -1) * (50 + (y - 600) * 0.6),
                    People.anyone(sheet, Ink.NAVY, Ink.BRICK, Ink.AMBER, Ink.PINE),
                    People.WALKING);
        }
        for (int i = 0; i < 80; i++) {
            sheet.oval(sheet.roll(0, 1200), sheet.roll(620, 800), 4, 2, Ink.pick(i, crowns));
        }
    }

    private static void range(Sheet sheet, double x0, double x1, Color brick) {
        sheet.rect(x0, 250, x1 - x0, 320, Ink.dark(brick, 0.12));
        sheet.rect(x0 - 6, 236, x1 - x0 + 12, 16, Ink.SLATE);
        for (int i = 0; i < 4; i++) {
            for (int row = 0; row < 3; row++) {
                Buildings.sash(
                        sheet,
                        x0 + 34 + i * 72,
                        280 + row * 94,
                        30,
                        54,
                        (i + row) % 4 == 0 ? Ink.LEMON : new Color(0x4B6674),
                        Ink.CREAM);
            }
        }
    }

    static void hospital(Sheet sheet) {
        sheet.bands(0, 600, new Color(0x6FA4B4), new Color(0xC9DDD6), Ink.CREAM);
        Sky.cloud(sheet, 250, 180, 420, 90, Ink.CREAM, Ink.MIST);
        sheet.fill(Land.hills(sheet, -40, 1240, 470, 24, 700), new Color(0x9DB7A0));
        sheet.fade(Outline.polygon("90 600, 90 270, 520 270, 520 600"), Ink.CREAM, new Color(0xD5D3C4));
        sheet.fade(
                Outline.polygon("520 600, 520 170, 1110 170, 1110 600"),
                Ink.FROST,
                new Color(0xB9C8C4),
                520,
                0,
                1110,
                0);
        for (int row = 0; row < 5; row++) {
            double y = 196 + row * 66;
            sheet.rect(540, y, 550, 40, new Color(0x5B8492));
            for (int i = 0; i < 16; i++) {
                if (sheet.chance(0.3)) {
                    sheet.rect(542 + i * 34.4, y + 2, 31, 36, sheet.chance(0.5) ? Ink.LEMON : Ink.MIST);
                }
                sheet.line(540 + i * 34.4, y, 540 + i * 34.4, y + 40, 2, Ink.FROST);
                if ((i + row) % 3 == 0) {
                    sheet.rect(540 + i * 34.4, y, 9, 40, Ink.TIMBER);
                }
            }
        }
        for (int row = 0; row < 4; row++) {
            Buildings.windows(
                    sheet,
                    110,
                    288 + row * 70,
                    390,
                    54,
                    9,
                    1,
                    0.72,
                    new Color(0x5B8492),
                    new Color(0x6E93A0),
                    Ink.LEMON);
        }
        sheet.rounded(884, 88, 90, 90, 10, Ink.CREAM);
        Lettering.BOLD.centre(sheet, "H", 929, 158, 72, Ink.SOUND);
        sheet.rect(350, 500, 470, 100, new Color(0x3C5F6C));
        Buildings.windows(sheet, 360, 512, 450, 88, 8, 1, 0.9, Ink.LEMON, Ink.STRAW);
        sheet.poly(Ink.NAVY, "310 480, 860 480, 880 512, 290 512");
        Lettering.BOLD.spaced(sheet, "HARROWMOUTH INFIRMARY", 585, 504, 24, 0.14, Ink.CREAM);
        sheet.bands(600, sheet.height(), new Color(0xB5B09F), new Color(0x7E7A76));
        sheet.poly(new Color(0x8FA56A), "0 606, 280 606, 180 680, 0 680");
        Land.tree(sheet, 90, 640, 210, Ink.PINE, Ink.FERN, Ink.BARK);
        Land.tree(sheet, 1150, 640, 230, Ink.PINE, Ink.FERN, Ink.BARK);
        ambulance(sheet, 900, 660);
        People.Look nurse = new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.SOUND, Ink.SOUND, People.Head.BUN, false);
        People.draw(sheet, 520, 650, 112, nurse, People.WALKING);
        People.draw(sheet, 600, 652, -110, People.anyone(sheet, Ink.BRICK, Ink.AMBER), People.STANDING);
        People.draw(sheet, 300, 656, 112, People.anyone(sheet, Ink.NAVY, Ink.PLUM), People.WALKING);
    }

    private static void ambulance(Sheet sheet, double x, double ground) {
        sheet.oval(x, ground, 140, 10, Ink.wash(Ink.NIGHT, 0.4));
        sheet.rounded(x - 130, ground - 118, 190, 106, 12, Ink.CREAM);
        sheet.poly(
                Ink.CREAM,
                x + 50,
                ground - 90,
                x + 96,
                ground - 86,
                x + 132,
                ground - 48,
                x + 134,
                ground - 12,
                x + 50,
                ground - 12);
        sheet.poly(
                new Color(0x4B6674),
                x + 64,
                ground - 80,
                x + 92,
                ground - 78,
                x + 116,
                ground - 50,
                x + 64,
                ground - 50);
        sheet.rect(x - 130, ground - 54, 264, 18, Ink.CORAL);
        for (int i = 0; i < 9; i++) {
            sheet.poly(
                    Ink.AMBER,
                    x - 126 + i * 28,
                    ground - 54,
                    x - 112 + i * 28,
                    ground - 54,
                    x - 122 + i * 28,
                    ground - 36,
                    x - 136 + i * 28 + 6,
                    ground - 36);
        }
        Lettering.BOLD.centre(sheet, "AMBULANCE", x - 38, ground - 76, 24, Ink.SOUND);
        sheet.rect(x + 20, ground - 126, 30, 9, Ink.SOUND);
        sheet.glow(x + 35, ground - 122, 40, Ink.LAGOON, 0.8);
        for (int i = 0; i < 2; i++) {
            sheet.disc(x - 82 + i * 170, ground - 10, 21, Ink.BLACK);
            sheet.disc(x - 82 + i * 170, ground - 10, 9, Ink.STONE);
        }
    }

    static void schoolClass(Sheet sheet) {
        sheet.bands(0, 600, new Color(0xDCE3D0), Ink.CREAM);
        sheet.rect(0, 420, 1200, 180, new Color(0xBCCBB8));
        sheet.rect(330, 100, 560, 250, Ink.BARK);
        sheet.rect(342, 112, 536, 226, Ink.PINE);
        Lettering.REGULAR.centre(sheet, "Nine islands, one sound", 610, 166, 34, Ink.CREAM);
        IslandMap.silhouette(sheet, 490, 178, 240, Ink.wash(Ink.CREAM, 0.85));
        for (int i = 0; i < 2; i++) {
            double x = 70 + i * 880;
            sheet.rect(x - 8, 92, 196, 286, Ink.CREAM);
            sheet.rect(x, 100, 180, 270, new Color(0x9CC4C4));
            sheet.fill(Land.island(sheet, x + 4, x + 176, 310, 60), Ink.FERN);
            sheet.rect(x, 310, 180, 60, Ink.SOUND);
            sheet.rect(x + 86, 100, 8, 270, Ink.CREAM);
            sheet.rect(x, 230, 180, 8, Ink.CREAM);
        }
        sheet.bands(580, sheet.height(), new Color(0xD2A873), new Color(0xA87A4E));
        People.Look teacher = new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.CORAL, Ink.NAVY, People.Head.BUN, true);
        People.draw(sheet, 300, 610, 330, teacher, People.POINTING);
        Color[] jumpers = {Ink.AMBER, Ink.SOUND, Ink.CORAL, Ink.NAVY, Ink.MOSS, Ink.HEATHER, Ink.CREAM};
        Color[] hairs = {Ink.BARK, new Color(0xC98F4A), Ink.BLACK, new Color(0x8A3F24), new Color(0xE0BE7A)};
        for (int row = 0; row < 3; row++) {
            double size = 50 + row * 19;
            double y = 570 + row * 112;
            int seats = 6 - row;
            for (int i = 0; i < seats; i++) {
                double x = 600 + (i - (seats - 1) / 2.0) * size * 3.6 + (row == 0 ? 120 : 0);
                sheet.poly(
                        Ink.TIMBER,
                        x - size * 1.5,
                        y + size * 0.5,
                        x + size * 1.5,
                        y + size * 0.5,
                        x + size * 1.6,
                        y + size * 0.85,
                        x - size * 1.6,
                        y + size * 0.85);
                sheet.rect(x + size * 0.9, y + size * 0.4, size * 0.5, size * 0.14, Ink.CREAM);
                People.back(
                        sheet, x, y, size, hairs[sheet.dice().nextInt(hairs.length)], Ink.pick(i * 3 + row, jumpers));
                if (i == 2) {
                    sheet.taper(
                            x + size * 0.8,
                            y + size * 1.3,
                            size * 0.24,
                            x + size * 1.1,
                            y - size * 0.8,
                            size * 0.17,
                            Ink.pick(i * 3 + row, jumpers));
                    sheet.disc(x + size * 1.12, y - size, size * 0.2, Ink.WARM_SKIN);
                }
            }
        }
    }
}
