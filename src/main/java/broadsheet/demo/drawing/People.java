package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** People, seven and a half heads tall, in everyday poses. */
final class People {

    /** What somebody wears on the head. */
    enum Head {
        SHORT,
        LONG,
        BUN,
        CAP,
        BEANIE,
        HELMET,
        HOOD,
        BALD
    }

    /** How somebody looks. */
    record Look(Color skin, Color hair, Color coat, Color legs, Head head, boolean longCoat) {}

    /** The joints of a body 100 units tall whose feet stand on y 0, looking right. */
    record Pose(
            double shoulderX,
            double shoulderY,
            double hipX,
            double hipY,
            double[] farLeg,
            double[] nearLeg,
            double[] farArm,
            double[] nearArm) {}

    static final Pose STANDING =
            new Pose(0, -81, 0, -50, at(-3, -26, -4, 0), at(4, -26, 4, 0), at(-9, -66, -10, -50), at(10, -66, 9, -50));
    static final Pose WALKING = new Pose(
            2, -80, 0, -50, at(-3, -27, -15, -3), at(8, -27, 12, 0), at(8, -67, 14, -54), at(-6, -66, -9, -51));
    static final Pose RUNNING = new Pose(
            9, -79, 0, -51, at(-6, -30, -27, -26), at(14, -37, 12, -8), at(15, -66, 26, -72), at(-7, -68, -2, -54));
    static final Pose POINTING =
            new Pose(0, -81, 0, -50, at(-3, -26, -5, 0), at(4, -26, 5, 0), at(-9, -66, -7, -50), at(11, -75, 26, -82));
    static final Pose HOLDING_HIGH =
            new Pose(0, -81, 0, -50, at(-3, -26, -5, 0), at(4, -26, 5, 0), at(-9, -68, 4, -74), at(12, -72, 11, -90));
    static final Pose CARRYING =
            new Pose(-1, -81, 0, -50, at(-3, -26, -9, 0), at(6, -27, 9, 0), at(7, -66, 17, -62), at(8, -64, 18, -58));
    static final Pose SITTING = new Pose(
            0, -81, -3, -50, at(19, -50, 19, -26), at(22, -49, 22, -26), at(8, -66, 20, -61), at(9, -65, 22, -58));
    static final Pose BENDING =
            new Pose(24, -70, 0, -52, at(-4, -27, -7, 0), at(5, -27, 3, 0), at(30, -56, 36, -42), at(31, -54, 40, -44));

    private static final Color[] SKINS = {Ink.PALE_SKIN, Ink.WARM_SKIN, Ink.BROWN_SKIN, Ink.PALE_SKIN, Ink.DARK_SKIN};
    private static final Color[] HAIRS = {
        Ink.BARK, new Color(0x2A2020), Ink.STONE, new Color(0xA8703C), new Color(0x6B2F22), new Color(0x30343C)
    };

    private People() {}

    private static double[] at(double... joints) {
        return joints;
    }

    /** Somebody whose looks the dice decide, dressed from the inks given. */
    static Look anyone(Sheet sheet, Color... coats) {
        Head[] heads = {Head.SHORT, Head.LONG, Head.BUN, Head.CAP, Head.BEANIE, Head.SHORT, Head.LONG, Head.BALD};
        return new Look(
                SKINS[sheet.dice().nextInt(SKINS.length)],
                HAIRS[sheet.dice().nextInt(HAIRS.length)],
                coats[sheet.dice().nextInt(coats.length)],
                sheet.chance(0.5) ? Ink.BLACK : Ink.SLATE,
                heads[sheet.dice().nextInt(heads.length)],
                sheet.chance(0.4));
    }

    /** A single-ink figure, for people against the light. */
    static Look silhouette(Color ink, Head head) {
        return new Look(ink, ink, ink, ink, head, false);
    }

    /** Draws somebody standing at a point, the height negative to look left. */
    static void draw(Sheet sheet, double x, double ground, double tall, Look look, Pose pose) {
        double scale = tall / 100;
        sheet.at(x, ground, scale, Math.abs(scale), () -> {
            Color behind = Ink.dark(look.coat(), 0.28);
            arm(sheet, pose, pose.farArm(), behind, Ink.dark(look.skin(), 0.2), -0.6);
            leg(sheet, pose, pose.farLeg(), Ink.dark(look.legs(), 0.3));
            leg(sheet, pose, pose.nearLeg(), look.legs());
            torso(sheet, pose, look);
            head(sheet, pose, look);
            arm(sheet, pose, pose.nearArm(), Ink.dark(look.coat(), 0.1), look.skin(), 0.6);
        });
    }

    private static void leg(Sheet sheet, Pose pose, double[] joints, Color ink) {
        double hip = pose.hipX() + Math.signum(joints[0] - pose.hipX()) * 3;
        sheet.taper(hip, pose.hipY() + 2, 6, joints[0], joints[1], 4.4, ink);
        sheet.taper(joints[0], joints[1], 4.4, joints[2], joints[3] - 3, 2.8, ink);
        sheet.fill(
                Outline.blob(
                        joints[2] - 3.4,
                        joints[3] - 4,
                        joints[2] + 2,
                        joints[3] - 4.6,
                        joints[2] + 8,
                        joints[3] - 1.2,
                        joints[2] + 7.6,
                        joints[3],
                        joints[2] - 3.6,
                        joints[3]),
                Ink.dark(ink, 0.4));
    }

    private static void arm(Sheet sheet, Pose pose, double[] joints, Color sleeve, Color skin, double side) {
        double shoulder = pose.shoulderX() + side * 10;
        sheet.disc(joints[2], joints[3], 2.7, skin);
        sheet.taper(shoulder, pose.shoulderY() + 4, 4, joints[0], joints[1], 3.4, sleeve);
        sheet.taper(joints[0], joints[1], 3.4, joints[2], joints[3], 2.6, sleeve);
        sheet.disc(joints[2] + 0.6, joints[3] + 0.9, 2.4, skin);
    }

    private static void torso(Sheet sheet, Pose pose, Look look) {
        double x = pose.shoulderX();
        double y = pose.shoulderY();
        double hipX = pose.hipX();
        double hem = look.longCoat() ? pose.hipY() + 21 : pose.hipY() + 5;
        double flare = look.longCoat() ? 11.5 : 8.8;
        Path2D path = new Path2D.Double();
        path.moveTo(x - 3.2, y - 4);
        path.quadTo(x - 9, y - 2.5, x - 10, y + 5);
        path.lineTo((x + hipX) / 2 - 8.2, (y + pose.hipY()) / 2 + 3);
        path.lineTo(hipX - flare, hem);
        path.quadTo(hipX, hem + 2, hipX + flare, hem);
        path.lineTo((x + hipX) / 2 + 8.2, (y + pose.hipY()) / 2 + 3);
        path.lineTo(x + 10, y + 5);
        path.quadTo(x + 9, y - 2.5, x + 3.2, y - 4);
        path.closePath();
        sheet.fade(path, Ink.light(look.coat(), 0.06), Ink.dark(look.coat(), 0.2), x + 12, y, x - 12, y + 20);
    }

    private static void head(Sheet sheet, Pose pose, Look look) {
        double lean = (pose.shoulderX() - pose.hipX()) * 0.2;
        double x = pose.shoulderX() + lean + 0.8;
        double y = pose.shoulderY() - 12.2 + Math.abs(lean) * 0.3;
        if (look.head() == Head.LONG) {
            sheet.fill(
                    Outline.blob(
                            x - 6, y - 3, x - 2, y - 7.6, x + 4, y - 5, x + 2, y + 4, x - 2, y + 11, x - 7.4, y + 9),
                    look.hair());
        }
        sheet.taper(x - 1.4, y + 4, 2.6, pose.shoulderX(), pose.shoulderY(), 3.2, Ink.dark(look.skin(), 0.18));
        sheet.oval(x, y, 5, 6.5, look.skin());
        sheet.poly(look.skin(), x + 4.2, y - 1.4, x + 6.3, y + 1.6, x + 4.2, y + 2.2);
        hair(sheet, x, y, look);
    }

    private static void hair(Sheet sheet, double x, double y, Look look) {
        switch (look.head()) {
            case SHORT, LONG -> cap(sheet, x, y, look.hair());
            case BUN -> {
                cap(sheet, x, y, look.hair());
                sheet.disc(x - 5.4, y - 4.6, 3, look.hair());
            }
            case CAP -> {
                cap(sheet, x, y, Ink.dark(look.coat(), 0.35));
                sheet.poly(Ink.dark(look.coat(), 0.45), x, y - 4, x + 9, y - 2.4, x + 8.6, y - 1.4, x, y - 2);
            }
            case BEANIE -> {
                cap(sheet, x, y, Ink.CORAL);
                sheet.line(x - 4.6, y - 1.5, x + 4.8, y - 3, 2.4, Ink.dark(Ink.CORAL, 0.2));
            }
            case HELMET -> {
                sheet.fill(
                        Outline.polygon(
                                x - 6.4, y - 1.6, x - 5.4, y - 6, x, y - 9, x + 5, y - 6.4, x + 8, y - 2.6, x + 6,
                                y - 2),
                        Ink.AMBER);
                sheet.line(x - 6.6, y - 1.7, x + 8, y - 2.4, 1.4, Ink.dark(Ink.AMBER, 0.2));
            }
            case HOOD ->
                sheet.fill(
                        Outline.blob(
                                x + 3, y - 7, x - 3, y - 8.4, x - 7.4, y - 2, x - 6.4, y + 7, x, y + 9, x - 1, y + 3,
                                x - 0.4, y - 3),
                        Ink.dark(look.coat(), 0.12));
            case BALD ->
                sheet.stroke(Outline.curve(x - 4.6, y + 1.4, x - 5.2, y - 1.6, x - 3.6, y - 3.6), 1.8, look.hair());
        }
    }

    private static void cap(Sheet sheet, double x, double y, Color ink) {
        sheet.fill(
                Outline.blob(
                        x + 4.8, y - 3.2, x + 2.4, y - 7.2, x - 2.6, y - 7.6, x - 5.9, y - 3.4, x - 5.2, y + 2.4,
                        x - 3.2, y + 1, x - 1.6, y - 2.8),
                ink);
    }

    /** Head and shoulders from behind, the size being the height of the head. */
    static void back(Sheet sheet, double x, double y, double size, Color hair, Color coat) {
        sheet.at(x, y, size / 14, size / 14, () -> {
            Path2D shoulders = new Path2D.Double();
            shoulders.moveTo(-17, 26);
            shoulders.curveTo(-17, 10, -12, 7, -4, 5);
            shoulders.lineTo(4, 5);
            shoulders.curveTo(12, 7, 17, 10, 17, 26);
            shoulders.closePath();
            sheet.fade(shoulders, Ink.light(coat, 0.1), Ink.dark(coat, 0.25));
            sheet.rect(-2.8, 1, 5.6, 7, Ink.dark(Ink.WARM_SKIN, 0.25));
            sheet.oval(-6, -1, 1.4, 2, Ink.dark(Ink.WARM_SKIN, 0.1));
            sheet.oval(6, -1, 1.4, 2, Ink.dark(Ink.WARM_SKIN, 0.1));
            sheet.fill(Outline.blob("-5.8 -3, -3 -8.4, 3 -8.4, 5.8 -3, 4.6 3.6, 0 5, -4.6 3.6"), hair);
        });
    }

    /** Head and shoulders from in front, the size being the height of the head; the mouth open to sing, or shut. */
    static void front(Sheet sheet, double x, double y, double size, Look look, boolean singing) {
        sheet.at(x, y, size / 14, size / 14, () -> {
            if (look.head() == Head.LONG) {
                sheet.fill(Outline.blob("-7 -4, 0 -10, 7 -4, 7.6 8, 3 11, -3 11, -7.6 8"), look.hair());
            }
            Path2D shoulders = new Path2D.Double();
            shoulders.moveTo(-16, 34);
            shoulders.curveTo(-16, 13, -12, 10, -4, 7.6);
            shoulders.lineTo(4, 7.6);
            shoulders.curveTo(12, 10, 16, 13, 16, 34);
            shoulders.closePath();
            sheet.fade(shoulders, look.coat(), Ink.dark(look.coat(), 0.3));
            sheet.poly(Ink.dark(look.skin(), 0.15), "-2.8 4, 2.8 4, 3.6 8.4, 0 12, -3.6 8.4");
            sheet.oval(0, 0, 5.6, 7, look.skin());
            sheet.fill(Outline.blob("-5.9 -0.5, -5.4 -6, 0 -8.8, 5.4 -6, 5.9 -0.5, 4 -4, 0 -4.8, -4 -4"), look.hair());
            sheet.disc(-2.2, -0.4, 0.65, Ink.BLACK);
            sheet.disc(2.2, -0.4, 0.65, Ink.BLACK);
            sheet.line(0.2, 0.3, 0.6, 2, 0.5, Ink.dark(look.skin(), 0.25));
            if (singing) {
                sheet.oval(0, 4, 1.4, 1.7, Ink.RUST);
            } else {
                sheet.line(-1.4, 4, 1.5, 4, 0.6, Ink.dark(look.skin(), 0.45));
            }
        });
    }

    /** A crowd seen from behind: rows of heads that grow towards us. */
    static void crowd(Sheet sheet, double top, double bottom, int rows, double size, Color far, Color near) {
        for (int row = 0; row < rows; row++) {
            double depth = row / Math.max(1.0, rows - 1.0);
            double head = size * (0.55 + 0.45 * depth);
            double y = top + (bottom - top) * depth;
            for (double x = -head; x < Sheet.WIDTH + head; x += head * sheet.roll(2, 2.7)) {
                Color coat = Ink.mix(Ink.mix(far, near, depth), Ink.BLACK, sheet.roll(0, 0.3));
                back(
                        sheet,
                        x,
                        y + sheet.roll(-0.3, 0.3) * head,
                        head * sheet.roll(0.9, 1.1),
                        Ink.dark(coat, 0.4),
                        coat);
            }
        }
    }
}
