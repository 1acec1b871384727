package broadsheet.demo.drawing;

import java.awt.Color;

/** The drawers of ink that every picture of the paper is printed from, and the ways to mix them. */
final class Ink {

    static final Color CREAM = new Color(0xF7EEDC);
    static final Color PAPER = new Color(0xEFE3CB);
    static final Color BLACK = new Color(0x1A2433);
    static final Color NIGHT = new Color(0x0E1A2E);
    static final Color NAVY = new Color(0x1B3350);
    static final Color DEEP = new Color(0x1F4A5C);
    static final Color SOUND = new Color(0x3A7480);
    static final Color LAGOON = new Color(0x6FA4A3);
    static final Color MIST = new Color(0xB4CAC6);
    static final Color FROST = new Color(0xE4ECE8);
    static final Color CORAL = new Color(0xE2634A);
    static final Color BRICK = new Color(0xB04A35);
    static final Color RUST = new Color(0x7D3A2C);
    static final Color ROSE = new Color(0xEBA088);
    static final Color BLUSH = new Color(0xF6CFB3);
    static final Color AMBER = new Color(0xE9A13A);
    static final Color STRAW = new Color(0xF3D48C);
    static final Color LEMON = new Color(0xFCEBB6);
    static final Color MOSS = new Color(0x667A4A);
    static final Color PINE = new Color(0x2B4A41);
    static final Color FERN = new Color(0x93A566);
    static final Color HEATHER = new Color(0x8B6A8E);
    static final Color PLUM = new Color(0x493052);
    static final Color GRANITE = new Color(0x8B9196);
    static final Color SLATE = new Color(0x535F6B);
    static final Color STONE = new Color(0xBAB4A6);
    static final Color TIMBER = new Color(0xC18C58);
    static final Color BARK = new Color(0x583C2C);

    static final Color PALE_SKIN = new Color(0xEBC3A2);
    static final Color WARM_SKIN = new Color(0xD9A077);
    static final Color BROWN_SKIN = new Color(0xA06A48);
    static final Color DARK_SKIN = new Color(0x6B4433);

    private Ink() {}

    /** The mixture of two inks: none of the second at 0, nothing but the second at 1. */
    static Color mix(Color first, Color second, double share) {
        double part = Math.clamp(share, 0, 1);
        return new Color(
                blend(first.getRed(), second.getRed(), part),
                blend(first.getGreen(), second.getGreen(), part),
                blend(first.getBlue(), second.getBlue(), part),
                blend(first.getAlpha(), second.getAlpha(), part));
    }

    /** A transparent wash of an ink; a wash of a wash is thinner still. */
    static Color wash(Color ink, double strength) {
        int alpha = (int) Math.round(ink.getAlpha() * Math.clamp(strength, 0, 1));
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), alpha);
    }

    /** The ink in shadow. */
    static Color dark(Color ink, double share) {
        return mix(ink, NIGHT, share);
    }

    /** The ink in full light. */
    static Color light(Color ink, double share) {
        return mix(ink, CREAM, share);
    }

    /** The ink at a position along a row of inks spread evenly from 0 to 1. */
    static Color along(double position, Color... row) {
        if (row.length == 1) {
            return row[0];
        }
        double place = Math.clamp(position, 0, 1) * (row.length - 1);
        int index = Math.min((int) place, row.length - 2);
        return mix(row[index], row[index + 1], place - index);
    }

    /** The ink of a row that belongs to a running number. */
    static Color pick(int number, Color... row) {
        return row[Math.floorMod(number, row.length)];
    }

    private static int blend(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }
}
