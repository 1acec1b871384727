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
        sheet.poly(Ink.STONE, "0 730, 1200 700, 1200 748, 0 790");
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
        sheet.fade(
                Outline.polygon(x, ground, x, ground - tall, x + wide, ground - tall, x + wide, ground),
                wood,
                Ink.dark(wood, 0.14),
                x,
                0,
                x + wide,
                0);
        sheet.poly(
                Ink.dark(wood, 0.45),
                x + wide,
                ground,
                x + wide,
                ground - tall,
                x + wide + 40,
                ground - tall + 24,
                x + wide + 40,
                ground - 12);
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
            Land.tuft(
                    sheet,
                    x,
                    y,
                    40 + rise * 105,
                    Ink.wash(Ink.mix(new Color(0x2E2A34), new Color(0x7C6C72), rise + sheet.roll(-0.2, 0.2)), 0.72));
        }
        Color stone = new Color(0xA8968A);
        sheet.glow(600, 400, 280, Ink.CORAL, 0.7);
        sheet.poly(new Color(0x2A2028), "240 420, 300 400, 900 400, 960 420, 960 460, 240 460");
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
            sheet.fill(
                    Outline.blob(
                            x - 12,
                            420,
                            x - 8,
                            380,
                            x + sheet.roll(-6, 6),
                            330 - sheet.roll(0, 30),
                            x + 10,
                            380,
                            x + 13,
                            420),
                    Ink.pick(i, Ink.CORAL, Ink.AMBER));
        }
        Path2D wall =
                Outline.ridge(sheet.dice(), 0.12, 660, "220 410, 420 406, 480 430, 600 440, 720 424, 800 404, 980 410");
        sheet.fade(wall, new Color(0x4E4247), stone, 0, 400, 0, 640);
        for (int i = 0; i < 8; i++) {
            double x = 252 + i * 90;
            Buildings.arched(sheet, x - 6, 452, 62, 158, Ink.light(stone, 0.2));
            Buildings.arched(sheet, x, 458, 50, 150, i > 2 && i < 6 ? new Color(0xC8603A) : new Color(0x2A2028));
            sheet.fill(
                    Outline.blob(x, 458, x + 10, 410, x + 25, 386, x + 44, 412, x + 50, 458, x + 25, 470),
                    Ink.wash(Ink.BLACK, 0.6));
            sheet.line(x + 25, 470, x + 25, 606, 4, stone);
        }
        sheet.rect(210, 618, 780, 14, Ink.light(stone, 0.25));
        Lettering.BOLD.spaced(sheet, "ARCHIVE OF THE ISLANDS", 600, 654, 26, 0.2, Ink.dark(stone, 0.6));
        sheet.bands(660, 800, new Color(0x6A5A5E), new Color(0x2C2630));
        sheet.stroke(Outline.curve("130 690, 240 560, 380 460, 500 430"), 5, Ink.wash(Ink.FROST, 0.85));
        Sea.spray(sheet, 500, 440, 70, 0, 60, Ink.FROST);
        sheet.rounded(880, 640, 230, 96, 12, Ink.BRICK);
        sheet.rounded(1060, 656, 96, 80, 14, Ink.BRICK);
        sheet.rect(1086, 666, 56, 30, Ink.MIST);
        sheet.rect(880, 686, 270, 9, Ink.CREAM);
        sheet.disc(930, 738, 22, Ink.BLACK);
        sheet.disc(1100, 738, 22, Ink.BLACK);
        sheet.glow(1110, 648, 50, Ink.LAGOON, 0.9);
        Cranes.girder(sheet, 890, 636, 1090, 612, 10, 12, 2.4, Ink.STONE);
        People.Look crew = new People.Look(
                Ink.WARM_SKIN, Ink.BARK, new Color(0x3A3A40), new Color(0x3A3A40), People.Head.HELMET, true);
        People.draw(sheet, 110, 760, 130, crew, People.CARRYING);
        People.draw(sheet, 64, 766, 132, crew, People.CARRYING);
        People.draw(sheet, 740, 760, -126, crew, People.POINTING);
        for (int i = 0; i < 22; i++) {
            sheet.turned(
                    sheet.roll(300, 1150),
                    sheet.roll(60, 640),
                    sheet.roll(0, 3),
                    () -> sheet.rect(0, 0, 9, 6, Ink.wash(Ink.CREAM, 0.7)));
        }
    }

    static void kelpLab(Sheet sheet) {
        sheet.bands(0, 620, new Color(0x2F5560), new Color(0x5E8C8C), new Color(0xA9C4B4));
        sheet.rect(0, 30, 1200, 12, Ink.SLATE);
        for (int i = 0; i < 4; i++) {
            double x = 60 + i * 290;
            sheet.rect(x + 20, 42, 190, 12, Ink.CREAM);
            sheet.fade(
                    Outline.polygon(x + 20, 54, x + 210, 54, x + 260, 560, x - 30, 560),
                    Ink.wash(Ink.LEMON, 0.35),
                    Ink.wash(Ink.LEMON, 0));
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
        People.Look student =
                new People.Look(Ink.PALE_SKIN, new Color(0xA8703C), Ink.CREAM, Ink.PINE, People.Head.BUN, true);
        sheet.oval(420, 770, 80, 10, Ink.wash(Ink.NIGHT, 0.4));
        sheet.oval(880, 770, 80, 10, Ink.wash(Ink.NIGHT, 0.4));
        People.draw(sheet, 410, 772, 370, pell, People.POINTING);
        People.draw(sheet, 880, 772, -356, student, People.CARRYING);
        sheet.poly(Ink.TIMBER, "800 540, 846 530, 852 574, 806 582");
        sheet.poly(Ink.CREAM, "806 546, 842 538, 847 570, 811 576");
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
                Path2D stem = Outline.curve(
                        root,
                        y + tall,
                        root + sway,
                        y + tall * 0.7,
                        root - sway,
                        y + tall * 0.4,
                        root + sway * 0.6,
                        top);
                sheet.stroke(stem, 5, blade);
                for (int leaf = 0; leaf < 8; leaf++) {
                    double place = leaf / 8.0;
                    double at = y + tall - (y + tall - top) * place;
                    double shift = root + sway * Math.sin(place * 6);
                    double side = leaf % 2 == 0 ? 1 : -1;
                    sheet.fill(
                            Outline.blob(
                                    shift,
                                    at,
                                    shift + side * 20,
                                    at - 22,
                                    shift + side * 34,
                                    at - 60,
                                    shift + side * 14,
                                    at - 34),
                            blade);
                }
            }
            for (int i = 0; i < 30; i++) {
                sheet.disc(
                        x + sheet.roll(0, wide),
                        y + sheet.roll(10, tall),
                        sheet.roll(1.5, 4),
                        Ink.wash(Ink.FROST, 0.6));
            }
        });
        sheet.rect(x, y, wide, 9, Ink.wash(Ink.CREAM, 0.7));
        sheet.poly(Ink.wash(Ink.CREAM, 0.2), x + 14, y, x + 60, y, x + 36, y + tall, x + 14, y + tall);
        sheet.stroke(glass, 6, Ink.NAVY);
        sheet.rect(x + wide - 62, y + tall - 40, 46, 26, Ink.CREAM);
        Lettering.BOLD.centre(
                sheet, String.valueOf((char) ('A' + (int) (x / 290))), x + wide - 39, y + tall - 20, 20, Ink.BLACK);
    }
}
