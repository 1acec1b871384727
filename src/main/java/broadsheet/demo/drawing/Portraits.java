package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Flat portraits, all in the same light from the left, on a sheet 1200 by 1500. */
final class Portraits {

    private final Sheet sheet;
    private final Color skin;
    private final Color shade;
    private final Color hair;

    private Portraits(Sheet sheet, Color ground, Color skin, Color hair) {
        this.sheet = sheet;
        this.skin = skin;
        this.shade = Ink.mix(skin, Ink.RUST, 0.34);
        this.hair = hair;
        sheet.bands(0, sheet.height(), Ink.light(ground, 0.3), ground, Ink.dark(ground, 0.18));
        sheet.disc(600, 620, 500, Ink.wash(Ink.CREAM, 0.16));
    }

    private void coat(Color ink, double breadth) {
        Path2D path = Outline.hill(
                1520,
                600 - breadth - 40,
                1520,
                600 - breadth,
                1270,
                600 - breadth * 0.62,
                1120,
                480,
                1050,
                600,
                1040,
                720,
                1050,
                600 + breadth * 0.62,
                1120,
                600 + breadth,
                1270,
                600 + breadth + 40,
                1520);
        sheet.fade(path, Ink.light(ink, 0.08), Ink.dark(ink, 0.3), 600 - breadth, 1000, 600 + breadth, 1500);
        sheet.stipple(path, Ink.wash(Ink.NIGHT, 0.3), 2400, 600 + breadth, 1300, 600, 1250);
    }

    private void neck() {
        Path2D neck = Outline.polygon("495 800, 705 800, 722 1060, 600 1150, 478 1060");
        sheet.fade(neck, shade, skin, 690, 840, 480, 1020);
        sheet.fill(Outline.blob("500 860, 600 960, 700 860, 712 960, 600 1010, 498 930"), Ink.wash(shade, 0.8));
    }

    private Path2D face(double wide, double chin) {
        sheet.oval(600 - wide, 690, 30, 58, shade);
        sheet.oval(600 + wide, 690, 30, 58, Ink.dark(shade, 0.15));
        Path2D face = Outline.blob(
                600 - wide,
                560,
                600 - wide * 0.92,
                740,
                600 - wide * 0.66,
                860,
                600 - wide * 0.24,
                chin,
                600 + wide * 0.24,
                chin,
                600 + wide * 0.66,
                860,
                600 + wide * 0.92,
                740,
                600 + wide,
                560,
                600 + wide * 0.7,
                400,
                600,
                350,
                600 - wide * 0.7,
                400);
        sheet.fill(face, skin);
        Path2D side = Outline.blob("640 330, 642 560, 700 640, 672 760, 690 850, 640 960, 900 980, 900 300");
        sheet.fill(Outline.inside(side, face), Ink.wash(shade, 0.5));
        sheet.stipple(face, Ink.wash(shade, 0.7), 1500, 830, 700, 560, 660);
        return face;
    }

    private void features(Color iris, double age, boolean lipstick) {
        Color line = Ink.mix(shade, Ink.BARK, 0.6);
        for (int side = -1; side <= 1; side += 2) {
            double x = 600 + side * 92;
            Shape eye = Outline.blob(x - 44, 650, x, 628, x + 44, 650, x, 668);
            sheet.fill(eye, Ink.CREAM);
            sheet.within(eye, () -> {
                sheet.disc(x + 4, 648, 20, iris);
                sheet.disc(x + 4, 648, 9, Ink.BLACK);
                sheet.disc(x - 3, 641, 4.5, Ink.CREAM);
            });
            sheet.stroke(Outline.curve(x - 48, 652, x - 16, 630, x + 16, 629, x + 48, 652), 6, Ink.dark(line, 0.4));
            sheet.stroke(Outline.curve(x - 36, 674, x, 684, x + 36, 674), 2.6, Ink.wash(line, 0.4 + age * 0.4));
            sheet.stroke(Outline.curve(x - 40, 616, x, 604, x + 42, 618), 2.6, Ink.wash(line, 0.5));
            if (age > 0.5) {
                sheet.stroke(Outline.curve(x + side * 58, 648, x + side * 82, 636), 2.6, Ink.wash(line, 0.5));
                sheet.stroke(Outline.curve(x + side * 58, 660, x + side * 84, 664), 2.6, Ink.wash(line, 0.5));
            }
            sheet.stroke(
                    Outline.curve(600 + side * 62, 760, 600 + side * 98, 806, 600 + side * 96, 850),
                    3.4,
                    Ink.wash(line, 0.25 + age * 0.4));
            sheet.oval(600 + side * 118, 742, 48, 36, Ink.wash(Ink.CORAL, 0.13));
        }
        sheet.fill(Outline.blob("608 640, 626 720, 652 772, 620 792, 600 790"), Ink.wash(shade, 0.7));
        sheet.stroke(Outline.curve("560 772, 574 790, 600 796, 628 790, 642 770"), 5, line);
        Color lip = lipstick ? new Color(0xB04A4A) : Ink.mix(skin, Ink.BRICK, 0.5);
        sheet.fill(Outline.blob("536 860, 578 846, 600 852, 622 846, 664 858, 622 884, 600 888, 574 884"), lip);
        sheet.stroke(Outline.curve("532 860, 572 864, 600 866, 628 864, 668 857"), 4.6, Ink.dark(lip, 0.5));
        sheet.stroke(Outline.curve(568, 908, 600, 914, 632, 908), 3, Ink.wash(line, 0.5));
    }

    private void brows(double thick, double lift, Color ink) {
        for (int side = -1; side <= 1; side += 2) {
            double x = 600 + side * 94;
            sheet.stroke(Outline.curve(x - side * 52, 592, x, 574 - lift, x + side * 56, 594), thick, ink);
        }
    }

    private void strands(int count, double x0, double y0, double x1, double y1, double spread, Color ink) {
        for (int i = 0; i < count; i++) {
            double shift = spread * (i / (count - 1.0) - 0.5);
            sheet.stroke(
                    Outline.curve(x0 + shift * 0.4, y0, (x0 + x1) / 2 + shift * 1.2, (y0 + y1) / 2, x1 + shift, y1),
                    3.4,
                    Ink.wash(ink, 0.5));
        }
    }

    static void marrendal(Sheet sheet) {
        Color grey = new Color(0xB9BBB8);
        Portraits portrait = new Portraits(sheet, new Color(0xC98F72), Ink.PALE_SKIN, grey);
        sheet.fade(
                Outline.blob("330 560, 380 370, 600 262, 820 370, 872 560, 880 760, 850 900, 740 920, 460 920, "
                        + "350 900, 322 760"),
                grey,
                Ink.SLATE,
                340,
                300,
                880,
                900);
        portrait.neck();
        portrait.coat(new Color(0x24493C), 430);
        sheet.poly(Ink.CREAM, "500 1050, 600 1250, 700 1050, 660 1040, 600 1130, 540 1040");
        sheet.poly(new Color(0x1A3A30), "470 1046, 600 1330, 560 1380, 400 1140");
        sheet.poly(new Color(0x1A3A30), "730 1046, 600 1330, 640 1380, 800 1140");
        sheet.disc(446, 1210, 18, Ink.AMBER);
        sheet.disc(446, 1210, 9, Ink.CREAM);
        portrait.face(222, 955);
        portrait.features(new Color(0x4F7A8C), 0.7, true);
        portrait.brows(13, 0, Ink.GRANITE);
        Path2D fringe = Outline.blob("352 700, 350 520, 420 370, 600 290, 790 370, 850 520, 846 720, 806 640, 790 540, "
                + "700 430, 560 440, 450 520, 404 600");
        sheet.fade(fringe, Ink.light(grey, 0.4), Ink.GRANITE, 360, 300, 850, 650);
        portrait.strands(9, 600, 300, 400, 560, 150, Ink.SLATE);
        portrait.strands(9, 620, 300, 810, 560, 130, Ink.CREAM);
        sheet.fill(Outline.blob("350 600, 396 640, 410 800, 400 910, 352 890, 330 760"), grey);
        sheet.fill(Outline.blob("850 600, 806 640, 792 800, 800 910, 848 890, 872 760"), Ink.GRANITE);
        sheet.disc(386, 796, 10, Ink.CREAM);
    }

    static void thackeray(Sheet sheet) {
        Color white = new Color(0xD9D4C8);
        Portraits portrait = new Portraits(sheet, Ink.LAGOON, new Color(0xE6B898), white);
        portrait.neck();
        portrait.coat(new Color(0x27344B), 460);
        sheet.poly(Ink.CREAM, "480 1040, 600 1330, 720 1040, 690 990, 600 1080, 510 990");
        sheet.poly(Ink.BRICK, "566 1078, 634 1078, 618 1130, 650 1400, 600 1460, 550 1400, 582 1130");
        sheet.poly(new Color(0x1B263A), "470 1040, 580 1380, 520 1500, 380 1150");
        sheet.poly(new Color(0x1B263A), "730 1040, 620 1380, 680 1500, 820 1150");
        portrait.face(236, 968);
        sheet.fade(Outline.blob("362 680, 346 560, 380 420, 460 350, 440 460, 404 560, 392 670"), white, Ink.GRANITE);
        sheet.fade(
                Outline.blob("838 680, 854 560, 820 420, 740 350, 760 460, 796 560, 808 670"), Ink.STONE, Ink.GRANITE);
        sheet.fade(Outline.blob("430 420, 520 316, 640 300, 770 380, 790 430, 660 372, 540 380"), Ink.CREAM, Ink.STONE);
        portrait.features(new Color(0x6B7D5A), 0.9, false);
        portrait.brows(20, 4, Ink.STONE);
        Path2D moustache = Outline.blob(
                "600 812, 660 806, 730 850, 752 884, 680 872, 600 856, 520 872, 448 884, 470 850, " + "540 806");
        sheet.fade(moustache, Ink.CREAM, Ink.STONE);
        portrait.strands(9, 600, 812, 500, 872, 80, Ink.GRANITE);
        portrait.strands(9, 600, 812, 700, 872, 80, Ink.GRANITE);
        for (int side = -1; side <= 1; side += 2) {
            double x = 600 + side * 94;
            sheet.disc(x, 652, 82, Ink.wash(Ink.FROST, 0.2));
            sheet.stroke(new Ellipse2D.Double(x - 82, 570, 164, 164), 9, Ink.BLACK);
            sheet.line(x - 46, 606, x - 20, 590, 6, Ink.wash(Ink.CREAM, 0.8));
            sheet.line(x + side * 82, 642, 600 + side * 240, 630, 8, Ink.BLACK);
        }
        sheet.stroke(Outline.curve(584, 648, 600, 640, 616, 648), 8, Ink.BLACK);
    }

    static void osk(Sheet sheet) {
        Color dark = new Color(0x33241F);
        Portraits portrait = new Portraits(sheet, new Color(0x9DB4A6), Ink.WARM_SKIN, dark);
        sheet.fill(Outline.blob("356 600, 380 400, 600 282, 820 400, 846 600, 820 760, 600 800, 380 760"), dark);
        sheet.fill(Outline.blob("520 290, 540 200, 620 176, 690 214, 690 292"), dark);
        portrait.neck();
        portrait.coat(Ink.NAVY, 420);
        portrait.face(214, 952);
        portrait.features(Ink.BARK, 0.3, true);
        portrait.brows(15, 6, dark);
        sheet.fade(
                Outline.blob("372 640, 370 500, 440 380, 600 306, 760 380, 830 500, 828 640, 790 520, 700 440, "
                        + "640 410, 520 450, 420 540"),
                Ink.light(dark, 0.12),
                dark);
        portrait.strands(8, 620, 310, 430, 500, 140, Ink.TIMBER);
        Path2D scarf =
                Outline.blob("440 960, 520 1030, 600 1056, 680 1030, 760 960, 808 1020, 790 1110, 690 1170, 560 1180, "
                        + "430 1130, 396 1030");
        sheet.fade(scarf, Ink.CORAL, Ink.BRICK);
        sheet.fade(Outline.polygon("520 1140, 630 1150, 680 1500, 540 1500"), Ink.CORAL, Ink.BRICK);
        sheet.stroke(Outline.curve("420 1040, 540 1110, 690 1100, 790 1020"), 7, Ink.wash(Ink.RUST, 0.6));
        sheet.stroke(Outline.curve("430 1090, 540 1146, 680 1140, 780 1070"), 7, Ink.wash(Ink.RUST, 0.5));
        sheet.stroke(Outline.curve(580, 1160, 600, 1300, 610, 1490), 7, Ink.wash(Ink.RUST, 0.5));
        sheet.disc(384, 770, 12, Ink.AMBER);
        sheet.disc(816, 770, 12, Ink.AMBER);
    }

    static void pell(Sheet sheet) {
        Color curls = new Color(0x2B1D1C);
        Portraits portrait = new Portraits(sheet, Ink.STRAW, Ink.BROWN_SKIN, curls);
        for (int i = 0; i < 46; i++) {
            double angle = Math.PI * (0.86 + 1.28 * i / 45.0);
            double far = sheet.roll(250, 330);
            Land.tuft(
                    sheet,
                    600 + Math.cos(angle) * far,
                    590 + Math.sin(angle) * far * 1.05,
                    sheet.roll(66, 100),
                    Ink.mix(curls, Ink.BARK, sheet.roll(0, 0.6)));
        }
        portrait.neck();
        portrait.coat(Ink.FROST, 430);
        sheet.poly(Ink.SOUND, "490 1044, 600 1300, 710 1044, 660 1060, 600 1130, 540 1060");
        sheet.poly(Ink.MIST, "480 1044, 600 1350, 540 1500, 400 1150");
        sheet.poly(Ink.STONE, "720 1044, 600 1350, 660 1500, 800 1150");
        sheet.rounded(800, 1290, 120, 90, 10, Ink.CREAM);
        sheet.line(830, 1270, 830, 1330, 9, Ink.CORAL);
        portrait.face(216, 950);
        portrait.features(Ink.BARK, 0.3, false);
        portrait.brows(15, 8, curls);
        for (int i = 0; i < 24; i++) {
            double place = i / 23.0;
            double x = 385 + 430 * place;
            double y = 560 - 190 * Math.sin(Math.PI * place) + sheet.roll(-16, 16);
            Land.tuft(sheet, x, y, sheet.roll(44, 66), Ink.mix(curls, Ink.BARK, sheet.roll(0, 0.7)));
        }
        for (int i = 0; i < 60; i++) {
            double angle = Math.PI * sheet.roll(0.95, 2.05);
            double far = sheet.roll(230, 340);
            double x = 600 + Math.cos(angle) * far;
            double y = 570 + Math.sin(angle) * far;
            sheet.stroke(
                    new Arc2D.Double(x - 24, y - 24, 48, 48, sheet.roll(0, 360), 220, Arc2D.OPEN),
                    4,
                    Ink.wash(Ink.TIMBER, 0.45));
        }
    }

    static void novelist(Sheet sheet) {
        Color white = new Color(0xECE6D8);
        Portraits portrait = new Portraits(sheet, new Color(0x7E8F96), new Color(0xE3B493), white);
        portrait.neck();
        portrait.coat(new Color(0x8A5B3A), 450);
        for (int i = 0; i < 9; i++) {
            double x = 260 + i * 85;
            for (double y = 1180 + Math.abs(i - 4) * 26; y < 1500; y += 36) {
                sheet.stroke(Outline.curve(x - 24, y, x, y + 18, x + 24, y), 5, Ink.wash(Ink.BARK, 0.6));
            }
        }
        Path2D collar = Outline.blob("470 940, 600 1010, 730 940, 752 1060, 600 1120, 448 1060");
        sheet.fade(collar, Ink.TIMBER, new Color(0x8A5B3A));
        for (int i = 0; i < 13; i++) {
            sheet.line(
                    472 + i * 21,
                    1000 + 30 * Math.sin(i * 0.26),
                    466 + i * 22,
                    1060 + 34 * Math.sin(i * 0.26),
                    5,
                    Ink.wash(Ink.BARK, 0.45));
        }
        portrait.face(228, 962);
        portrait.features(new Color(0x5E7F8F), 1, false);
        sheet.stroke(Outline.curve(480, 500, 600, 486, 720, 500), 3.4, Ink.wash(Ink.RUST, 0.4));
        sheet.stroke(Outline.curve(490, 536, 600, 524, 710, 536), 3.4, Ink.wash(Ink.RUST, 0.4));
        portrait.brows(26, 0, white);
        Path2D beard = Outline.blob("352 680, 400 790, 500 812, 600 806, 700 812, 800 790, 848 680, 830 880, 740 1010, "
                + "600 1060, 460 1010, 370 880");
        sheet.fade(beard, white, Ink.STONE, 380, 700, 830, 1040);
        sheet.fill(Outline.blob("546 866, 600 858, 654 866, 600 886"), Ink.BRICK);
        portrait.strands(14, 600, 830, 600, 1050, 330, Ink.GRANITE);
        sheet.fade(
                Outline.blob("360 700, 330 560, 360 400, 470 300, 600 272, 740 300, 846 400, 872 560, 842 700, "
                        + "812 560, 760 440, 680 390, 560 400, 450 430, 396 540"),
                white,
                Ink.STONE,
                350,
                300,
                870,
                640);
        portrait.strands(10, 600, 280, 400, 480, 170, Ink.GRANITE);
    }

    static void keeper(Sheet sheet) {
        Portraits portrait = new Portraits(sheet, new Color(0x4F7482), new Color(0xDBA37E), new Color(0x9A5A34));
        Color oilskin = new Color(0xE0A02F);
        sheet.fade(
                Outline.blob("310 620, 350 370, 600 236, 850 370, 892 620, 880 900, 780 1060, 420 1060, 322 900"),
                oilskin,
                Ink.dark(oilskin, 0.4),
                330,
                300,
                900,
                900);
        sheet.fill(
                Outline.blob("368 640, 400 430, 600 320, 800 430, 834 640, 810 900, 600 1010, 392 900"),
                Ink.dark(oilskin, 0.55));
        portrait.neck();
        portrait.coat(oilskin, 460);
        portrait.face(212, 948);
        portrait.features(new Color(0x4C7A6B), 0.6, false);
        portrait.brows(14, 0, portrait.hair);
        sheet.fade(
                Outline.blob("386 700, 384 520, 470 400, 600 352, 740 400, 816 520, 812 640, 770 540, 640 440, "
                        + "500 520, 420 620"),
                portrait.hair,
                Ink.BARK);
        sheet.stroke(
                Outline.blob("352 640, 384 420, 600 300, 816 420, 850 640, 826 900, 600 1020, 376 900"),
                34,
                Ink.light(oilskin, 0.12));
        sheet.line(600, 1060, 600, 1500, 12, Ink.dark(oilskin, 0.4));
        for (int i = 0; i < 3; i++) {
            sheet.rounded(566, 1130 + i * 130, 68, 26, 20, Ink.BARK);
        }
        sheet.stroke(Outline.curve(450, 1040, 400, 1200, 380, 1490), 6, Ink.dark(oilskin, 0.35));
        sheet.stroke(Outline.curve(750, 1040, 800, 1200, 820, 1490), 6, Ink.dark(oilskin, 0.35));
        for (int i = 0; i < 50; i++) {
            sheet.oval(sheet.roll(250, 950), sheet.roll(1100, 1480), 3, 6, Ink.wash(Ink.CREAM, 0.5));
        }
    }

    static void conductor(Sheet sheet) {
        Color black = new Color(0x1E1A22);
        Portraits portrait = new Portraits(sheet, new Color(0x8E3B38), Ink.DARK_SKIN, black);
        portrait.neck();
        portrait.coat(black, 420);
        sheet.poly(Ink.CREAM, "480 1040, 600 1400, 720 1040, 690 1000, 600 1080, 510 1000");
        sheet.fill(Outline.blob("520 1060, 590 1090, 590 1120, 520 1150"), Ink.CREAM);
        sheet.poly(Ink.FROST, 514, 1064, 600, 1100, 514, 1146);
        sheet.poly(Ink.FROST, 686, 1064, 600, 1100, 686, 1146);
        sheet.disc(600, 1104, 17, Ink.STONE);
        sheet.poly(Ink.dark(black, 0.3), "470 1040, 590 1420, 540 1500, 380 1150");
        sheet.poly(Ink.dark(black, 0.3), "730 1040, 610 1420, 660 1500, 820 1150");
        portrait.face(218, 955);
        portrait.features(Ink.BARK, 0.4, false);
        portrait.brows(19, 8, black);
        sheet.fill(
                Outline.blob("376 600, 366 470, 420 340, 600 274, 780 340, 836 470, 826 600, 800 500, 740 420, "
                        + "600 396, 460 420, 400 500"),
                black);
        sheet.stroke(Outline.curve(470, 930, 600, 990, 730, 930), 12, Ink.wash(black, 0.5));
        sheet.taper(960, 1500, 120, 1010, 1230, 84, black);
        sheet.taper(1010, 1236, 74, 1010, 1180, 66, Ink.CREAM);
        sheet.fill(Outline.blob("950 1170, 950 1080, 990 1030, 1050 1040, 1080 1100, 1066 1180"), Ink.DARK_SKIN);
        for (int i = 0; i < 3; i++) {
            sheet.stroke(
                    Outline.curve(960, 1072 + i * 30, 1000, 1062 + i * 30, 1040, 1080 + i * 28),
                    5,
                    Ink.dark(Ink.DARK_SKIN, 0.45));
        }
        sheet.taper(1000, 1070, 8, 830, 560 - 200, 2.6, Ink.CREAM);
        sheet.oval(1004, 1082, 20, 30, Ink.TIMBER);
        sheet.fill(Outline.blob("950 1100, 985 1078, 1030 1088, 1020 1118, 966 1124"), Ink.light(Ink.DARK_SKIN, 0.07));
    }
}
