package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Pictures of the islands' land and the skies above it. */
final class LandScenes {

    private LandScenes() {}

    static void wind(Sheet sheet) {
        double horizon = 520;
        sheet.bands(0, horizon, new Color(0x4E8FA0), new Color(0x9CC5C2), new Color(0xE3E3C8), Ink.BLUSH);
        Sky.cloud(sheet, 230, 300, 520, 120, Ink.CREAM, new Color(0xD8DCC8));
        Sky.cloud(sheet, 900, 210, 460, 100, Ink.CREAM, new Color(0xD8DCC8));
        Sky.cloud(sheet, 1090, 400, 360, 60, Ink.CREAM, new Color(0xEBDCC2));
        sheet.fill(Land.island(sheet, 730, 1350, horizon, 56), new Color(0x9CB9AE));
        sheet.bands(horizon, 640, new Color(0x9DC3BB), Ink.SOUND);
        Sea.glints(sheet, 80, horizon, 640, Ink.wash(Ink.CREAM, 0.5), Ink.wash(Ink.DEEP, 0.2));
        Color lit = Ink.CREAM;
        Color shade = new Color(0x8EA5A4);
        Path2D far = Outline.hill(660, "-20 560, 180 536, 420 528, 700 534, 930 552, 1120 574, 1230 588");
        sheet.fade(far, new Color(0x8FA678), new Color(0x5E7C60));
        double[] small = {
            70, 548, 170, 537, 270, 532, 380, 530, 500, 531, 620, 533, 740, 537, 850, 545, 960, 556, 1060, 566
        };
        for (int i = 0; i < small.length / 2; i++) {
            Cranes.turbine(sheet, small[2 * i], small[2 * i + 1], 150 + 16 * (i % 3), i * 0.9, lit, shade);
        }
        Path2D middle = Outline.hill(820, "-20 640, 260 586, 520 600, 800 640, 1060 656, 1230 640");
        sheet.fade(middle, new Color(0xA5B172), Ink.MOSS, 0, 580, 0, 800);
        Cranes.turbine(sheet, 830, 648, 360, 0.5, lit, shade);
        Cranes.turbine(sheet, 1090, 656, 300, 1.4, lit, shade);
        Cranes.turbine(sheet, 300, 598, 530, 0.18, lit, shade);
        Path2D front = Outline.hill(820, "-20 720, 300 690, 640 716, 960 742, 1230 716");
        sheet.fade(front, new Color(0x6F8450), new Color(0x3C5640), 0, 690, 0, 800);
        sheet.stroke(Outline.curve("560 810, 520 740, 410 680, 330 640, 300 600"), 9, Ink.wash(Ink.STRAW, 0.6));
        for (int i = 0; i < 9; i++) {
            sheep(sheet, 620 + i * 62 + sheet.roll(-18, 18), 690 + sheet.roll(0, 62), sheet.roll(0.7, 1.1));
        }
        Land.grass(sheet, 240, 0, 1200, 812, 60, Ink.PINE, Ink.MOSS, new Color(0x4C6644), Ink.FERN);
        Sky.gulls(sheet, 6, 600, 180, 240, 70, Ink.CREAM);
    }

    static void sheep(Sheet sheet, double x, double y, double scale) {
        sheet.at(x, y, sheet.chance(0.5) ? scale : -scale, scale, () -> {
            for (int i = 0; i < 4; i++) {
                sheet.line(-10 + i * 7, -8, -10 + i * 7, 2, 2.4, Ink.BARK);
            }
            sheet.fill(Outline.blob("-17 -12, -12 -21, 0 -24, 13 -21, 17 -12, 8 -5, -8 -5"), Ink.CREAM);
            sheet.fill(Outline.blob("14 -20, 22 -20, 26 -13, 20 -11, 15 -14"), Ink.BARK);
        });
    }

    static void observatory(Sheet sheet) {
        sheet.bands(0, 800, new Color(0x0B1430), new Color(0x1B2F58), new Color(0x3C5A7E), new Color(0xB98A7E));
        Sky.starTrails(sheet, 640, 210, 330, 860, Ink.CREAM, Ink.STRAW, Ink.MIST, Ink.ROSE, Ink.CREAM);
        sheet.disc(640, 210, 3, Ink.CREAM);
        Land.peak(sheet, 170, 520, 330, 740, new Color(0x51688A), new Color(0x2A3E62), new Color(0xB9C6D2));
        Land.peak(sheet, 1040, 560, 320, 740, new Color(0x4A6082), new Color(0x26395C), new Color(0xA9B7C6));
        Path2D ground =
                Outline.ridge(sheet.dice(), 0.14, 820, "-20 720, 220 690, 420 652, 900 650, 1040 690, 1220 740");
        sheet.fade(ground, new Color(0x3A4C6E), new Color(0x0E1830), 0, 640, 0, 800);
        Color wall = new Color(0xC9CBD0);
        Path2D drum = Outline.polygon("450 660, 456 520, 844 520, 850 660");
        sheet.fade(drum, wall, new Color(0x3A4A66), 470, 0, 850, 0);
        Path2D dome = new Path2D.Double(new Arc2D.Double(440, 300, 420, 440, 0, 180, Arc2D.CHORD));
        sheet.fade(dome, new Color(0xE9E4DA), new Color(0x40506E), 500, 330, 850, 480);
        for (int i = 1; i < 7; i++) {
            double half = 210 * Math.cos(Math.PI * i / 7.0);
            sheet.within(
                    dome,
                    () -> sheet.stroke(
                            Outline.curve(650 - half * 0.2, 300, 650 - half * 0.85, 400, 650 - half, 520),
                            1.6,
                            Ink.wash(Ink.NAVY, 0.3)));
        }
        Path2D slit = Outline.blob("622 300, 662 298, 690 372, 704 470, 650 474, 634 380");
        sheet.fill(Outline.inside(slit, dome), new Color(0x231A2C));
        sheet.glow(668, 430, 110, Ink.CORAL, 0.75);
        sheet.turned(668, 420, -0.22, () -> {
            sheet.rect(-15, -110, 30, 150, new Color(0x8B5A4C));
            sheet.rect(-19, -118, 38, 12, Ink.ROSE);
        });
        sheet.rect(438, 512, 424, 15, new Color(0x59698A));
        sheet.rect(438, 512, 200, 15, Ink.wash(Ink.CREAM, 0.5));
        Buildings.arched(sheet, 628, 580, 46, 80, Ink.CORAL);
        sheet.glow(651, 640, 100, Ink.CORAL, 0.55);
        for (int i = 0; i < 3; i++) {
            sheet.rect(490 + i * 40, 570, 17, 30, i == 1 ? Ink.AMBER : new Color(0x4A5A76));
        }
        Buildings.cottage(sheet, 880, 668, 130, 70, new Color(0x2A3A58), new Color(0x141E34));
        sheet.rect(910, 642, 14, 14, Ink.STRAW);
        sheet.stroke(Outline.curve("650 662, 600 700, 470 730, 420 810"), 22, Ink.wash(Ink.STONE, 0.4));
        People.draw(sheet, 488, 744, 84, People.silhouette(new Color(0x070C18), People.Head.BEANIE), People.POINTING);
        sheet.fade(
                Outline.polygon(508, 678, 690, 560, 720, 610),
                Ink.wash(Ink.LEMON, 0.4),
                Ink.wash(Ink.LEMON, 0),
                508,
                678,
                710,
                590);
        for (int i = 0; i < 12; i++) {
            Land.fir(
                    sheet,
                    sheet.chance(0.5) ? sheet.roll(-10, 330) : sheet.roll(1000, 1210),
                    770,
                    sheet.roll(50, 120),
                    new Color(0x0A1322));
        }
    }

    static void comet(Sheet sheet) {
        sheet.bands(0, 700, new Color(0x101B3C), new Color(0x2B3E70), new Color(0x7E6F93), new Color(0xE3A58C));
        Sky.stars(sheet, 420, 560, Ink.CREAM);
        Sky.tail(sheet, 760, 350, 180, -60, 120, Ink.wash(Ink.LEMON, 0.75));
        Sky.tail(sheet, 760, 350, 380, -120, 60, Ink.wash(Ink.LAGOON, 0.75));
        Sky.tail(sheet, 760, 350, 240, -20, 46, Ink.wash(Ink.CREAM, 0.8));
        sheet.glow(760, 350, 80, Ink.CREAM, 0.95);
        sheet.disc(760, 350, 11, Color.WHITE);
        Color lit = new Color(0x8D7F9E);
        Land.peak(sheet, 240, 440, 330, 700, lit, new Color(0x5A5580), new Color(0xEAD3CB));
        Land.peak(sheet, 980, 420, 360, 700, lit, new Color(0x5A5580), new Color(0xEAD3CB));
        Land.peak(sheet, 590, 500, 310, 700, new Color(0x74698F), new Color(0x453F6A), new Color(0xD9C3C6));
        sheet.fill(Land.hills(sheet, -40, 1240, 640, 26, 800), new Color(0x2E2C50));
        sheet.bands(690, 800, new Color(0x6A5F86), new Color(0x241F40));
        Sea.glints(sheet, 60, 690, 800, Ink.wash(Ink.BLUSH, 0.5));
        sheet.fill(Outline.ridge(sheet.dice(), 0.15, 820, "-20 720, 260 730, 520 770, 700 820"), new Color(0x12122A));
        for (int i = 0; i < 13; i++) {
            Land.fir(sheet, sheet.roll(-10, 420), 760, sheet.roll(60, 150), new Color(0x12122A));
        }
        People.draw(sheet, 470, 766, 84, People.silhouette(new Color(0x12122A), People.Head.BEANIE), People.POINTING);
        People.draw(sheet, 520, 772, 62, People.silhouette(new Color(0x12122A), People.Head.LONG), People.STANDING);
    }

    static void torEnnis(Sheet sheet) {
        sheet.bands(0, 520, new Color(0x4F8798), new Color(0xA7C6C2), Ink.CREAM, Ink.BLUSH);
        Sky.cloud(sheet, 210, 230, 360, 80, Ink.CREAM, new Color(0xE4DBC9));
        Sky.cloud(sheet, 1030, 310, 380, 80, Ink.CREAM, new Color(0xE4DBC9));
        Land.peak(sheet, 190, 300, 330, 560, new Color(0xB3BBB0), new Color(0x7E989C), Ink.FROST);
        Land.peak(sheet, 1040, 330, 330, 560, new Color(0xB3BBB0), new Color(0x7E989C), Ink.FROST);
        Land.peak(sheet, 610, 90, 520, 580, new Color(0x9AA39C), new Color(0x4F6C7A), Ink.CREAM);
        Path2D moor = Outline.hill(820, "-20 520, 220 548, 460 566, 760 566, 1000 540, 1230 508");
        sheet.fade(moor, new Color(0x8E8F55), new Color(0x4F6246), 0, 510, 0, 620);
        Path2D tarn = Outline.blob("160 640, 340 598, 640 586, 930 604, 1050 650, 880 700, 560 716, 280 696");
        sheet.fade(tarn, new Color(0xBFD3CB), Ink.SOUND);
        sheet.within(tarn, () -> {
            sheet.fade(
                    Outline.polygon("400 580, 820 580, 660 706, 604 712"),
                    Ink.wash(new Color(0x4F6C7A), 0.7),
                    Ink.wash(new Color(0x4F6C7A), 0.1));
            sheet.fade(
                    Outline.polygon("560 650, 680 650, 640 710, 606 712"),
                    Ink.wash(Ink.CREAM, 0.7),
                    Ink.wash(Ink.CREAM, 0.2));
            Sea.glints(sheet, 70, 590, 716, Ink.wash(Ink.CREAM, 0.7), Ink.wash(Ink.DEEP, 0.3));
        });
        for (int i = 0; i < 20; i++) {
            double x = sheet.chance(0.5) ? sheet.roll(0, 250) : sheet.roll(960, 1200);
            Land.fir(
                    sheet,
                    x,
                    640 + sheet.roll(0, 40),
                    sheet.roll(40, 96),
                    Ink.mix(Ink.PINE, Ink.MOSS, sheet.roll(0, 0.4)));
        }
        sheet.fade(
                Outline.ridge(sheet.dice(), 0.18, 820, "-20 700, 180 716, 420 760, 620 806"),
                new Color(0x6B6B40),
                Ink.PINE);
        People.Look walker = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.CORAL, Ink.NAVY, People.Head.BEANIE, false);
        People.draw(sheet, 210, 734, 120, walker, People.WALKING);
        sheet.rounded(188, 640, 26, 42, 12, Ink.AMBER);
        Land.grass(sheet, 200, 0, 1200, 812, 56, Ink.PINE, Ink.MOSS, new Color(0x8A7B3E), Ink.HEATHER);
    }

    static void orchard(Sheet sheet) {
        sheet.bands(0, 420, new Color(0x8FB9BB), Ink.CREAM, Ink.STRAW);
        Sky.sun(sheet, 880, 250, 44, Ink.CREAM, Ink.STRAW);
        sheet.fill(Land.hills(sheet, -40, 1240, 350, 34, 600), new Color(0xA8B48C));
        sheet.fill(Land.hills(sheet, -40, 1240, 396, 22, 600), new Color(0x8A9A60));
        Buildings.cottage(sheet, 560, 420, 110, 70, Ink.CREAM, Ink.BRICK);
        Buildings.gable(sheet, 680, 420, 60, 80, Ink.BRICK, Ink.RUST);
        sheet.bands(414, 800, new Color(0xB9A551), new Color(0x6E7A3C));
        for (int i = -5; i <= 5; i++) {
            sheet.poly(
                    Ink.wash(Ink.LEMON, 0.22),
                    640 + i * 34,
                    420,
                    650 + i * 34,
                    420,
                    640 + i * 300 + 100,
                    800,
                    640 + i * 300,
                    800);
        }
        Color[] leaves = {Ink.AMBER, Ink.CORAL, new Color(0xC7792C), Ink.STRAW, Ink.BRICK};
        for (int row = 0; row < 6; row++) {
            double size = 0.16 * Math.pow(1.52, row);
            double y = 404 + 360 * size;
            for (int side = -1; side <= 1; side += 2) {
                for (int i = row > 3 ? 0 : 3; i >= 0; i--) {
                    double x = 640 + side * (220 + i * 330) * size * 1.15;
                    sheet.oval(x + 60 * size, y, 130 * size, 14 * size, Ink.wash(Ink.BARK, 0.35));
                    Land.tree(
                            sheet,
                            x,
                            y,
                            330 * size,
                            Ink.pick(row + i, Ink.BRICK, new Color(0xA65A28)),
                            leaves[(row + i) % 4],
                            Ink.BARK);
                    for (int apple = 0; apple < 16; apple++) {
                        sheet.disc(
                                x + sheet.roll(-90, 90) * size,
                                y - sheet.roll(130, 290) * size,
                                6.5 * size,
                                Ink.pick(apple, Ink.CORAL, Ink.BRICK));
                    }
                }
            }
        }
        People.Look picker = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.NAVY, Ink.SLATE, People.Head.CAP, false);
        People.draw(sheet, 700, 720, 210, picker, People.CARRYING);
        sheet.poly(Ink.TIMBER, "716 572, 782 572, 774 616, 724 616");
        for (int i = 0; i < 6; i++) {
            sheet.disc(724 + i * 10, 570 - i % 2 * 5, 7, Ink.CORAL);
        }
        for (int i = 0; i < 90; i++) {
            sheet.oval(sheet.roll(0, 1200), sheet.roll(560, 800), 5, 2.4, Ink.wash(leaves[i % 5], 0.9));
        }
    }

    static void mine(Sheet sheet) {
        sheet.bands(0, 620, new Color(0x6D5A66), new Color(0xC08A74), Ink.STRAW, Ink.BLUSH);
        Sky.sun(sheet, 330, 470, 50, Ink.CREAM, Ink.AMBER);
        Sky.streaks(sheet, 12, 80, 420, Ink.wash(Ink.PLUM, 0.3), Ink.wash(Ink.ROSE, 0.5));
        sheet.fade(Outline.polygon("-60 640, 190 400, 250 404, 480 640"), new Color(0xA07A70), new Color(0x7E5C5E));
        sheet.fade(Outline.polygon("820 640, 1010 380, 1080 386, 1300 640"), new Color(0x8D6A68), new Color(0x6A4C56));
        sheet.fade(Outline.polygon("520 640, 620 520, 660 522, 800 640"), new Color(0x7E5C60), new Color(0x5E4450));
        sheet.bands(628, 800, new Color(0x6A4A48), new Color(0x2A2230));
        Color iron = new Color(0x2B2233);
        Cranes.girder(sheet, 560, 660, 600, 200, -22, 15, 6, iron);
        Cranes.girder(sheet, 700, 660, 660, 200, 22, 15, 6, iron);
        sheet.line(680, 240, 860, 660, 12, iron);
        sheet.line(700, 240, 884, 660, 8, iron);
        sheet.rect(566, 190, 128, 16, iron);
        for (int i = 0; i < 2; i++) {
            double x = 602 + i * 58;
            sheet.stroke(new Ellipse2D.Double(x - 42, 106 + i * 6, 84, 84), 8, iron);
            for (int spoke = 0; spoke < 8; spoke++) {
                double angle = spoke * Math.PI / 4;
                sheet.line(x, 148 + i * 6, x + Math.cos(angle) * 40, 148 + i * 6 + Math.sin(angle) * 40, 3, iron);
            }
        }
        sheet.poly(iron, "640 112, 800 660, 806 660, 650 108");
        Buildings.gable(sheet, 830, 670, 190, 200, new Color(0x7C4038), iron);
        Buildings.windows(sheet, 856, 560, 140, 90, 4, 2, 0.5, Ink.STRAW, iron);
        Buildings.cottage(sheet, 1010, 670, 180, 110, new Color(0x6A3A38), iron);
        Buildings.cottage(sheet, 330, 670, 220, 100, new Color(0x6A3A38), iron);
        sheet.rect(470, 480, 30, 190, new Color(0x5A3034));
        sheet.line(0, 736, 1200, 716, 5, iron);
        sheet.line(0, 760, 1200, 738, 5, iron);
        for (int i = 0; i < 4; i++) {
            double x = 110 + i * 92;
            sheet.poly(Ink.RUST, x, 690 - i * 1.6, x + 78, 689 - i * 1.6, x + 68, 732 - i * 1.6, x + 10, 733 - i * 1.6);
            sheet.disc(x + 22, 738 - i * 1.6, 9, iron);
            sheet.disc(x + 58, 737 - i * 1.6, 9, iron);
        }
        Land.grass(sheet, 130, 0, 1200, 812, 60, iron, new Color(0x4A3A34), new Color(0x7A5A3E));
    }

    static void bees(Sheet sheet) {
        sheet.bands(0, 430, new Color(0x9CC0C4), Ink.CREAM, Ink.BLUSH);
        sheet.fill(Land.hills(sheet, -40, 1240, 330, 30, 700), new Color(0xA996A8));
        sheet.fill(Land.hills(sheet, -40, 1240, 390, 30, 700), new Color(0x95799A));
        sheet.fill(Land.hills(sheet, -40, 1240, 470, 22, 900), Ink.HEATHER);
        for (int i = 0; i < 3; i++) {
            double x = 740 + i * 130;
            for (int box = 0; box < 3; box++) {
                Color paint = Ink.pick(i + box, Ink.CREAM, Ink.STRAW, Ink.LAGOON);
                sheet.rect(x, 420 + box * 38, 88, 36, paint);
                sheet.rect(x + 62, 420 + box * 38, 26, 36, Ink.dark(paint, 0.18));
                sheet.rect(x + 30, 434 + box * 38, 24, 6, Ink.dark(paint, 0.4));
            }
            sheet.rect(x - 6, 410, 100, 12, Ink.SLATE);
        }
        for (int i = 0; i < 600; i++) {
            double depth = Math.sqrt(sheet.roll(0, 1));
            double y = 520 + 300 * depth;
            sprig(sheet, sheet.roll(-20, 1220), y, 30 + 110 * depth, i, depth);
        }
        bee(sheet, 350, 330, 1.9, 0.2);
        bee(sheet, 640, 220, 1.1, -0.3);
        bee(sheet, 180, 190, 0.8, 0.1);
        bee(sheet, 560, 470, 0.9, 0.4);
        bee(sheet, 900, 300, 0.6, -0.2);
    }

    private static void sprig(Sheet sheet, double x, double y, double high, int number, double depth) {
        double lean = high * 0.2 * Math.sin(number);
        sheet.line(x, y + 20, x + lean, y - high * 0.5, 1 + 1.4 * depth, Ink.PINE);
        Color[] blooms = {Ink.HEATHER, new Color(0xB583A8), new Color(0xCFA0BE), Ink.PLUM};
        for (int i = 0; i < 7; i++) {
            double place = i / 7.0;
            double wide = high * 0.07 * (1.2 - place);
            sheet.oval(
                    x + lean * (0.5 + place * 0.5) + (i % 2 == 0 ? wide : -wide),
                    y - high * (0.1 + 0.44 * place),
                    high * 0.045 + 1,
                    high * 0.06 + 1,
                    Ink.pick(number + i / 3, blooms));
        }
    }

    private static void bee(Sheet sheet, double x, double y, double scale, double turn) {
        sheet.at(
                x,
                y,
                scale,
                scale,
                () -> sheet.turned(0, 0, turn, () -> {
                    sheet.fill(Outline.blob("4 -22, -26 -84, 6 -96, 34 -70, 20 -26"), Ink.wash(Ink.FROST, 0.75));
                    sheet.fill(Outline.blob("-8 -22, -62 -62, -60 -84, -24 -78, 4 -26"), Ink.wash(Ink.FROST, 0.6));
                    Path2D body = Outline.blob("-74 12, -50 -20, -10 -28, 18 -16, 18 16, -10 30, -50 28");
                    sheet.fade(body, Ink.AMBER, Ink.TIMBER);
                    sheet.within(body, () -> {
                        for (int i = 0; i < 4; i++) {
                            sheet.stroke(
                                    Outline.curve(-56 + i * 18, -32, -62 + i * 18, 2, -56 + i * 18, 36), 8, Ink.BARK);
                        }
                    });
                    sheet.fill(Outline.blob("6 -24, 36 -24, 46 0, 36 22, 8 22, -2 0"), Ink.BARK);
                    sheet.stipple(Outline.blob("6 -24, 36 -24, 46 0, 36 22, 8 22"), Ink.AMBER, 260, 20, -30, 20, 40);
                    sheet.fill(Outline.blob("42 -16, 62 -14, 68 4, 56 18, 42 14"), Ink.BLACK);
                    sheet.stroke(Outline.curve(60, -12, 74, -28, 86, -26), 2.6, Ink.BLACK);
                    sheet.oval(60, -2, 5, 8, Ink.SLATE);
                    for (int i = 0; i < 3; i++) {
                        sheet.stroke(Outline.polyline(2 + i * 16, 20, -4 + i * 16, 40, -12 + i * 18, 48), 3, Ink.BLACK);
                    }
                }));
    }

    static void aurora(Sheet sheet) {
        sheet.bands(0, 560, new Color(0x081226), new Color(0x12294A), new Color(0x244A60));
        Sky.stars(sheet, 320, 520, Ink.CREAM);
        Sky.aurora(sheet, 330, 290, 0.4, new Color(0x7BE0A8), new Color(0x4A6FB0));
        Sky.aurora(sheet, 430, 250, 2.6, new Color(0x9BE8B4), new Color(0x8A5FA8));
        Land.peak(sheet, 240, 380, 300, 600, new Color(0x4B6E7C), new Color(0x1C3650), new Color(0xBFD6D0));
        Land.peak(sheet, 880, 350, 380, 600, new Color(0x4B6E7C), new Color(0x1C3650), new Color(0xBFD6D0));
        sheet.fill(Land.hills(sheet, -40, 1240, 560, 20, 640), new Color(0x10233A));
        Buildings.village(
                sheet,
                250,
                960,
                610,
                42,
                Ink.STRAW,
                new Color(0xC9D8D6),
                new Color(0x7D3A3A),
                new Color(0x2F5068),
                new Color(0x8A6A3C));
        sheet.rect(590, 520, 30, 80, new Color(0xC9D0CC));
        sheet.poly(new Color(0x24384C), 586, 522, 605, 470, 624, 522);
        sheet.rect(600, 540, 9, 18, Ink.STRAW);
        sheet.bands(608, 800, new Color(0x2C5F68), new Color(0x12304A), new Color(0x081426));
        for (int i = 0; i < 26; i++) {
            Sea.lampPath(sheet, 260 + i * 27, 614, sheet.roll(40, 130), 18, Ink.pick(i, Ink.AMBER, Ink.STRAW));
        }
        Sea.glints(sheet, 190, 612, 800, Ink.wash(new Color(0x7BE0A8), 0.4), Ink.wash(Ink.NIGHT, 0.4));
        Boats.trawler(sheet, 200, 680, 1.1, new Color(0x1B2B40), new Color(0x4A6070), Ink.STRAW);
        sheet.poly(new Color(0x0A1424), "620 812, 700 772, 960 762, 1210 744, 1210 812");
        People.draw(sheet, 860, 770, 88, People.silhouette(new Color(0x0A1424), People.Head.BEANIE), People.STANDING);
        People.draw(sheet, 912, 768, 80, People.silhouette(new Color(0x0A1424), People.Head.LONG), People.POINTING);
    }
}
