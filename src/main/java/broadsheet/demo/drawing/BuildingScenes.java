package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Pictures of single buildings and building works, and of what is made inside them. */
final class BuildingScenes {

    private BuildingScenes() {}

    static void housing(Sheet sheet) {
        sheet.bands(0, 640, new Color(0x78AAB4), new Color(0xD5E0D2), Ink.CREAM);
        Sky.cloud(sheet, 260, 190, 420, 90, Ink.CREAM, Ink.MIST);
        Sky.cloud(sheet, 930, 130, 320, 60, Ink.CREAM, Ink.MIST);
        sheet.fill(Land.hills(sheet, -40, 1240, 520, 24, 700), new Color(0x9DB7A0));
        Cranes.tower(sheet, 1060, 640, 560, -300, Ink.SLATE, Ink.CORAL);
        block(sheet, 60, 650, 300, 380, new Color(0xD3A06A));
        block(sheet, 420, 660, 330, 480, Ink.TIMBER);
        frame(sheet);
        sheet.bands(652, 800, new Color(0xA9B57C), new Color(0x6F8450));
        sheet.poly(Ink.STONE, 0, 730, 1200, 700, 1200, 748, 0, 790);
        for (int i = 0; i < 6; i++) {
            Land.tree(sheet, 40 + i * 150, 690, 110 + i % 3 * 30, Ink.PINE, Ink.FERN, Ink.BARK);
        }
        People.draw(sheet, 330, 772, 120, People.anyone(sheet, Ink.NAVY, Ink.BRICK), People.WALKING);
        People.draw(sheet, 386, 770, 76, People.anyone(sheet, Ink.AMBER, Ink.CORAL), People.WALKING);
        People.draw(sheet, 660, 760, -116, People.anyone(sheet, Ink.CREAM, Ink.PLUM), People.WALKING);
        People.Look builder = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.CORAL, Ink.NAVY, People.Head.HELMET, false);
        People.draw(sheet, 940, 748, 116, builder, People.POINTING);
    }

    private static void block(Sheet sheet, double x, double ground, double wide, double tall, Color wood) {
        sheet.fade(Outline.polygon(x, ground, x, ground - tall, x + wide, ground - tall, x + wide, ground), wood, Ink.dark(wood, 0.14), x, 0, x + wide, 0);
        sheet.poly(Ink.dark(wood, 0.45), x + wide, ground, x + wide, ground - tall, x + wide + 40, ground - tall + 24, x + wide + 40, ground - 12);
        for (double board = x + 8; board < x + wide; board += 9) {
            sheet.line(board, ground - tall, board, ground, 0.7, Ink.wash(Ink.BARK, 0.25));
        }
        sheet.rect(x - 8, ground - tall - 10, wide + 16, 12, Ink.SLATE);
        int floors = (int) (tall / 76);
        for (int floor = 0; floor < floors; floor++) {
            for (int i = 0; i < 3; i++) {
                double left = x + 22 + i * (wide - 20) / 3;
                double top = ground - tall + 18 + floor * 76;
                sheet.rect(left, top, 56, 48, Ink.CREAM);
                sheet.rect(left + 3, top + 3, 24, 42, sheet.chance(0.25) ? Ink.LEMON : new Color(0x5B7F8C));
                sheet.rect(left + 29, top + 3, 24, 42, new Color(0x6E93A0));
                sheet.rect(left - 6, top + 48, 70, 4, Ink.SLATE);
                for (int bar = 0; bar < 8; bar++) {
                    sheet.line(left - 5 + bar * 9.6, top + 28, left - 5 + bar * 9.6, top + 48, 1, Ink.SLATE);
                }
                sheet.line(left - 6, top + 28, left + 64, top + 28, 1.6, Ink.SLATE);
                if (sheet.chance(0.4)) {
                    Land.tuft(sheet, left + sheet.roll(4, 50), top + 26, 9, Ink.MOSS);
                }
            }
        }
    }

    private static void frame(Sheet sheet) {
        Color wood = new Color(0xE0B57C);
        for (int i = 0; i < 6; i++) {
            sheet.rect(846 + i * 56, 330 + i % 2 * 18, 10, 330, wood);
        }
        for (int i = 0; i < 5; i++) {
            sheet.rect(836, 360 + i * 68, 310, 11, Ink.dark(wood, 0.12));
        }
        for (int i = 0; i < 7; i++) {
            double x = 851 + i % 5 * 56;
            double y = 371 + (i * 3 % 4) * 68;
            sheet.line(x, y + 57, x + 56, y, 5, Ink.TIMBER);
        }
        sheet.rect(856, 575, 46, 57, Ink.TIMBER);
        sheet.rect(968, 507, 46, 57, Ink.TIMBER);
        Cranes.scaffold(sheet, 1150, 340, 40, 320, 1, 5, Ink.SLATE);
        People.Look builder = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.CORAL, Ink.NAVY, People.Head.HELMET, false);
        People.draw(sheet, 930, 360, 60, builder, People.BENDING);
        People.draw(sheet, 1050, 428, 60, builder, People.CARRYING);
        sheet.rect(820, 280, 90, 12, Ink.TIMBER);
    }

    static void libraryFire(Sheet sheet) {
        sheet.bands(0, 700, new Color(0x3C3A4C), new Color(0x8A7478), new Color(0xD9A888), Ink.BLUSH);
        for (int i = 0; i < 44; i++) {
            double rise = i / 44.0;
            double x = 640 + rise * 430 + sheet.roll(-60, 60) * (0.5 + rise);
            double y = 370 - rise * 420 + sheet.roll(-30, 30);
            Land.tuft(sheet, x, y, 40 + rise * 105, Ink.wash(Ink.mix(new Color(0x2E2A34), new Color(0x7C6C72), rise + sheet.roll(-0.2, 0.2)), 0.72));
        }
        Color stone = new Color(0xA8968A);
        sheet.glow(600, 400, 280, Ink.CORAL, 0.7);
        sheet.poly(new Color(0x2A2028), 240, 420, 300, 400, 900, 400, 960, 420, 960, 460, 240, 460);
        for (int i = 0; i < 15; i++) {
            double x = 268 + i * 46;
            double broken = sheet.roll(0.2, 1);
            sheet.line(x, 420, x + (600 - x) * 0.12, 420 - 120 * broken, 7, Ink.BLACK);
            if (i % 3 == 0) {
                sheet.line(x, 400 - 40 * broken, x + 90, 392 - 60 * broken, 5, Ink.BLACK);
            }
        }
        for (int i = 0; i < 9; i++) {
            double x = 500 + i * 26;
            sheet.fill(Outline.blob(x - 12, 420, x - 8, 380, x + sheet.roll(-6, 6), 330 - sheet.roll(0, 30), x + 10, 380, x + 13, 420), Ink.pick(i, Ink.CORAL, Ink.AMBER));
        }
        Path2D wall = Outline.ridge(sheet.dice(), 0.12, 660, 220, 410, 420, 406, 480, 430, 600, 440, 720, 424, 800, 404, 980, 410);
        sheet.fade(wall, new Color(0x4E4247), stone, 0, 400, 0, 640);
        for (int i = 0; i < 8; i++) {
            double x = 252 + i * 90;
            Buildings.arched(sheet, x - 6, 452, 62, 158, Ink.light(stone, 0.2));
            Buildings.arched(sheet, x, 458, 50, 150, i > 2 && i < 6 ? new Color(0xC8603A) : new Color(0x2A2028));
            sheet.fill(Outline.blob(x, 458, x + 10, 410, x + 25, 386, x + 44, 412, x + 50, 458, x + 25, 470), Ink.wash(Ink.BLACK, 0.6));
            sheet.line(x + 25, 470, x + 25, 606, 4, stone);
        }
        sheet.rect(210, 618, 780, 14, Ink.light(stone, 0.25));
        Lettering.BOLD.spaced(sheet, "ARCHIVE OF THE ISLANDS", 600, 654, 26, 0.2, Ink.dark(stone, 0.6));
        sheet.bands(660, 800, new Color(0x6A5A5E), new Color(0x2C2630));
        sheet.stroke(Outline.curve(130, 690, 240, 560, 380, 460, 500, 430), 5, Ink.wash(Ink.FROST, 0.85));
        Sea.spray(sheet, 500, 440, 70, 0, 60, Ink.FROST);
        sheet.rounded(880, 640, 230, 96, 12, Ink.BRICK);
        sheet.rounded(1060, 656, 96, 80, 14, Ink.BRICK);
        sheet.rect(1086, 666, 56, 30, Ink.MIST);
        sheet.rect(880, 686, 270, 9, Ink.CREAM);
        sheet.disc(930, 738, 22, Ink.BLACK);
        sheet.disc(1100, 738, 22, Ink.BLACK);
        sheet.glow(1110, 648, 50, Ink.LAGOON, 0.9);
        Cranes.girder(sheet, 890, 636, 1090, 612, 10, 12, 2.4, Ink.STONE);
        People.Look crew = new People.Look(Ink.WARM_SKIN, Ink.BARK, new Color(0x3A3A40), new Color(0x3A3A40), People.Head.HELMET, true);
        People.draw(sheet, 110, 760, 130, crew, People.CARRYING);
        People.draw(sheet, 64, 766, 132, crew, People.CARRYING);
        People.draw(sheet, 740, 760, -126, crew, People.POINTING);
        for (int i = 0; i < 22; i++) {
            sheet.turned(sheet.roll(300, 1150), sheet.roll(60, 640), sheet.roll(0, 3), () -> sheet.rect(0, 0, 9, 6, Ink.wash(Ink.CREAM, 0.7)));
        }
    }

    static void campus(Sheet sheet) {
        sheet.bands(0, 520, new Color(0x8FB8BE), new Color(0xE3E2CC), Ink.CREAM);
        Sky.cloud(sheet, 800, 150, 400, 80, Ink.CREAM, Ink.MIST);
        Color brick = new Color(0xB8694E);
        range(sheet, -10, 300, brick);
        range(sheet, 900, 1210, brick);
        sheet.fade(Outline.polygon(280, 560, 280, 280, 920, 280, 920, 560), Ink.light(brick, 0.12), brick, 280, 0, 920, 0);
        sheet.poly(Ink.SLATE, 270, 284, 320, 220, 880, 220, 930, 284);
        for (int i = 0; i < 10; i++) {
            double x = 302 + i * 62;
            if (i == 4 || i == 5) {
                continue;
            }
            Buildings.sash(sheet, x, 310, 30, 54, i == 2 ? Ink.LEMON : new Color(0x4B6674), Ink.CREAM);
            Buildings.arched(sheet, x - 8, 440, 46, 120, Ink.CREAM);
            Buildings.arched(sheet, x - 2, 447, 34, 113, new Color(0x5A3A34));
        }
        sheet.fade(Outline.polygon(530, 560, 530, 170, 670, 170, 670, 560), Ink.light(brick, 0.2), Ink.dark(brick, 0.2), 530, 0, 670, 0);
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
        sheet.poly(Ink.PAPER, 575, 556, 625, 556, 820, 800, 380, 800);
        sheet.poly(Ink.PAPER, 0, 640, 1200, 640, 1200, 676, 0, 676);
        Color[] crowns = {Ink.AMBER, Ink.FERN, Ink.CORAL};
        double[] trees = {110, 600, 200, 250, 590, 170, 960, 590, 170, 1100, 604, 210, 60, 770, 400, 1140, 780, 420};
        for (int i = 0; i < trees.length / 3; i++) {
            sheet.oval(trees[3 * i] + 30, trees[3 * i + 1], trees[3 * i + 2] * 0.3, 12, Ink.wash(Ink.PINE, 0.4));
            Land.tree(sheet, trees[3 * i], trees[3 * i + 1], trees[3 * i + 2], Ink.dark(crowns[i % 3], 0.25), crowns[i % 3], Ink.BARK);
        }
        double[] walkers = {470, 676, 545, 610, 640, 606, 700, 720, 560, 740, 880, 668};
        for (int i = 0; i < walkers.length / 2; i++) {
            double y = walkers[2 * i + 1];
            People.draw(sheet, walkers[2 * i], y, (i % 2 == 0 ? 1 : -1) * (50 + (y - 600) * 0.6), People.anyone(sheet, Ink.NAVY, Ink.BRICK, Ink.AMBER, Ink.PINE), People.WALKING);
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
                Buildings.sash(sheet, x0 + 34 + i * 72, 280 + row * 94, 30, 54, (i + row) % 4 == 0 ? Ink.LEMON : new Color(0x4B6674), Ink.CREAM);
            }
        }
    }

    static void hospital(Sheet sheet) {
        sheet.bands(0, 600, new Color(0x6FA4B4), new Color(0xC9DDD6), Ink.CREAM);
        Sky.cloud(sheet, 250, 180, 420, 90, Ink.CREAM, Ink.MIST);
        sheet.fill(Land.hills(sheet, -40, 1240, 470, 24, 700), new Color(0x9DB7A0));
        sheet.fade(Outline.polygon(90, 600, 90, 270, 520, 270, 520, 600), Ink.CREAM, new Color(0xD5D3C4));
        sheet.fade(Outline.polygon(520, 600, 520, 170, 1110, 170, 1110, 600), Ink.FROST, new Color(0xB9C8C4), 520, 0, 1110, 0);
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
            Buildings.windows(sheet, 110, 288 + row * 70, 390, 54, 9, 1, 0.72, new Color(0x5B8492), new Color(0x6E93A0), Ink.LEMON);
        }
        sheet.rounded(884, 88, 90, 90, 10, Ink.CREAM);
        sheet.rect(918, 100, 22, 66, Ink.CORAL);
        sheet.rect(896, 122, 66, 22, Ink.CORAL);
        sheet.rect(350, 500, 470, 100, new Color(0x3C5F6C));
        Buildings.windows(sheet, 360, 512, 450, 88, 8, 1, 0.9, Ink.LEMON, Ink.STRAW);
        sheet.poly(Ink.NAVY, 310, 480, 860, 480, 880, 512, 290, 512);
        Lettering.BOLD.spaced(sheet, "HARROWMOUTH INFIRMARY", 585, 504, 24, 0.14, Ink.CREAM);
        sheet.bands(600, sheet.height(), new Color(0xB5B09F), new Color(0x7E7A76));
        sheet.poly(new Color(0x8FA56A), 0, 606, 280, 606, 180, 680, 0, 680);
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
        sheet.poly(Ink.CREAM, x + 50, ground - 90, x + 96, ground - 86, x + 132, ground - 48, x + 134, ground - 12, x + 50, ground - 12);
        sheet.poly(new Color(0x4B6674), x + 64, ground - 80, x + 92, ground - 78, x + 116, ground - 50, x + 64, ground - 50);
        sheet.rect(x - 130, ground - 54, 264, 18, Ink.CORAL);
        for (int i = 0; i < 9; i++) {
            sheet.poly(Ink.AMBER, x - 126 + i * 28, ground - 54, x - 112 + i * 28, ground - 54, x - 122 + i * 28, ground - 36, x - 136 + i * 28 + 6, ground - 36);
        }
        sheet.rect(x - 42, ground - 104, 10, 34, Ink.CORAL);
        sheet.rect(x - 54, ground - 92, 34, 10, Ink.CORAL);
        sheet.rect(x + 20, ground - 126, 30, 9, Ink.SOUND);
        sheet.glow(x + 35, ground - 122, 40, Ink.LAGOON, 0.8);
        for (int i = 0; i < 2; i++) {
            sheet.disc(x - 82 + i * 170, ground - 10, 21, Ink.BLACK);
            sheet.disc(x - 82 + i * 170, ground - 10, 9, Ink.STONE);
        }
    }

    static void kelpLab(Sheet sheet) {
        sheet.bands(0, 620, new Color(0x2F5560), new Color(0x5E8C8C), new Color(0xA9C4B4));
        sheet.rect(0, 30, 1200, 12, Ink.SLATE);
        for (int i = 0; i < 4; i++) {
            double x = 60 + i * 290;
            sheet.rect(x + 20, 42, 190, 12, Ink.CREAM);
            sheet.fade(Outline.polygon(x + 20, 54, x + 210, 54, x + 260, 560, x - 30, 560), Ink.wash(Ink.LEMON, 0.35), Ink.wash(Ink.LEMON, 0));
        }
        for (int i = 0; i < 4; i++) {
            tank(sheet, 46 + i * 290, 170, 230, 400);
        }
        sheet.bands(610, 800, new Color(0x7E8F8C), new Color(0x4A5A5E));
        sheet.rect(0, 566, 1200, 50, Ink.SLATE);
        sheet.stroke(Outline.polyline(0, 110, 1200, 110), 10, Ink.STONE);
        for (int i = 0; i < 4; i++) {
            sheet.line(160 + i * 290, 110, 160 + i * 290, 190, 7, Ink.STONE);
            sheet.disc(160 + i * 290, 126, 10, Ink.CORAL);
        }
        People.Look pell = new People.Look(Ink.BROWN_SKIN, Ink.BLACK, Ink.CREAM, Ink.NAVY, People.Head.LONG, true);
        People.Look student = new People.Look(Ink.PALE_SKIN, new Color(0xA8703C), Ink.CREAM, Ink.PINE, People.Head.BUN, true);
        sheet.oval(420, 770, 80, 10, Ink.wash(Ink.NIGHT, 0.4));
        sheet.oval(880, 770, 80, 10, Ink.wash(Ink.NIGHT, 0.4));
        People.draw(sheet, 410, 772, 370, pell, People.POINTING);
        People.draw(sheet, 880, 772, -356, student, People.CARRYING);
        sheet.poly(Ink.TIMBER, 800, 540, 846, 530, 852, 574, 806, 582);
        sheet.poly(Ink.CREAM, 806, 546, 842, 538, 847, 570, 811, 576);
    }

    private static void tank(Sheet sheet, double x, double y, double wide, double tall) {
        Path2D glass = Outline.polygon(x, y, x + wide, y, x + wide, y + tall, x, y + tall);
        sheet.fade(glass, new Color(0x7FC0B4), new Color(0x1F5A5E));
        sheet.within(glass, () -> {
            for (int i = 0; i < 9; i++) {
                double root = x + 18 + i * wide / 9;
                double sway = sheet.roll(14, 30);
                double top = y + sheet.roll(20, 110);
                Color blade = Ink.pick(i, new Color(0x6B6B2C), new Color(0x8C8436), new Color(0x4C5A2C));
                Path2D stem = Outline.curve(root, y + tall, root + sway, y + tall * 0.7, root - sway, y + tall * 0.4, root + sway * 0.6, top);
                sheet.stroke(stem, 5, blade);
                for (int leaf = 0; leaf < 8; leaf++) {
                    double place = leaf / 8.0;
                    double at = y + tall - (y + tall - top) * place;
                    double shift = root + sway * Math.sin(place * 6);
                    double side = leaf % 2 == 0 ? 1 : -1;
                    sheet.fill(Outline.blob(shift, at, shift + side * 20, at - 22, shift + side * 34, at - 60, shift + side * 14, at - 34), blade);
                }
            }
            for (int i = 0; i < 30; i++) {
                sheet.disc(x + sheet.roll(0, wide), y + sheet.roll(10, tall), sheet.roll(1.5, 4), Ink.wash(Ink.FROST, 0.6));
            }
        });
        sheet.rect(x, y, wide, 9, Ink.wash(Ink.CREAM, 0.7));
        sheet.poly(Ink.wash(Ink.CREAM, 0.2), x + 14, y, x + 60, y, x + 36, y + tall, x + 14, y + tall);
        sheet.stroke(glass, 6, Ink.NAVY);
        sheet.rect(x + wide - 62, y + tall - 40, 46, 26, Ink.CREAM);
        Lettering.BOLD.centre(sheet, String.valueOf((char) ('A' + (int) (x / 290))), x + wide - 39, y + tall - 20, 20, Ink.BLACK);
    }
}
