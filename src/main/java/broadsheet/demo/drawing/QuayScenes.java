package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Pictures of people at quays and borders, and of the country's money. */
final class QuayScenes {

    private QuayScenes() {}

    static void pickets(Sheet sheet) {
        sheet.bands(0, 460, new Color(0x8FA9AE), new Color(0xD5D6C6), Ink.CREAM);
        Sky.cloud(sheet, 300, 150, 460, 90, new Color(0xE9E6D8), Ink.MIST);
        sheet.fill(Land.hills(sheet, -40, 1240, 390, 20, 460), new Color(0xA3B7AE));
        sheet.bands(440, 560, Ink.LAGOON, Ink.SOUND);
        Boats.ferry(sheet, 700, 520, 4.4, Boats.FERRY_BY_DAY);
        sheet.bands(548, 800, new Color(0xB5AB9C), new Color(0x7C756F));
        sheet.rect(0, 540, 1200, 12, Ink.STONE);
        sheet.line(0, 640, 1200, 632, 4, Ink.wash(Ink.AMBER, 0.8));
        String[] words = {"FAIR ROTAS", "NO CREW", "REST IS SAFETY", "8 HOURS", "LISTEN", "ON STRIKE", "WE SAIL YOU"};
        Color[] boards = {Ink.CREAM, Ink.CORAL, Ink.STRAW, Ink.CREAM, Ink.LAGOON, Ink.CREAM, Ink.STRAW};
        for (int i = 0; i < 7; i++) {
            double x = 96 + i * 164;
            picket(sheet, x, 640 + (i % 2) * 84, words[i], boards[i], i);
        }
        for (int i = 0; i < 5; i++) {
            People.draw(
                    sheet,
                    200 + i * 210,
                    786,
                    (i % 2 == 0 ? 1 : -1) * 258,
                    People.anyone(sheet, Ink.NAVY, Ink.AMBER, Ink.SLATE, Ink.BRICK),
                    People.STANDING);
        }
        sheet.fade(Outline.polygon("566 690, 650 690, 640 790, 578 790"), Ink.SLATE, Ink.BLACK);
        sheet.glow(608, 690, 70, Ink.AMBER, 0.9);
        for (int i = 0; i < 6; i++) {
            double x = 580 + i * 11;
            sheet.fill(
                    Outline.blob(x - 7, 694, x - 4, 668, x, 640 - sheet.roll(0, 20), x + 5, 668, x + 8, 694),
                    Ink.pick(i, Ink.CORAL, Ink.AMBER));
        }
    }

    private static void picket(Sheet sheet, double x, double ground, String words, Color board, int number) {
        People.Look look = People.anyone(sheet, Ink.NAVY, Ink.AMBER, Ink.PINE, Ink.BRICK, Ink.SLATE);
        double tall = 220;
        double hand = x + 11 * tall / 100;
        double tilt = (number % 3 - 1) * 0.07;
        sheet.turned(hand, ground - 200, tilt, () -> {
            sheet.rect(-3, -90, 6, 170, Ink.BARK);
            sheet.rect(-80, -160, 160, 86, Ink.dark(board, 0.2));
            sheet.rect(-80, -164, 160, 86, board);
            double size = Math.min(34, 146 / Lettering.BOLD.width(words, 1, 0));
            Lettering.BOLD.centre(
                    sheet, words, 0, -121 + size * 0.36, size, board == Ink.CORAL ? Ink.CREAM : Ink.BLACK);
        });
        People.draw(sheet, x, ground, tall, look, People.HOLDING_HIGH);
    }

    static void refugees(Sheet sheet) {
        sheet.bands(0, 470, new Color(0x45566E), new Color(0xA39AA0), new Color(0xE5BFA0));
        Sky.streaks(sheet, 9, 80, 360, Ink.wash(Ink.SLATE, 0.35), Ink.wash(Ink.BLUSH, 0.4));
        sheet.fill(Land.hills(sheet, -40, 1240, 410, 22, 480), new Color(0x7F8790));
        sheet.bands(460, 560, new Color(0xC9A99A), new Color(0x5E7080));
        Boats.ferry(sheet, 250, 530, -4.6, Boats.FERRY_AT_DAWN);
        sheet.poly(Ink.SLATE, "560 500, 760 600, 800 600, 590 490");
        sheet.line(574, 470, 790, 570, 4, Ink.BLACK);
        sheet.bands(560, 800, new Color(0x93857F), new Color(0x4E4A52));
        sheet.rect(0, 552, 700, 10, Ink.STONE);
        Buildings.lamp(sheet, 1110, 640, 330, Ink.BLACK, Ink.LEMON);
        double[] line = {610, 522, 660, 548, 720, 578, 786, 606, 850, 614, 910, 622};
        for (int i = 0; i < 6; i++) {
            People.draw(
                    sheet,
                    line[2 * i],
                    line[2 * i + 1],
                    96 + i * 9,
                    People.anyone(sheet, Ink.NAVY, Ink.RUST, Ink.SLATE),
                    People.WALKING);
        }
        People.Look mother = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.BRICK, Ink.BLACK, People.Head.HOOD, true);
        People.Look father =
                new People.Look(Ink.WARM_SKIN, Ink.BLACK, new Color(0x4A5A50), Ink.BLACK, People.Head.SHORT, false);
        People.Look girl = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.AMBER, Ink.NAVY, People.Head.LONG, false);
        People.Look boy = new People.Look(Ink.WARM_SKIN, Ink.BLACK, Ink.SOUND, Ink.BLACK, People.Head.BEANIE, false);
        People.Look granny = new People.Look(Ink.PALE_SKIN, Ink.STONE, Ink.PLUM, Ink.BLACK, People.Head.HOOD, true);
        for (double x : new double[] {330, 470, 560, 690, 840}) {
            sheet.oval(x, 772, 60, 9, Ink.wash(Ink.NIGHT, 0.4));
        }
        People.draw(sheet, 330, 774, 300, father, People.WALKING);
        suitcase(sheet, 290, 774, 1, Ink.TIMBER);
        People.draw(sheet, 470, 774, 190, girl, People.WALKING);
        People.draw(sheet, 560, 776, 286, mother, People.CARRYING);
        sheet.fill(Outline.blob("566 594, 590 578, 624 588, 632 620, 600 634, 570 624"), Ink.CREAM);
        sheet.disc(612, 586, 14, Ink.WARM_SKIN);
        People.draw(sheet, 690, 772, 170, boy, People.WALKING);
        suitcase(sheet, 738, 774, 0.7, Ink.BRICK);
        People.draw(sheet, 840, 774, 262, granny, People.WALKING);
        suitcase(sheet, 900, 776, 0.9, Ink.SLATE);
        People.Look helper = new People.Look(Ink.DARK_SKIN, Ink.BLACK, Ink.CORAL, Ink.NAVY, People.Head.CAP, false);
        People.draw(sheet, 1060, 770, -296, helper, People.POINTING);
    }

    private static void suitcase(Sheet sheet, double x, double ground, double scale, Color ink) {
        sheet.at(x, ground, scale, scale, () -> {
            sheet.stroke(Outline.polyline("-14 -74, -14 -92, 14 -92, 14 -74"), 5, Ink.BARK);
            sheet.rounded(-48, -76, 96, 74, 12, ink);
            sheet.rect(-30, -76, 8, 74, Ink.dark(ink, 0.35));
            sheet.rect(22, -76, 8, 74, Ink.dark(ink, 0.35));
        });
    }

    static void fishMarket(Sheet sheet) {
        sheet.bands(0, 430, new Color(0x2E4A58), new Color(0x6F8F90), new Color(0xB9C4B2));
        for (int i = 0; i < 6; i++) {
            sheet.poly(new Color(0x24404E), i * 220 - 60, 0, i * 220 - 30, 0, i * 220 + 40, 120, i * 220 + 20, 120);
        }
        sheet.rect(0, 112, 1200, 18, new Color(0x24404E));
        for (int i = 0; i < 5; i++) {
            sheet.line(120 + i * 240, 0, 120 + i * 240, 180, 2, Ink.BLACK);
            sheet.poly(Ink.PINE, 84 + i * 240, 204, 100 + i * 240, 178, 140 + i * 240, 178, 156 + i * 240, 204);
            sheet.glow(120 + i * 240, 212, 130, Ink.LEMON, 0.6);
            sheet.oval(120 + i * 240, 206, 22, 8, Ink.LEMON);
        }
        sheet.rect(330, 200, 540, 200, new Color(0xC9D3C6));
        Boats.trawler(sheet, 600, 360, 1.9, Ink.BRICK, Ink.CREAM, Ink.NAVY);
        sheet.rect(330, 360, 540, 40, Ink.SOUND);
        sheet.bands(400, 800, new Color(0x7C8480), new Color(0x454E54));
        for (int i = 0; i < 7; i++) {
            People.Look look = new People.Look(
                    Ink.pick(i, Ink.PALE_SKIN, Ink.WARM_SKIN, Ink.DARK_SKIN),
                    Ink.BARK,
                    Ink.pick(i, Ink.NAVY, Ink.AMBER, Ink.CREAM),
                    Ink.pick(i, Ink.AMBER, Ink.NAVY),
                    i % 2 == 0 ? People.Head.BEANIE : People.Head.CAP,
                    i % 2 == 1);
            People.draw(
                    sheet,
                    90 + i * 172,
                    530 + i % 2 * 16,
                    (i % 3 == 1 ? -1 : 1) * 240,
                    look,
                    i == 3 ? People.POINTING : i % 3 == 0 ? People.CARRYING : People.STANDING);
        }
        for (int row = 0; row < 3; row++) {
            double size = 0.72 + row * 0.28;
            for (int i = -1; i < 8; i++) {
                crate(sheet, (row % 2) * 60 + i * 190 * size + 20, 530 + row * 92, size, row + i);
            }
        }
    }

    private static void crate(Sheet sheet, double x, double y, double scale, int number) {
        Color plastic = Ink.pick(number, Ink.SOUND, Ink.CORAL, Ink.LAGOON, Ink.AMBER);
        sheet.at(x, y, scale, scale, () -> {
            sheet.poly(Ink.dark(plastic, 0.4), "14 0, 166 0, 180 60, 0 60");
            sheet.poly(Ink.FROST, "20 6, 160 6, 172 56, 8 56");
            for (int i = 0; i < 6; i++) {
                double at = 14 + i % 3 * 50;
                double down = 20 + i / 3 * 24;
                fish(sheet, at, down, number % 3 == 0 ? Ink.ROSE : Ink.SLATE);
            }
            sheet.poly(plastic, "0 60, 180 60, 174 92, 6 92");
            sheet.rect(70, 68, 40, 9, Ink.dark(plastic, 0.5));
        });
    }

    private static void fish(Sheet sheet, double x, double y, Color back) {
        Path2D body = Outline.blob(x, y, x + 16, y - 9, x + 36, y - 6, x + 46, y, x + 36, y + 7, x + 16, y + 8);
        sheet.fade(body, back, Ink.FROST, 0, y - 8, 0, y + 6);
        sheet.poly(back, x + 44, y, x + 56, y - 9, x + 53, y, x + 56, y + 9);
        sheet.disc(x + 7, y - 2, 2, Ink.BLACK);
        sheet.stroke(Outline.curve(x + 12, y - 6, x + 14, y, x + 12, y + 6), 1, Ink.SLATE);
    }

    static void border(Sheet sheet) {
        sheet.bands(0, 520, new Color(0x7A8FA4), new Color(0xB9C3CC), new Color(0xE4DAD2));
        Land.peak(sheet, 250, 200, 360, 540, new Color(0x9AA9BA), new Color(0x74869E), Ink.FROST);
        Land.peak(sheet, 980, 260, 340, 540, new Color(0x9AA9BA), new Color(0x74869E), Ink.FROST);
        for (int i = 0; i < 44; i++) {
            double x = sheet.chance(0.5) ? sheet.roll(-10, 420) : sheet.roll(800, 1210);
            double tall = sheet.roll(70, 190);
            double ground = 520 + sheet.roll(0, 30);
            Land.fir(sheet, x, ground, tall, new Color(0x3E5660));
            Land.fir(sheet, x - tall * 0.02, ground - tall * 0.08, tall * 0.9, Ink.wash(Ink.FROST, 0.35));
        }
        sheet.bands(530, 800, new Color(0xD3DADF), new Color(0xF2F2EC));
        sheet.fade(Outline.polygon("520 530, 640 530, 940 800, 240 800"), new Color(0x9AA3AE), new Color(0xBFC6CC));
        sheet.poly(new Color(0x4A5A66), "690 610, 690 440, 940 440, 940 616");
        Buildings.windows(sheet, 700, 470, 230, 80, 4, 1, 0.76, Ink.STRAW, Ink.LEMON);
        sheet.poly(Ink.FROST, "660 444, 690 402, 940 402, 970 444");
        sheet.rect(690, 560, 250, 12, Ink.CORAL);
        Buildings.flag(sheet, 970, 612, 330, -110, Ink.SOUND, Ink.CREAM);
        Buildings.flag(sheet, 330, 600, 310, -110, Ink.CREAM, Ink.BRICK);
        sheet.rect(668, 560, 26, 84, Ink.SLATE);
        for (int i = 0; i < 12; i++) {
            sheet.poly(
                    i % 2 == 0 ? Ink.CORAL : Ink.CREAM,
                    680 - i * 32,
                    580 - i * 2,
                    648 - i * 32,
                    578 - i * 2,
                    648 - i * 32,
                    592 - i * 2,
                    680 - i * 32,
                    594 - i * 2);
        }
        sheet.rounded(372, 636, 190, 74, 20, Ink.NAVY);
        sheet.poly(Ink.NAVY, "396 640, 424 588, 512 588, 540 640");
        sheet.poly(Ink.MIST, "408 636, 430 596, 506 596, 528 636");
        sheet.rounded(392, 572, 150, 18, 12, Ink.FROST);
        sheet.disc(404, 668, 14, Ink.LEMON);
        sheet.disc(530, 668, 14, Ink.LEMON);
        sheet.glow(404, 668, 90, Ink.LEMON, 0.7);
        sheet.glow(530, 668, 90, Ink.LEMON, 0.7);
        sheet.rounded(388, 704, 34, 26, 8, Ink.BLACK);
        sheet.rounded(512, 704, 34, 26, 8, Ink.BLACK);
        People.Look guard = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.PINE, Ink.PINE, People.Head.CAP, true);
        People.draw(sheet, 640, 720, -190, guard, People.POINTING);
        People.draw(sheet, 830, 690, -170, guard, People.STANDING);
        People.draw(sheet, 200, 744, 200, People.anyone(sheet, Ink.BRICK, Ink.AMBER), People.WALKING);
        Sky.snow(sheet, 260, Color.WHITE);
    }

    static void bankNote(Sheet sheet) {
        Color paper = new Color(0xEDE4CC);
        Color green = new Color(0x2F5A4F);
        Color rose = new Color(0xB0604E);
        sheet.bands(0, sheet.height(), paper, new Color(0xDFE2CC), paper);
        for (int i = 0; i < 46; i++) {
            double[] points = new double[2 * 31];
            for (int j = 0; j <= 30; j++) {
                points[2 * j] = j * 41.0 - 16;
                points[2 * j + 1] = i * 17 - 30 + 22 * Math.sin(j * 0.5 + i * 0.22) + 9 * Math.sin(j * 1.3 - i * 0.4);
            }
            sheet.stroke(Outline.curve(points), 1.1, Ink.wash(i % 2 == 0 ? green : rose, 0.3));
        }
        rosette(sheet, 300, 330, 250, green, rose);
        engravedIslands(sheet, green);
        sheet.rect(0, 40, 1200, 5, green);
        sheet.rect(0, 50, 1200, 2, green);
        Lettering.BOLD.spaced(sheet, "BANK OF VESSARY", 800, 118, 46, 0.14, green);
        Lettering.REGULAR.spaced(sheet, "NINE ISLANDS \u2022 ONE MARK", 800, 160, 24, 0.2, green);
        Lettering.BOLD.centre(sheet, "50", 300, 396, 190, paper);
        Lettering.BOLD.centre(sheet, "50", 296, 390, 190, green);
        Lettering.BOLD.left(sheet, "FIFTY MARKS", 60, 624, 54, green);
        Lettering.REGULAR.left(sheet, "HM 4719 0087", 900, 624, 34, rose);
        sheet.rect(0, sheet.height() - 34, 1200, 5, green);
    }

    private static void rosette(Sheet sheet, double x, double y, double reach, Color first, Color second) {
        for (int ring = 0; ring < 26; ring++) {
            double[] points = new double[2 * 72];
            double phase = ring * 0.12;
            double radius = reach * (0.3 + 0.7 * ring / 26);
            for (int i = 0; i < 72; i++) {
                double angle = i * Math.PI * 2 / 72;
                double far =
                        radius * (1 + 0.11 * Math.sin(angle * 9 + phase) + 0.04 * Math.sin(angle * 18 - phase * 3));
                points[2 * i] = x + Math.cos(angle) * far;
                points[2 * i + 1] = y + Math.sin(angle) * far;
            }
            sheet.stroke(Outline.blob(points), 1.4, Ink.wash(Ink.mix(first, second, ring / 26.0), 0.75));
        }
    }

    private static void engravedIslands(Sheet sheet, Color ink) {
        Path2D oval = new Path2D.Double(new Ellipse2D.Double(610, 190, 500, 380));
        sheet.fill(oval, new Color(0xE3E4CC));
        sheet.within(oval, () -> {
            for (double y = 190; y < 420; y += 6) {
                sheet.line(600, y, 1110, y, 0.6 + (420 - y) / 230, Ink.wash(ink, 0.4));
            }
            Path2D isle = Land.island(sheet, 660, 1150, 430, 130);
            sheet.fill(isle, new Color(0xE3E4CC));
            sheet.within(isle, () -> {
                for (double x = 600; x < 1180; x += 5) {
                    sheet.line(x, 290, x - 70, 440, 1.3, Ink.wash(ink, 0.8));
                }
            });
            Buildings.lighthouse(sheet, 720, 428, 210, new Color(0xE3E4CC), ink, new Color(0xB0604E));
            for (double y = 432; y < 580; y += 5) {
                Sea.ripple(sheet, 600, y, 520, 3, 0.8 + (y - 430) / 130, Ink.wash(ink, 0.75));
            }
            Boats.trawler(sheet, 950, 480, 1.7, ink, new Color(0xE3E4CC), ink);
            Sky.gulls(sheet, 6, 900, 260, 120, 40, ink);
        });
        sheet.stroke(oval, 5, ink);
        sheet.stroke(new Ellipse2D.Double(600, 180, 520, 400), 1.6, ink);
    }
}
