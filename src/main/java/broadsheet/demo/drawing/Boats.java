package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Boats and ships in side view; each heads to the right from a point on its water line amidships. */
final class Boats {

    /** The paint of a ship. */
    record Livery(Color hull, Color band, Color upper, Color window, Color funnel) {}

    static final Livery FERRY_BY_DAY = new Livery(Ink.NAVY, Ink.CORAL, Ink.CREAM, new Color(0x5B7F8C), Ink.CORAL);
    static final Livery FERRY_BY_NIGHT =
            new Livery(new Color(0x0B1526), new Color(0x8A3B35), new Color(0x33455C), Ink.STRAW, new Color(0x8A3B35));
    static final Livery FERRY_AT_DAWN =
            new Livery(new Color(0x2A3148), new Color(0xB8513F), new Color(0xC9A998), Ink.LEMON, new Color(0xB8513F));

    private Boats() {}

    /** The islands' car ferry, 200 units long at scale 1. */
    static void ferry(Sheet sheet, double x, double water, double scale, Livery paint) {
        sheet.at(x, water, scale, Math.abs(scale), () -> {
            superstructure(sheet, paint);
            Path2D hull = Outline.polygon("-100 -19, -98 3, 88 3, 104 -23, 92 -21, 60 -19");
            sheet.fade(hull, paint.hull(), Ink.dark(paint.hull(), 0.25));
            sheet.poly(paint.band(), "-98 -1.5, -98 3, 88 3, 91 -1.5");
            sheet.line(-98, -13, 98, -14, 0.8, Ink.wash(paint.upper(), 0.7));
            for (int i = 0; i < 22; i++) {
                sheet.disc(-88 + i * 7.6, -8, 1, paint.window());
            }
            sheet.line(92, -16, 92, -10, 0.9, Ink.wash(paint.upper(), 0.6));
        });
    }

    private static void superstructure(Sheet sheet, Livery paint) {
        Color shade = Ink.mix(paint.upper(), paint.hull(), 0.35);
        sheet.poly(paint.upper(), "-96 -19, -94 -34, 70 -34, 78 -19");
        sheet.poly(Ink.light(paint.upper(), 0.15), "-88 -34, -84 -46, 58 -46, 66 -34");
        sheet.poly(paint.upper(), "22 -46, 25 -57, 50 -57, 56 -46");
        sheet.poly(shade, "18 -57, 22 -60, 54 -60, 53 -57");
        windows(sheet, -88, 68, -30, 5.4, 2.2, 4.6, paint.window());
        windows(sheet, -80, 56, -43, 4.4, 2.4, 4.2, paint.window());
        sheet.poly(paint.window(), "29 -55, 49 -55, 51.5 -50, 28 -50");
        for (int i = 1; i < 5; i++) {
            sheet.line(28.5 + i * 4.4, -55, 28.5 + i * 4.6, -50, 0.7, paint.upper());
        }
        rail(sheet, -94, -34, 68, shade);
        rail(sheet, -84, -46, 20, shade);
        sheet.poly(paint.funnel(), "-50 -46, -46 -68, -30 -68, -26 -46");
        sheet.poly(Ink.dark(paint.hull(), 0.3), "-46.7 -64, -46 -69, -29 -69, -29.3 -64");
        sheet.rect(-47, -59, 18.4, 3, Ink.light(paint.upper(), 0.2));
        for (int i = 0; i < 3; i++) {
            lifeboat(sheet, -72 + i * 34 + (i > 0 ? 14 : 0), -38, paint);
        }
        sheet.line(38, -60, 38, -82, 1.2, shade);
        sheet.line(32, -72, 44, -72, 0.8, shade);
        sheet.line(34, -77, 42, -77, 2, shade);
        sheet.line(38, -82, 96, -24, 0.35, shade);
        sheet.line(-90, -19, -90, -48, 0.8, shade);
        sheet.poly(paint.band(), "-90 -48, -100 -46, -99 -41, -90 -42.5");
    }

    private static void lifeboat(Sheet sheet, double x, double y, Livery paint) {
        sheet.fill(Outline.blob(x - 8, y - 3, x, y - 5, x + 8, y - 3, x + 5, y + 1, x - 5, y + 1), paint.band());
        sheet.line(x - 7, y - 1.6, x + 7, y - 1.6, 0.6, Ink.dark(paint.hull(), 0.2));
    }

    private static void windows(
            Sheet sheet, double x0, double x1, double y, double tall, double gap, double wide, Color ink) {
        double x = x0;
        while (x + wide <= x1) {
            sheet.rect(x, y, wide, tall, ink);
            x += wide + gap;
        }
    }

    private static void rail(Sheet sheet, double x0, double y, double x1, Color ink) {
        sheet.line(x0, y - 4, x1, y - 4, 0.4, ink);
        sheet.line(x0, y - 2, x1, y - 2, 0.3, ink);
        for (double x = x0; x <= x1; x += 5) {
            sheet.line(x, y, x, y - 4, 0.3, ink);
        }
    }

    /** A fishing boat, 100 units long at scale 1. */
    static void trawler(Sheet sheet, double x, double water, double scale, Color hull, Color house, Color light) {
        Color rig = Ink.dark(Ink.BARK, 0.35);
        sheet.at(x, water, scale, Math.abs(scale), () -> {
            rigging(sheet, rig);
            wheelhouse(sheet, house, light);
            Path2D body = new Path2D.Double();
            body.moveTo(-50, -15);
            body.quadTo(0, -6, 30, -16);
            body.quadTo(42, -20, 55, -29);
            body.quadTo(48, -8, 40, 3);
            body.lineTo(-44, 3);
            body.quadTo(-50, -4, -50, -15);
            body.closePath();
            sheet.fade(body, Ink.light(hull, 0.08), Ink.dark(hull, 0.3));
            sheet.stroke(Outline.curve("-50 -13, 0 -5, 30 -13.5, 54 -26.5"), 1.5, Ink.light(house, 0.3));
            sheet.stroke(Outline.curve("-50 -15, 0 -7, 30 -16, 55 -29"), 1.6, Ink.dark(hull, 0.45));
            for (int i = 0; i < 4; i++) {
                sheet.disc(-36 + i * 15, -4 - i % 2, 2.2, Ink.wash(Ink.AMBER, 0.9));
            }
            sheet.line(46, -19, 45, -13, 1, rig);
        });
    }

    private static void rigging(Sheet sheet, Color rig) {
        sheet.line(-14, -10, -14, -66, 1.8, rig);
        sheet.line(-14, -58, -44, -34, 1.3, rig);
        sheet.line(-14, -64, 54, -29, 0.45, rig);
        sheet.line(-14, -64, -49, -15, 0.45, rig);
        sheet.line(-44, -34, -44, -14, 0.45, rig);
        sheet.line(-20, -50, -8, -50, 1, rig);
        sheet.line(32, -16, 32, -44, 1.2, rig);
        sheet.line(-48, -14, -48, -36, 1.8, rig);
        sheet.line(-40, -12, -40, -36, 1.8, rig);
        sheet.line(-49, -36, -39, -36, 2, rig);
        sheet.fill(Outline.blob("-40 -13, -38 -20, -30 -22, -22 -18, -20 -9, -30 -7"), Ink.SOUND);
    }

    private static void wheelhouse(Sheet sheet, Color house, Color light) {
        sheet.poly(house, "-10 -9, -10 -28, 22 -28, 25 -11");
        sheet.poly(Ink.light(house, 0.2), "-4 -28, -3 -43, 17 -43, 20 -28");
        sheet.poly(Ink.dark(house, 0.45), "-8 -43, -6 -46, 20 -46, 22 -43");
        sheet.rect(0, -40, 4.4, 6.5, light);
        sheet.rect(6, -40, 4.4, 6.5, light);
        sheet.rect(12, -40, 4.6, 6.5, light);
        sheet.disc(-3, -19, 2, light);
        sheet.disc(6, -19, 2, light);
        sheet.disc(15, -19, 2, light);
        sheet.line(6, -46, 6, -58, 0.9, Ink.dark(house, 0.5));
        sheet.line(2, -52, 10, -52, 1.4, Ink.dark(house, 0.5));
    }

    /** The pilots' cutter: low, fast, orange. */
    static void cutter(Sheet sheet, double x, double water, double scale, Color hull, Color light) {
        sheet.at(x, water, scale, Math.abs(scale), () -> {
            sheet.poly(hull, "-46 -12, -44 2, 30 2, 54 -17, 30 -14");
            sheet.poly(Ink.dark(hull, 0.5), "-45 -2, -44 2, 30 2, 35 -2");
            sheet.poly(Ink.CREAM, "-22 -12, -18 -30, 10 -30, 20 -14");
            sheet.poly(light, "-14 -28, 8 -28, 14 -20, -16 -20");
            sheet.line(-5, -28, -6, -20, 1.2, Ink.CREAM);
            sheet.line(4, -28, 6, -20, 1.2, Ink.CREAM);
            sheet.line(-8, -30, -8, -48, 1.1, Ink.SLATE);
            sheet.line(-14, -40, -2, -40, 1.8, Ink.SLATE);
            sheet.disc(-8, -49, 1.6, Ink.CORAL);
            sheet.line(-44, -19, -24, -19, 0.7, Ink.SLATE);
            sheet.line(24, -21, 46, -21, 0.7, Ink.SLATE);
            for (int i = 0; i < 4; i++) {
                sheet.line(-44 + i * 6, -19, -44 + i * 6, -12, 0.7, Ink.SLATE);
                sheet.line(26 + i * 6, -21, 26 + i * 6, -14, 0.7, Ink.SLATE);
            }
        });
    }

    /** A racing yacht heeled by an angle in radians, about 100 units high at scale 1. */
    static void yacht(Sheet sheet, double x, double water, double scale, double heel, Color sail, Color hull) {
        sheet.at(
                x,
                water,
                scale,
                Math.abs(scale),
                () -> sheet.turned(0, 0, heel, () -> {
                    Path2D main = new Path2D.Double();
                    main.moveTo(2, -104);
                    main.quadTo(-34, -58, -40, -13);
                    main.quadTo(-18, -9, 2, -12);
                    main.closePath();
                    Path2D jib = new Path2D.Double();
                    jib.moveTo(4, -96);
                    jib.quadTo(22, -50, 40, -8);
                    jib.quadTo(20, -4, -4, -12);
                    jib.quadTo(12, -50, 4, -96);
                    jib.closePath();
                    sheet.fade(main, Ink.light(sail, 0.25), Ink.dark(sail, 0.14), -40, 0, 4, 0);
                    seams(sheet, main, Ink.dark(sail, 0.3));
                    sheet.line(2, -106, 2, -4, 1.4, Ink.BLACK);
                    sheet.fade(jib, Ink.light(sail, 0.5), sail, 0, 0, 40, 0);
                    seams(sheet, jib, Ink.dark(sail, 0.22));
                    sheet.line(-42, -11, 2, -11, 1.6, Ink.BLACK);
                    Path2D body = new Path2D.Double();
                    body.moveTo(-42, -6);
                    body.quadTo(4, -3, 46, -9);
                    body.quadTo(34, 5, 6, 6);
                    body.quadTo(-28, 6, -42, -6);
                    body.closePath();
                    sheet.fade(body, hull, Ink.dark(hull, 0.35));
                    sheet.stroke(Outline.curve(-42, -6, 4, -4, 46, -9), 1, Ink.CREAM);
                    for (int i = 0; i < 4; i++) {
                        sheet.taper(-30 + i * 9, -7, 2.4, -31 + i * 9, -13, 1.8, Ink.pick(i, Ink.NAVY, Ink.BRICK));
                        sheet.disc(-30.5 + i * 9, -16, 1.9, Ink.WARM_SKIN);
                    }
                }));
    }

    private static void seams(Sheet sheet, Shape sail, Color ink) {
        sheet.within(sail, () -> {
            for (int i = 1; i < 7; i++) {
                double y = -i * 15.5;
                sheet.line(-46, y + 4, 46, y - 4, 0.5, Ink.wash(ink, 0.7));
            }
        });
    }

    /** A rowing boat or dinghy with a small sail for children, about 40 units high. */
    static void dinghy(Sheet sheet, double x, double water, double scale, Color sail, Color hull, Color jacket) {
        sheet.at(
                x,
                water,
                scale,
                Math.abs(scale),
                () -> sheet.turned(0, 0, -0.1, () -> {
                    Path2D canvas = Outline.polygon("3 -62, 4 -10, -30 -12, -27 -46");
                    sheet.fade(canvas, Ink.light(sail, 0.3), sail);
                    sheet.line(4, -64, 4, -3, 1.4, Ink.BARK);
                    sheet.line(4, -12, -27, -47, 1, Ink.BARK);
                    sheet.line(4, -10, -30, -12, 1.2, Ink.BARK);
                    sheet.taper(-12, -6, 4, -14, -15, 3, jacket);
                    sheet.disc(-14, -21, 3.6, Ink.PALE_SKIN);
                    sheet.poly(Ink.BARK, -18, -22, -14, -26, -10, -22);
                    sheet.taper(-14, -14, 1.6, -21, -9, 1.2, jacket);
                    Path2D body = Outline.polygon("-24 -7, -20 3, 16 3, 24 -8");
                    sheet.fade(body, hull, Ink.dark(hull, 0.35));
                }));
    }

    /** A box ship stacked with containers, 240 units long at scale 1. */
    static void boxShip(Sheet sheet, double x, double water, double scale, Color hull, Color... boxes) {
        sheet.at(x, water, scale, Math.abs(scale), () -> {
            for (int column = 0; column < 13; column++) {
                int stack = 2 + (column * 7 + 3) % 3;
                for (int row = 0; row < stack; row++) {
                    Color ink = Ink.pick(column * 5 + row * 3, boxes);
                    sheet.rect(-66 + column * 12.5, -24 - row * 7 - 7, 12, 6.6, ink);
                }
            }
            sheet.poly(Ink.CREAM, "-104 -22, -104 -64, -78 -64, -76 -22");
            for (int i = 0; i < 5; i++) {
                sheet.rect(-101, -60 + i * 7, 21, 2.4, Ink.SLATE);
            }
            sheet.poly(Ink.CORAL, "-112 -24, -110 -50, -104 -50, -104 -24");
            sheet.line(-92, -64, -92, -78, 1.2, Ink.SLATE);
            sheet.poly(hull, "-118 -24, -112 3, 104 3, 122 -30, 108 -26, 100 -24");
            sheet.poly(Ink.RUST, "-113 -3, -112 3, 104 3, 108 -3");
        });
    }
}
