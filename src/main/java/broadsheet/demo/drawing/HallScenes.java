package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Pictures of rooms where people sit together. */
final class HallScenes {

    private HallScenes() {}

    static void assembly(Sheet sheet) {
        sheet.bands(0, 430, new Color(0x5B3A2E), new Color(0xA9764C), new Color(0xD7AE78));
        dome(sheet);
        panelling(sheet);
        sheet.bands(432, 800, new Color(0x3F5E59), new Color(0x24403F));
        sheet.oval(600, 470, 270, 64, new Color(0x7E9484));
        sheet.oval(600, 470, 210, 48, new Color(0x56746B));
        dais(sheet);
        for (int ring = 0; ring < 5; ring++) {
            bench(sheet, ring);
        }
        sheet.fade(
                Outline.polygon("300 70, 380 70, 760 640, 460 640"),
                Ink.wash(Ink.LEMON, 0.22),
                Ink.wash(Ink.LEMON, 0),
                340,
                70,
                600,
                640);
        sheet.fade(
                Outline.polygon("120 120, 190 120, 520 700, 230 700"),
                Ink.wash(Ink.LEMON, 0.18),
                Ink.wash(Ink.LEMON, 0),
                150,
                120,
                380,
                700);
    }

    private static void dome(Sheet sheet) {
        for (int i = 0; i < 6; i++) {
            double reach = 760 - i * 112;
            Color ink = Ink.mix(new Color(0x6B4534), new Color(0xEBCB92), i / 6.0);
            sheet.oval(600, -50, reach, reach * 0.32, ink);
        }
        for (int i = 0; i <= 18; i++) {
            double angle = Math.PI * i / 18;
            sheet.line(
                    600 + Math.cos(angle) * 200,
                    -50 + Math.sin(angle) * 64,
                    600 + Math.cos(angle) * 760,
                    -50 + Math.sin(angle) * 243,
                    2,
                    Ink.wash(Ink.BARK, 0.45));
        }
        sheet.oval(600, -50, 190, 60, Ink.LEMON);
    }

    private static void panelling(Sheet sheet) {
        for (int i = 0; i < 9; i++) {
            double x = 18 + i * 133;
            if (i == 4) {
                continue;
            }
            Buildings.arched(sheet, x, 206, 100, 190, new Color(0x7B5138));
            Buildings.arched(sheet, x + 9, 216, 82, 168, i < 4 ? Ink.LEMON : Ink.STRAW);
            sheet.line(x + 50, 216, x + 50, 384, 4, new Color(0x7B5138));
            sheet.line(x + 9, 300, x + 91, 300, 4, new Color(0x7B5138));
        }
        sheet.rect(0, 392, 1200, 42, new Color(0x6E4631));
        sheet.rect(0, 392, 1200, 5, Ink.TIMBER);
        sheet.rect(508, 190, 184, 206, Ink.PINE);
        sheet.rect(516, 198, 168, 190, new Color(0x35594F));
        double[] isles = {566, 250, 600, 236, 636, 252, 556, 290, 600, 284, 646, 292, 572, 332, 604, 340, 634, 328};
        for (int i = 0; i < 9; i++) {
            sheet.disc(isles[2 * i], isles[2 * i + 1], i == 4 ? 16 : 10, Ink.AMBER);
        }
        sheet.stroke(Outline.curve("530 366, 565 358, 600 368, 635 358, 670 366"), 4, Ink.AMBER);
    }

    private static void dais(Sheet sheet) {
        sheet.poly(new Color(0x4F3226), "486 404, 714 404, 740 466, 460 466");
        sheet.poly(new Color(0x8A5A3C), "480 396, 720 396, 726 410, 474 410");
        sheet.rect(574, 340, 52, 66, Ink.BRICK);
        Buildings.arched(sheet, 570, 318, 60, 30, new Color(0x4F3226));
        People.Look speaker = new People.Look(Ink.PALE_SKIN, Ink.STONE, Ink.BLACK, Ink.BLACK, People.Head.SHORT, false);
        People.front(sheet, 600, 364, 22, speaker, false);
        sheet.poly(Ink.TIMBER, "560 398, 640 398, 650 430, 550 430");
        for (int i = 0; i < 4; i++) {
            double x = 496 + i * 22 + (i > 1 ? 126 : 0);
            People.front(sheet, x, 386, 17, People.anyone(sheet, Ink.NAVY, Ink.SLATE), false);
        }
        sheet.poly(new Color(0x6E4631), "474 406, 552 406, 556 440, 468 440");
        sheet.poly(new Color(0x6E4631), "648 406, 726 406, 732 440, 644 440");
    }

    private static void bench(Sheet sheet, int ring) {
        double reachX = 330 + ring * 126;
        double reachY = 96 + ring * 70;
        double centreY = 458 + ring * 6;
        double head = 19 + ring * 7.5;
        Color timber = Ink.mix(new Color(0xA9744A), new Color(0x3C241C), ring / 5.0);
        Color[] coats = {Ink.NAVY, Ink.SLATE, Ink.BLACK, Ink.PINE, Ink.BRICK, new Color(0x4B5A6B), Ink.PLUM};
        Color[] hairs = {Ink.BARK, new Color(0x2A2020), Ink.STONE, new Color(0xA8703C), Ink.GRANITE};
        Arc2D desk = new Arc2D.Double(
                600 - reachX * 0.9, centreY - reachY * 0.78 - 4, reachX * 1.8, reachY * 1.56, 187, 166, Arc2D.OPEN);
        sheet.stroke(desk, head * 0.62, Ink.light(timber, 0.22));
        int seats = 13 + ring * 2;
        for (int i = 0; i < seats; i++) {
            double angle = Math.PI * (0.035 + 0.93 * i / (seats - 1.0));
            if (Math.abs(angle - Math.PI / 2) < 0.075 + 0.012 * ring || sheet.chance(0.06)) {
                continue;
            }
            double x = 600 + Math.cos(angle) * reachX;
            double y = centreY + Math.sin(angle) * reachY - head * 1.2;
            People.back(
                    sheet,
                    x,
                    y,
                    head,
                    hairs[sheet.dice().nextInt(hairs.length)],
                    Ink.mix(coats[sheet.dice().nextInt(coats.length)], Ink.NIGHT, ring * 0.12));
        }
        seatBack(sheet, reachX, reachY, centreY, head, timber);
    }

    private static void seatBack(Sheet sheet, double reachX, double reachY, double centreY, double head, Color timber) {
        for (int side = 0; side < 2; side++) {
            double start = side == 0 ? 182 : 276;
            Arc2D low = new Arc2D.Double(
                    600 - reachX, centreY - reachY + head * 0.5, reachX * 2, reachY * 2, start, 82, Arc2D.OPEN);
            sheet.fill(Shapes.bar(low, head * 1.5), timber);
            Arc2D high = new Arc2D.Double(
                    600 - reachX, centreY - reachY - head * 0.3, reachX * 2, reachY * 2, start, 82, Arc2D.OPEN);
            sheet.stroke(high, head * 0.16, Ink.light(timber, 0.28));
        }
    }

    static void readingRoom(Sheet sheet) {
        sheet.bands(0, 800, new Color(0x4A3328), new Color(0x8C6344), new Color(0x6A4A36));
        vault(sheet);
        sheet.poly(new Color(0x5D4130), "0 800, 500 470, 700 470, 1200 800");
        Buildings.arched(sheet, 520, 210, 160, 262, new Color(0x5D4130));
        Buildings.arched(sheet, 532, 222, 136, 240, Ink.LEMON);
        for (int i = 1; i < 4; i++) {
            sheet.line(532 + i * 34, 224, 532 + i * 34, 462, 3, new Color(0x7B5A40));
            sheet.line(532, 240 + i * 56, 668, 240 + i * 56, 3, new Color(0x7B5A40));
        }
        sheet.glow(600, 340, 330, Ink.STRAW, 0.6);
        for (int i = 0; i < 6; i++) {
            double near = perspective(i);
            double far = perspective(i + 0.82);
            bookcase(sheet, near, far, false);
            bookcase(sheet, near, far, true);
        }
        for (int i = 4; i >= 0; i--) {
            table(sheet, 1 / (1 + i * 0.62));
        }
    }

    private static double perspective(double place) {
        return 1.15 / (1 + place * 0.62);
    }

    private static void vault(Sheet sheet) {
        for (int i = 0; i < 8; i++) {
            double size = perspective(i);
            Color ink = Ink.mix(new Color(0x5A3C2C), new Color(0xD6A873), i / 8.0);
            Path2D rib = Outline.curve(
                    600 - 620 * size,
                    330 - 210 * size,
                    600 - 400 * size,
                    330 - 380 * size,
                    600,
                    330 - 460 * size,
                    600 + 400 * size,
                    330 - 380 * size,
                    600 + 620 * size,
                    330 - 210 * size);
            rib.lineTo(600 + 620 * size, 420);
            rib.lineTo(600 - 620 * size, 420);
            rib.closePath();
            sheet.fill(rib, ink);
            sheet.stroke(rib, 12 * size, Ink.dark(ink, 0.25));
        }
    }

    private static void bookcase(Sheet sheet, double near, double far, boolean right) {
        double side = right ? 1 : -1;
        double x0 = 600 + side * 600 * near;
        double x1 = 600 + side * 600 * far;
        double lift = 330 + 60;
        Color wood = Ink.mix(new Color(0x3B261D), new Color(0x9A6C48), 1.15 - near);
        sheet.poly(wood, x0, 390 - 340 * near, x1, 390 - 340 * far, x1, 390 + 300 * far, x0, 390 + 300 * near);
        Color[] spines = {Ink.BRICK, Ink.PINE, Ink.TIMBER, Ink.NAVY, Ink.STONE, Ink.AMBER, Ink.RUST};
        for (int shelf = 0; shelf < 6; shelf++) {
            double top = -300 + shelf * 98;
            int books = 20;
            for (int i = 0; i < books; i++) {
                double p0 = 1 / (1 / near + (1 / far - 1 / near) * (0.04 + 0.92 * i / books));
                double p1 = 1 / (1 / near + (1 / far - 1 / near) * (0.04 + 0.92 * (i + 0.86) / books));
                double high = top + sheet.roll(0, 22);
                sheet.poly(
                        Ink.mix(spines[sheet.dice().nextInt(spines.length)], wood, 0.3),
                        600 + side * 600 * p0,
                        lift + high * p0,
                        600 + side * 600 * p1,
                        lift + high * p1,
                        600 + side * 600 * p1,
                        lift + (top + 82) * p1,
                        600 + side * 600 * p0,
                        lift + (top + 82) * p0);
            }
            sheet.line(x0, lift + (top + 86) * near, x1, lift + (top + 86) * far, 4 * near, Ink.light(wood, 0.18));
        }
        sheet.poly(
                Ink.light(wood, 0.12),
                x0,
                390 - 350 * near,
                x0 - side * 14 * near,
                390 - 350 * near,
                x0 - side * 14 * near,
                390 + 310 * near,
                x0,
                390 + 310 * near);
    }

    private static void table(Sheet sheet, double size) {
        for (double side = -1; side <= 1; side += 2) {
            double x = 600 + side * 270 * size;
            double y = 420 + 230 * size;
            double half = 165 * size;
            for (int i = 0; i < 2; i++) {
                double seat = x + (i - 0.5) * half;
                if (sheet.chance(0.8)) {
                    People.Look reader = People.anyone(sheet, Ink.NAVY, Ink.BRICK, Ink.PINE, Ink.CREAM);
                    People.front(sheet, seat, y - 62 * size, 44 * size, reader, false);
                }
            }
            sheet.poly(
                    new Color(0x9C6A43),
                    x - half,
                    y - 8 * size,
                    x + half,
                    y - 8 * size,
                    x + half * 1.16,
                    y + 50 * size,
                    x - half * 1.16,
                    y + 50 * size);
            sheet.poly(
                    new Color(0x4A2F22),
                    x - half * 1.16,
                    y + 50 * size,
                    x + half * 1.16,
                    y + 50 * size,
                    x + half * 1.16,
                    y + 66 * size,
                    x - half * 1.16,
                    y + 66 * size);
            sheet.glow(x, y + 8 * size, 150 * size, Ink.LEMON, 0.6);
            for (int i = -1; i <= 1; i += 2) {
                double book = x + i * half * 0.52;
                sheet.poly(
                        Ink.CREAM,
                        book - 36 * size,
                        y + 12 * size,
                        book,
                        y + 16 * size,
                        book,
                        y + 36 * size,
                        book - 42 * size,
                        y + 32 * size);
                sheet.poly(
                        Ink.PAPER,
                        book + 36 * size,
                        y + 12 * size,
                        book,
                        y + 16 * size,
                        book,
                        y + 36 * size,
                        book + 42 * size,
                        y + 32 * size);
            }
            sheet.line(x, y + 18 * size, x, y - 36 * size, 5 * size, Ink.AMBER);
            sheet.oval(x, y + 18 * size, 16 * size, 5 * size, Ink.AMBER);
            Path2D shade = Outline.curve(
                    x - 46 * size,
                    y - 34 * size,
                    x - 30 * size,
                    y - 58 * size,
                    x,
                    y - 63 * size,
                    x + 30 * size,
                    y - 58 * size,
                    x + 46 * size,
                    y - 34 * size);
            shade.closePath();
            sheet.fade(shade, new Color(0x4E8468), Ink.PINE);
            if (size > 0.5) {
                double seat = x + side * half * 0.75;
                People.back(
                        sheet,
                        seat,
                        y + 60 * size,
                        52 * size,
                        Ink.BARK,
                        Ink.pick((int) (size * 10), Ink.SLATE, Ink.PLUM));
            }
        }
    }

    static void summit(Sheet sheet) {
        sheet.bands(0, 420, new Color(0x274653), new Color(0x4C7078));
        for (int i = 0; i < 6; i++) {
            sheet.rect(i * 200 + 6, 0, 188, 400, Ink.wash(Ink.NAVY, 0.25));
        }
        Color[][] flags = {
            {Ink.SOUND, Ink.CREAM},
            {Ink.CORAL, Ink.STRAW},
            {Ink.NAVY, Ink.AMBER},
            {Ink.PINE, Ink.CREAM},
            {Ink.CREAM, Ink.BRICK}
        };
        for (int i = 0; i < 10; i++) {
            double x = 150 + i * 100;
            sheet.line(x, 420, x, 96, 4, Ink.AMBER);
            Color[] flag = flags[i % 5];
            Path2D cloth = Outline.blob(x + 2, 108, x + 34, 118, x + 48, 180, x + 40, 290, x + 16, 300, x + 4, 240);
            sheet.fade(cloth, flag[0], Ink.dark(flag[0], 0.4), x, 0, x + 56, 0);
            sheet.stroke(Outline.curve(x + 8, 130, x + 26, 190, x + 24, 290), 8, flag[1]);
        }
        sheet.bands(420, 800, new Color(0x8F6A50), new Color(0x4D372C));
        Color[] suits = {Ink.NAVY, Ink.BLACK, Ink.SLATE, Ink.BRICK, Ink.PINE, Ink.PLUM};
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI * (1.1 + 0.8 * i / 8.0);
            double x = 600 + Math.cos(angle) * 480;
            double y = 500 + Math.sin(angle) * 130;
            sheet.rounded(x - 40, y - 60, 80, 150, 30, new Color(0x3A2A24));
            People.front(sheet, x, y - 20, 52, People.anyone(sheet, suits), false);
        }
        sheet.oval(600, 560, 560, 164, Ink.dark(Ink.BARK, 0.4));
        sheet.oval(600, 540, 560, 160, Ink.TIMBER);
        sheet.oval(600, 540, 400, 96, new Color(0x4D6A62));
        sheet.oval(600, 540, 380, 88, new Color(0x6E8C7E));
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI * (1.1 + 0.8 * i / 8.0);
            double x = 600 + Math.cos(angle) * 470;
            double y = 540 + Math.sin(angle) * 122;
            sheet.poly(Ink.CREAM, x - 20, y, x + 20, y, x + 24, y + 16, x - 24, y + 16);
            sheet.line(x + 30, y + 4, x + 34, y - 22, 2, Ink.BLACK);
        }
        for (int i = 0; i < 5; i++) {
            double x = 150 + i * 225;
            double y = 710 + Math.abs(i - 2) * -14;
            People.back(sheet, x, y - 40, 84, Ink.pick(i, Ink.BARK, Ink.STONE, Ink.BLACK), Ink.pick(i + 2, suits));
            sheet.rounded(x - 96, y + 40, 192, 150, 40, new Color(0x2C1F1B));
        }
    }
}
