package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Pictures of the harbour and its quays. */
final class HarbourScenes {

    private HarbourScenes() {}

    static void dawn(Sheet sheet) {
        double horizon = 452;
        sheet.bands(0, horizon, new Color(0x3C4A6B), new Color(0x8A6B86), new Color(0xE59A80), Ink.STRAW, Ink.LEMON);
        Sky.streaks(sheet, 16, 70, 360, Ink.wash(Ink.ROSE, 0.5), Ink.wash(Ink.PLUM, 0.22), Ink.wash(Ink.BLUSH, 0.5));
        Sky.sun(sheet, 742, 420, 44, Ink.CREAM, Ink.AMBER);
        sheet.fill(Land.hills(sheet, -40, 1240, 412, 22, horizon), new Color(0xC98A82));
        sheet.fill(Land.hills(sheet, 560, 1340, 418, 26, horizon), new Color(0x9A6F7F));
        Buildings.village(
                sheet,
                905,
                1240,
                horizon,
                15,
                Ink.STRAW,
                new Color(0x5B4A67),
                new Color(0x7A5D76),
                new Color(0x6A5270));
        sheet.bands(
                horizon,
                800,
                Ink.STRAW,
                new Color(0xE2937A),
                new Color(0x95697F),
                new Color(0x3F4666),
                new Color(0x252F4A));
        Sea.lightPath(sheet, 742, horizon, 800, 170, Ink.LEMON);
        Sea.glints(sheet, 210, horizon, 800, Ink.wash(Ink.BLUSH, 0.45), Ink.wash(Ink.PLUM, 0.3));
        Color iron = new Color(0x3A2F4C);
        sheet.poly(new Color(0x5D4762), "330 470, 640 462, 640 470, 330 490");
        Cranes.gantry(sheet, 560, 466, 0.62, false, new Color(0x75586F), new Color(0xA85F62));
        Cranes.gantry(sheet, 428, 476, 0.98, true, new Color(0x56425F), new Color(0x9A4F55));
        boxes(sheet, 300, 486, 15, 8, new Color(0x4A3A58), new Color(0x7A4450), new Color(0x5A4A68));
        Boats.ferry(sheet, 905, 512, -1.55, Boats.FERRY_AT_DAWN);
        Sea.wash(sheet, 740, 516, 320, 4, Ink.wash(Ink.CREAM, 0.6));
        Sea.lampPath(sheet, 905, 522, 50, 250, new Color(0x3A3550));
        sheet.poly(new Color(0x2B2740), "0 505, 330 482, 338 500, 0 560");
        Cranes.gantry(sheet, 186, 508, 1.95, false, iron, new Color(0xB8513F));
        boxes(sheet, -20, 516, 26, 7, iron, new Color(0x7D3A42), new Color(0x4D3D5E));
        sheet.poly(new Color(0x1E1D33), "0 536, 340 498, 340 512, 0 590");
        foreground(sheet);
        Sky.gulls(sheet, 9, 640, 250, 330, 130, new Color(0x3C3453));
    }

    private static void boxes(Sheet sheet, double x, double ground, double wide, int columns, Color... inks) {
        for (int column = 0; column < columns; column++) {
            int rows = 1 + sheet.dice().nextInt(3);
            for (int row = 0; row < rows; row++) {
                Color ink = Ink.pick(column + row * 2, inks);
                sheet.rect(x + column * wide * 1.04, ground - (row + 1) * wide * 0.5, wide, wide * 0.47, ink);
            }
        }
    }

    private static void foreground(Sheet sheet) {
        Color stone = new Color(0x14172A);
        sheet.poly(stone, "0 742, 520 760, 560 800, 0 800");
        for (int i = 0; i < 3; i++) {
            double x = 90 + i * 170;
            sheet.rounded(x - 13, 716 + i * 6, 26, 40, 8, stone);
            sheet.rounded(x - 20, 708 + i * 6, 40, 13, 12, stone);
        }
        sheet.stroke(Outline.curve("90 726, 150 752, 210 744, 260 730"), 5, stone);
        People.draw(sheet, 392, 759, 104, People.silhouette(stone, People.Head.CAP), People.STANDING);
        sheet.line(403, 700, 470, 640, 2, stone);
        sheet.line(470, 640, 500, 712, 0.7, Ink.wash(Ink.CREAM, 0.5));
    }

    static void ferryNight(Sheet sheet) {
        double horizon = 430;
        sheet.bands(0, horizon, new Color(0x0A1328), new Color(0x14284A), new Color(0x2C5070), new Color(0x5C8088));
        Sky.stars(sheet, 260, 400, Ink.CREAM);
        Sky.moon(sheet, 205, 130, 34);
        Sky.streaks(sheet, 6, 250, 400, Ink.wash(Ink.NAVY, 0.5), Ink.wash(Ink.SOUND, 0.35));
        sheet.fill(Land.hills(sheet, -40, 1240, 372, 30, horizon), new Color(0x234560));
        sheet.fill(Land.hills(sheet, 380, 1340, 398, 24, horizon), new Color(0x152E48));
        for (int i = 0; i < 46; i++) {
            double x = 640 + 560 * Math.pow(sheet.roll(0, 1), 0.7);
            sheet.disc(x, horizon - 2 - sheet.roll(0, 22), 1.5, Ink.pick(i, Ink.STRAW, Ink.AMBER));
        }
        sheet.bands(horizon, 800, new Color(0x456F7E), new Color(0x1C3A58), new Color(0x0E2038), new Color(0x081324));
        Sea.lightPath(sheet, 205, horizon, 800, 110, Ink.MIST);
        Sea.glints(sheet, 240, horizon, 800, Ink.wash(Ink.SOUND, 0.35), Ink.wash(Ink.NIGHT, 0.5));
        sheet.glow(640, 480, 420, Ink.AMBER, 0.3);
        Boats.ferry(sheet, 640, 560, 3.9, Boats.FERRY_BY_NIGHT);
        for (int i = 0; i < 20; i++) {
            double x = 290 + i * 36;
            Sea.lampPath(sheet, x, 580, 130 + 70 * Math.sin(i * 1.7), 26, Ink.pick(i, Ink.AMBER, Ink.STRAW));
        }
        sheet.glow(788, 240, 40, Ink.CREAM, 0.9);
        sheet.disc(788, 240, 4, Ink.CREAM);
        sheet.disc(1008, 466, 4, new Color(0x6FD08C));
        sheet.glow(1008, 466, 26, new Color(0x6FD08C), 0.7);
        Sea.wash(sheet, 980, 572, 110, 12, Ink.wash(Ink.FROST, 0.75));
        Sea.wash(sheet, 120, 572, 250, 9, Ink.wash(Ink.FROST, 0.55));
        Sea.wash(sheet, -60, 584, 300, 6, Ink.wash(Ink.FROST, 0.3));
    }

    static void containerPort(Sheet sheet) {
        double horizon = 360;
        sheet.bands(0, horizon, new Color(0x8FB4B8), Ink.MIST, Ink.CREAM);
        Sky.cloud(sheet, 260, 210, 380, 80, Ink.CREAM, Ink.MIST);
        Sky.cloud(sheet, 930, 160, 300, 60, Ink.CREAM, Ink.MIST);
        sheet.fill(Land.hills(sheet, -40, 1240, 322, 20, horizon), Ink.LAGOON);
        sheet.bands(horizon, 470, new Color(0x7FA9A8), Ink.SOUND);
        Sea.glints(sheet, 70, horizon, 470, Ink.wash(Ink.CREAM, 0.5));
        Color[] paints = {Ink.CORAL, Ink.SOUND, Ink.AMBER, Ink.NAVY, Ink.CREAM, Ink.BRICK};
        Boats.boxShip(sheet, 700, 462, 3.1, Ink.NAVY, paints);
        Cranes.gantry(sheet, 330, 520, 2.05, false, Ink.BRICK, Ink.CREAM);
        Cranes.gantry(sheet, 860, 520, 2.05, false, Ink.BRICK, Ink.CREAM);
        sheet.bands(496, 800, new Color(0xB9AE9B), new Color(0x8E867B));
        for (int i = 0; i < 3; i++) {
            double size = 86 + i * 44;
            stacks(sheet, 545 + i * 95, size, 200 * i, paints);
        }
        sheet.line(0, 770, 1200, 770, 3, Ink.wash(Ink.STRAW, 0.8));
        People.Look worker = new People.Look(Ink.WARM_SKIN, Ink.BARK, Ink.AMBER, Ink.NAVY, People.Head.HELMET, false);
        People.draw(sheet, 330, 782, 84, worker, People.POINTING);
        People.draw(sheet, 384, 786, -86, worker, People.STANDING);
    }

    private static void stacks(Sheet sheet, double ground, double size, double from, Color... paints) {
        double start = from == 0 ? -30 : from + 260;
        for (double x = start; x < Sheet.WIDTH; x += size * 1.03) {
            int rows = 1 + sheet.dice().nextInt(3);
            if (from > 0 && sheet.chance(0.15)) {
                continue;
            }
            for (int row = 0; row < rows; row++) {
                Color paint = paints[sheet.dice().nextInt(paints.length)];
                box(sheet, x, ground - row * size * 0.42, size, paint);
            }
        }
    }

    private static void box(Sheet sheet, double x, double ground, double size, Color paint) {
        double tall = size * 0.41;
        sheet.rect(x, ground - tall, size, tall, paint);
        for (int i = 1; i < 14; i++) {
            double rib = x + size * i / 14;
            sheet.line(rib, ground - tall * 0.9, rib, ground - tall * 0.1, size * 0.012, Ink.dark(paint, 0.22));
        }
        sheet.rect(x, ground - tall, size, tall * 0.06, Ink.light(paint, 0.3));
        sheet.rect(x, ground - tall * 0.07, size, tall * 0.07, Ink.dark(paint, 0.4));
    }

    static void shipyard(Sheet sheet) {
        sheet.bands(0, 640, new Color(0xC9D3C6), Ink.CREAM, Ink.BLUSH);
        sheet.fill(Land.hills(sheet, -40, 1240, 470, 30, 600), new Color(0xA9BDB4));
        Buildings.village(sheet, 0, 420, 590, 38, Ink.SLATE, Ink.SLATE, Ink.STONE, new Color(0x9AA5A0), Ink.GRANITE);
        Cranes.tower(sheet, 250, 690, 520, 330, Ink.SLATE, Ink.CORAL);
        Cranes.tower(sheet, 1080, 690, 590, -380, Ink.PINE, Ink.CORAL);
        sheet.bands(640, 800, new Color(0xB8A58A), new Color(0x7E6C5A));
        Path2D hull = new Path2D.Double();
        hull.moveTo(600, 222);
        hull.curveTo(530, 250, 420, 300, 402, 330);
        hull.curveTo(440, 520, 540, 640, 596, 690);
        hull.lineTo(604, 690);
        hull.curveTo(660, 640, 760, 520, 798, 330);
        hull.curveTo(780, 300, 670, 250, 600, 222);
        hull.closePath();
        sheet.fade(hull, Ink.CORAL, Ink.RUST, 400, 0, 830, 0);
        Path2D lower = Outline.polygon("300 520, 900 520, 900 720, 300 720");
        sheet.fill(Outline.inside(hull, lower), Ink.wash(Ink.NAVY, 0.85));
        sheet.fill(Outline.inside(hull, Outline.polygon("300 517, 900 517, 900 523, 300 523")), Ink.CREAM);
        Path2D shade = Outline.polygon("600 200, 900 200, 900 720, 600 720");
        sheet.fill(Outline.inside(hull, shade), Ink.wash(Ink.PLUM, 0.3));
        for (int i = 0; i < 9; i++) {
            double y = 330 + i * 38;
            double half = 196 - i * i * 2.1;
            sheet.stroke(Outline.curve(600 - half, y, 600, y + 26, 600 + half, y), 1, Ink.wash(Ink.RUST, 0.6));
        }
        sheet.stroke(Outline.polyline(600, 222, 600, 690), 3, Ink.dark(Ink.RUST, 0.3));
        Lettering.BOLD.centre(sheet, "47", 536, 420, 34, Ink.CREAM);
        Cranes.scaffold(sheet, 250, 280, 150, 420, 4, 9, Ink.BARK);
        Cranes.scaffold(sheet, 800, 280, 150, 420, 4, 9, Ink.BARK);
        for (int i = 0; i < 5; i++) {
            sheet.poly(Ink.BARK, 430 + i * 78, 700, 446 + i * 78, 640, 462 + i * 78, 640, 478 + i * 78, 700);
        }
        People.Look welder = new People.Look(Ink.PALE_SKIN, Ink.BARK, Ink.NAVY, Ink.BLACK, People.Head.HELMET, false);
        People.draw(sheet, 372, 373, 56, welder, People.POINTING);
        People.draw(sheet, 300, 466, 56, welder, People.WALKING);
        People.draw(sheet, 828, 466, -56, welder, People.POINTING);
        sheet.glow(806, 420, 90, Ink.LEMON, 0.9);
        Sea.spray(sheet, 806, 422, 80, 0.5, 46, Ink.LEMON);
        People.draw(sheet, 130, 770, 118, welder, People.WALKING);
        People.draw(sheet, 186, 776, 120, welder, People.CARRYING);
        People.draw(sheet, 1050, 772, -122, welder, People.POINTING);
    }
}
