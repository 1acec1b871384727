package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Pictures of streets, squares and public buildings. */
final class TownScenes {

    private static final People.Pose[] POSES = {People.WALKING, People.CARRYING, People.STANDING};

    private TownScenes() {}

    static void terraces(Sheet sheet) {
        sheet.bands(0, 500, new Color(0x7FB0B8), new Color(0xCFDDCE), Ink.CREAM);
        Sky.cloud(sheet, 880, 180, 420, 90, Ink.CREAM, new Color(0xD9DFD0));
        sheet.fill(Land.hills(sheet, -40, 1240, 250, 30, 800), new Color(0x9DB7A0));
        Color[] walls = {
            Ink.CORAL, Ink.STRAW, Ink.LAGOON, Ink.CREAM, Ink.ROSE, Ink.AMBER, new Color(0x7F93A6), new Color(0xC9816A)
        };
        for (int row = 0; row < 4; row++) {
            double size = 54 + row * 34;
            Path2D slope = Outline.hill(820, -20, 330 + row * 130, 600, 280 + row * 146, 1220, 200 + row * 156);
            sheet.fill(slope, Ink.mix(new Color(0x7E9878), Ink.PINE, row * 0.22));
            int number = row * 3;
            for (double x = -30 + row * 13; x < 1220; x += size) {
                double ground = 330 + row * 130 - (x + 20) / 1240 * 128 + row * 26 * (x + 20) / 1240 + 14;
                terrace(sheet, x, ground, size, walls[Math.floorMod(number * 5 + row, walls.length)], number % 3 == 0);
                number++;
            }
        }
        for (int i = 0; i < 5; i++) {
            Land.tree(sheet, 90 + i * 260, 800, 130, Ink.PINE, Ink.FERN, Ink.BARK);
        }
        Sky.gulls(sheet, 5, 400, 130, 240, 60, Ink.CREAM);
    }

    private static void terrace(Sheet sheet, double x, double ground, double wide, Color wall, boolean lit) {
        double tall = wide * 1.32;
        double top = ground - tall;
        Color roof = new Color(0x5A5560);
        sheet.poly(
                roof,
                x - 2,
                top + 3,
                x + wide * 0.12,
                top - wide * 0.34,
                x + wide * 0.9,
                top - wide * 0.34,
                x + wide + 2,
                top + 3);
        sheet.rect(x + wide * 0.7, top - wide * 0.56, wide * 0.16, wide * 0.4, Ink.BRICK);
        sheet.rect(x + wide * 0.71, top - wide * 0.62, wide * 0.05, wide * 0.08, Ink.RUST);
        sheet.rect(x + wide * 0.79, top - wide * 0.62, wide * 0.05, wide * 0.08, Ink.RUST);
        sheet.fade(
                Outline.polygon(x, ground, x, top, x + wide, top, x + wide, ground),
                wall,
                Ink.dark(wall, 0.22),
                x,
                0,
                x + wide * 1.5,
                0);
        Color glass = lit ? Ink.LEMON : new Color(0x4B6674);
        Buildings.sash(sheet, x + wide * 0.18, top + tall * 0.1, wide * 0.2, wide * 0.32, glass, Ink.CREAM);
        Buildings.sash(
                sheet, x + wide * 0.6, top + tall * 0.1, wide * 0.2, wide * 0.32, new Color(0x4B6674), Ink.CREAM);
        Buildings.sash(sheet, x + wide * 0.18, top + tall * 0.52, wide * 0.22, wide * 0.36, glass, Ink.CREAM);
        sheet.rect(x + wide * 0.58, ground - wide * 0.52, wide * 0.26, wide * 0.52, Ink.dark(wall, 0.6));
        sheet.rect(x + wide * 0.58, ground - wide * 0.52, wide * 0.26, wide * 0.1, Ink.STRAW);
        sheet.rect(x, ground - 3, wide, 8, Ink.STONE);
    }

    static void market(Sheet sheet) {
        sheet.bands(0, 420, new Color(0x7FB3BE), new Color(0xDDE3CF), Ink.CREAM);
        Sky.cloud(sheet, 300, 140, 360, 70, Ink.CREAM, Ink.MIST);
        Color[] walls = {Ink.STRAW, Ink.ROSE, Ink.CREAM, Ink.LAGOON, new Color(0xC9816A), Ink.STONE};
        for (int i = 0; i < 7; i++) {
            double x = -30 + i * 182;
            double tall = 300 + (i * 53) % 90;
            sheet.fade(
                    Outline.polygon(x, 500, x, 500 - tall, x + 91, 440 - tall, x + 182, 500 - tall, x + 182, 500),
                    walls[i % 6],
                    Ink.dark(walls[i % 6], 0.2));
            sheet.stroke(Outline.polyline(x - 4, 502 - tall, x + 91, 438 - tall, x + 186, 502 - tall), 9, Ink.RUST);
            for (int j = 0; j < 9; j++) {
                Buildings.sash(
                        sheet,
                        x + 26 + j % 3 * 50,
                        530 - tall + j / 3 * 80,
                        28,
                        44,
                        j == 4 ? Ink.LEMON : Ink.SLATE,
                        Ink.CREAM);
            }
        }
        sheet.bands(496, 800, new Color(0xD2C0A0), new Color(0x9C8870));
        for (int i = 0; i < 6; i++) {
            sheet.line(0, 520 + i * i * 9, 1200, 520 + i * i * 9, 1, Ink.wash(Ink.BARK, 0.25));
        }
        stall(sheet, 90, 560, 0.8, Ink.CORAL);
        stall(sheet, 430, 552, 0.76, Ink.SOUND);
        stall(sheet, 760, 552, 0.76, Ink.AMBER);
        stall(sheet, 1080, 560, 0.8, Ink.MOSS);
        shoppers(sheet, 600, 90, 9);
        stall(sheet, 230, 700, 1.5, Ink.SOUND);
        stall(sheet, 980, 706, 1.5, Ink.CORAL);
        shoppers(sheet, 760, 190, 6);
        Sky.gulls(sheet, 5, 640, 80, 300, 40, Ink.CREAM);
    }

    private static void shoppers(Sheet sheet, double ground, double tall, int count) {
        for (int i = 0; i < count; i++) {
            double x = 90 + i * 1040.0 / Math.max(1, count - 1) + sheet.roll(-40, 40);
            double y = ground + sheet.roll(-8, 24);
            sheet.oval(x, y, tall * 0.22, tall * 0.03, Ink.wash(Ink.BARK, 0.35));
            People.Look look = People.anyone(sheet, Ink.NAVY, Ink.BRICK, Ink.PINE, Ink.HEATHER, Ink.AMBER, Ink.CREAM);
            People.draw(sheet, x, y, (i % 2 == 0 ? 1 : -1) * tall * sheet.roll(0.9, 1.05), look, POSES[i % 3]);
        }
    }

    private static void stall(Sheet sheet, double x, double ground, double scale, Color awning) {
        sheet.at(x, ground, scale, scale, () -> {
            sheet.rect(-106, -150, 6, 150, Ink.BARK);
            sheet.rect(100, -150, 6, 150, Ink.BARK);
            sheet.rect(-100, -100, 200, 100, Ink.wash(Ink.BARK, 0.5));
            People.draw(sheet, 20, 0, -138, People.anyone(sheet, Ink.PINE, Ink.NAVY), People.STANDING);
            sheet.poly(Ink.TIMBER, "-104 -50, 104 -50, 110 0, -110 0");
            Color[] fruits = {Ink.CORAL, Ink.FERN, Ink.AMBER, Ink.BRICK, Ink.STRAW};
            for (int box = 0; box < 5; box++) {
                sheet.rect(-100 + box * 41, -56, 37, 14, Ink.BARK);
                for (int i = 0; i < 10; i++) {
                    sheet.disc(-96 + box * 41 + i % 5 * 7.4, -58 - i / 5 * 5, 4.4, fruits[box]);
                }
            }
            for (int i = 0; i < 10; i++) {
                Color stripe = i % 2 == 0 ? awning : Ink.CREAM;
                double left = -120 + i * 24;
                sheet.poly(stripe, left * 0.86, -192, (left + 24) * 0.86, -192, left + 24, -146, left, -146);
                sheet.fill(new Ellipse2D.Double(left, -155, 24, 19), stripe);
            }
        });
    }

    static void tram(Sheet sheet) {
        sheet.bands(0, sheet.height(), new Color(0x86AEB6), new Color(0xE3DFC8), Ink.BLUSH);
        Sky.sun(sheet, 640, 330, 40, Ink.CREAM, Ink.STRAW);
        sheet.fill(Land.island(sheet, 420, 900, 470, 70), new Color(0x9FB5AE));
        sheet.rect(400, 466, 420, 40, Ink.LAGOON);
        Color[] walls = {Ink.CORAL, Ink.STRAW, Ink.LAGOON, Ink.CREAM, Ink.ROSE, new Color(0x7F93A6)};
        for (int i = 6; i >= 0; i--) {
            double near = 1 / (1 + i * 0.42);
            double next = 1 / (1 + (i + 1) * 0.42);
            house(sheet, 620 - 640 * near, 620 - 640 * next, near, next, walls[i % 6]);
            house(sheet, 620 + 640 * near, 620 + 640 * next, near, next, walls[(i + 3) % 6]);
        }
        sheet.fade(
                Outline.polygon(-20, 910, 620 - 640 * 0.25, 500, 620 + 640 * 0.25, 500, 1260, 910),
                new Color(0xB8AA98),
                new Color(0x6E6670));
        for (int i = -1; i <= 1; i += 2) {
            sheet.poly(Ink.SLATE, 620 + i * 22, 500, 620 + i * 24, 500, 620 + i * 150, 910, 620 + i * 138, 910);
        }
        sheet.line(620, 0, 620, 470, 2, Ink.BLACK);
        sheet.line(0, 90, 1200, 120, 1.6, Ink.BLACK);
        sheet.line(170, 260, 1040, 270, 1.4, Ink.BLACK);
        car(sheet);
        People.draw(sheet, 236, 800, 210, People.anyone(sheet, Ink.NAVY, Ink.BRICK), People.WALKING);
        People.draw(sheet, 1010, 790, -206, People.anyone(sheet, Ink.PINE, Ink.HEATHER), People.WALKING);
        People.draw(sheet, 1064, 800, -190, People.anyone(sheet, Ink.AMBER, Ink.PLUM), People.WALKING);
    }

    private static void house(Sheet sheet, double x0, double x1, double near, double next, Color wall) {
        double eye = 420;
        sheet.fade(
                Outline.polygon(x0, eye + 490 * near, x0, eye - 420 * near, x1, eye - 420 * next, x1, eye + 490 * next),
                wall,
                Ink.dark(wall, 0.35));
        sheet.poly(Ink.RUST, x0, eye - 420 * near, x1, eye - 420 * next, x1, eye - 440 * next, x0, eye - 440 * near);
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 2; i++) {
                double a = 0.2 + i * 0.42;
                double b = a + 0.22;
                double pa = 1 / (1 / near + (1 / next - 1 / near) * a);
                double pb = 1 / (1 / near + (1 / next - 1 / near) * b);
                double xa = 620 + (x0 < 620 ? -640 : 640) * pa;
                double xb = 620 + (x0 < 620 ? -640 : 640) * pb;
                double top = -360 + row * 190;
                Color glass = sheet.chance(0.25) ? Ink.LEMON : new Color(0x4B6674);
                sheet.poly(
                        Ink.CREAM,
                        xa,
                        eye + (top - 8) * pa,
                        xb,
                        eye + (top - 8) * pb,
                        xb,
                        eye + (top + 108) * pb,
                        xa,
                        eye + (top + 108) * pa);
                sheet.poly(
                        glass,
                        xa,
                        eye + top * pa,
                        xb,
                        eye + top * pb,
                        xb,
                        eye + (top + 100) * pb,
                        xa,
                        eye + (top + 100) * pa);
            }
        }
    }

    private static void car(Sheet sheet) {
        sheet.oval(620, 802, 190, 18, Ink.wash(Ink.NIGHT, 0.5));
        sheet.rounded(462, 380, 316, 410, 50, Ink.BRICK);
        sheet.rounded(462, 380, 316, 200, 50, Ink.CREAM);
        sheet.rect(462, 560, 316, 34, Ink.AMBER);
        sheet.rounded(486, 436, 268, 120, 16, new Color(0x2F4A5C));
        sheet.poly(Ink.wash(Ink.MIST, 0.5), "500 440, 580 440, 540 552, 494 552");
        sheet.rect(572, 436, 8, 120, Ink.CREAM);
        sheet.rect(662, 436, 8, 120, Ink.CREAM);
        People.front(
                sheet,
                622,
                500,
                42,
                new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.NAVY, Ink.NAVY, People.Head.SHORT, false),
                false);
        sheet.rounded(540, 392, 160, 34, 8, Ink.BLACK);
        Lettering.BOLD.centre(sheet, "9  TOWN HALL", 620, 417, 22, Ink.LEMON);
        sheet.disc(620, 660, 34, Ink.AMBER);
        sheet.disc(620, 660, 26, Ink.LEMON);
        sheet.glow(620, 660, 130, Ink.LEMON, 0.55);
        Lettering.BOLD.centre(sheet, "47", 530, 640, 40, Ink.CREAM);
        sheet.rect(476, 740, 288, 30, Ink.BLACK);
        sheet.rounded(500, 770, 240, 34, 10, Ink.SLATE);
        sheet.stroke(Outline.polyline("580 380, 540 330, 620 290, 700 330, 660 380"), 4, Ink.BLACK);
        sheet.line(570, 290, 670, 290, 5, Ink.BLACK);
    }

    static void snowStreet(Sheet sheet) {
        sheet.bands(0, 800, new Color(0x1B2C4E), new Color(0x46557E), new Color(0xA68FA0));
        Color[] walls = {
            new Color(0x7A3F42), new Color(0x8A6A4C), new Color(0x4A5C78), new Color(0x6A4A64), new Color(0x9A7A5C)
        };
        for (int i = 5; i >= 0; i--) {
            double near = 1 / (1 + i * 0.5);
            for (int side = -1; side <= 1; side += 2) {
                double x = 560 + side * 520 * near;
                double wide = 300 * near;
                double left = side < 0 ? x - wide : x;
                double ground = 430 + 250 * near;
                double tall = (460 + (i * 37) % 80) * near;
                Color wall = Ink.mix(walls[(i + (side > 0 ? 2 : 0)) % 5], new Color(0x46557E), 0.7 - near * 0.7);
                Buildings.gable(
                        sheet, left, ground, wide, tall, wall, Ink.mix(Ink.FROST, new Color(0x7E88A8), 1 - near));
                Buildings.windows(
                        sheet,
                        left + wide * 0.1,
                        ground - tall * 0.62,
                        wide * 0.8,
                        tall * 0.36,
                        3,
                        2,
                        0.5,
                        Ink.STRAW,
                        Ink.AMBER,
                        Ink.dark(wall, 0.4),
                        Ink.STRAW);
                sheet.rect(left + wide * 0.4, ground - tall * 0.22, wide * 0.2, tall * 0.22, Ink.dark(wall, 0.5));
            }
        }
        Path2D road = Outline.polygon("440 500, 660 500, 1300 800, -100 800");
        sheet.fade(road, new Color(0xA9A9C4), new Color(0xE4E6EE));
        sheet.fade(
                Outline.hill(820, "-20 640, 160 650, 330 590, 460 500, 380 640, 200 800"),
                new Color(0xC9CCDE),
                new Color(0x8E98B8));
        sheet.fade(Outline.hill(820, "640 500, 800 600, 1000 660, 1220 650"), new Color(0xC9CCDE), new Color(0x8E98B8));
        sheet.stroke(Outline.curve(540, 520, 500, 620, 380, 800), 12, Ink.wash(new Color(0x7E88A8), 0.5));
        sheet.stroke(Outline.curve(580, 520, 600, 620, 640, 800), 12, Ink.wash(new Color(0x7E88A8), 0.5));
        Buildings.lamp(sheet, 330, 660, 330, Ink.BLACK, Ink.LEMON);
        Buildings.lamp(sheet, 800, 640, 280, Ink.BLACK, Ink.LEMON);
        Buildings.lamp(sheet, 665, 545, 130, Ink.BLACK, Ink.LEMON);
        People.draw(sheet, 520, 700, 170, People.anyone(sheet, Ink.BRICK, Ink.NAVY), People.WALKING);
        People.draw(sheet, 570, 696, 110, People.anyone(sheet, Ink.AMBER, Ink.CORAL), People.WALKING);
        People.draw(sheet, 690, 610, -90, People.anyone(sheet, Ink.NAVY, Ink.PLUM), People.WALKING);
        Sky.snow(sheet, 330, Ink.CREAM);
    }
}
