package broadsheet.demo.drawing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The frames of the paper's time-lapse film: one day on the sound, from before dawn to the last ferry. The frames are
 * drawn without paper grain, so that the film stays small.
 */
public final class TimelapseFrames {

    /** Frames shown in a second. */
    public static final int RATE = 24;

    /** Frames of the whole film. */
    public static final int COUNT = 16 * RATE;

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double FIRST_HOUR = 4.6;
    private static final double LAST_HOUR = 23.7;
    private static final int OPENING = 2 * RATE;
    private static final int CLOSING = COUNT - 2 * RATE;
    private static final double HORIZON = 400;

    private static final double[] HOURS = {0, 4.4, 6, 8, 13, 18, 20.2, 21.4, 22.4, 24};
    private static final Color[] TOPS =
            inks(0x0A1328, 0x14234A, 0x4E6288, 0x5E9DB0, 0x4A8FA8, 0x5D8AA4, 0x4A4A7A, 0x2C3564, 0x12204A, 0x0A1328);
    private static final Color[] LOWS =
            inks(0x2C4A66, 0x7A7492, 0xF2B79A, 0xF2E4CC, 0xE0EBDD, 0xF4D9AE, 0xF0935F, 0xA0607A, 0x3A4A70, 0x2C4A66);
    private static final Color[] WATERS =
            inks(0x0B1A30, 0x1A2B4A, 0x5A6488, 0x2F6A7C, 0x2A6A7C, 0x336A7A, 0x55406A, 0x2A2A54, 0x0F1E3E, 0x0B1A30);
    private static final Color[] LANDS =
            inks(0x13263E, 0x2A3A5C, 0x8A7A90, 0x7FA096, 0x7DA090, 0x8A9A80, 0x6A4A68, 0x33305A, 0x162A48, 0x13263E);

    private TimelapseFrames() {}

    /**
     * Draws one frame.
     *
     * @param number the frame, from 0 up to but not including {@link #COUNT}
     */
    public static BufferedImage frame(int number) {
        Sheet sheet = new Sheet(WIDTH, HEIGHT, 411);
        scene(sheet, hour(number));
        if (number >= OPENING / 2 && number < CLOSING) {
            clock(sheet, hour(number));
        }
        if (number < OPENING) {
            card(
                    sheet,
                    Math.clamp((OPENING - number) / 14.0, 0, 1),
                    "A day on the sound",
                    "From the first light to the last ferry");
        }
        if (number >= CLOSING) {
            card(
                    sheet,
                    Math.clamp((number - CLOSING) / 14.0, 0, 1),
                    "The Vessary Courier",
                    "Nine islands, one morning paper");
        }
        return sheet.finish();
    }

    /** Writes all frames to the standard output as raw 24-bit pixels, for the encoder to read. */
    static void main() throws IOException {
        byte[] row = new byte[WIDTH * 3];
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 20)) {
            for (int number = 0; number < COUNT; number++) {
                BufferedImage frame = frame(number);
                for (int y = 0; y < HEIGHT; y++) {
                    for (int x = 0; x < WIDTH; x++) {
                        int pixel = frame.getRGB(x, y);
                        row[3 * x] = (byte) (pixel >> 16);
                        row[3 * x + 1] = (byte) (pixel >> 8);
                        row[3 * x + 2] = (byte) pixel;
                    }
                    out.write(row);
                }
            }
        }
    }

    /** The still picture that stands for the film. */
    static void poster(Sheet sheet) {
        scene(sheet, 21.1);
    }

    private static double hour(int number) {
        double share = Math.clamp((number - OPENING * 0.7) / (CLOSING + RATE * 0.5 - OPENING * 0.7), 0, 1);
        return FIRST_HOUR + (LAST_HOUR - FIRST_HOUR) * share;
    }

    private static void scene(Sheet sheet, double hour) {
        double dark = darkness(hour);
        Color top = at(hour, TOPS);
        Color low = at(hour, LOWS);
        Color water = at(hour, WATERS);
        Color land = at(hour, LANDS);
        sheet.bands(0, HORIZON, top, Ink.mix(top, low, 0.55), low);
        Sky.stars(sheet, 150, HORIZON - 40, Ink.wash(Ink.CREAM, dark));
        celestial(sheet, hour, dark);
        clouds(sheet, hour, low, dark);
        sheet.fill(Land.hills(sheet, -40, 1240, HORIZON - 52, 22, HORIZON + 1), Ink.mix(land, low, 0.5));
        sheet.fill(Land.island(sheet, 760, 1420, HORIZON + 1, 105), land);
        sheet.fill(Land.island(sheet, -260, 240, HORIZON + 1, 92), land);
        sheet.bands(HORIZON, sheet.height(), Ink.mix(low, water, 0.3), water, Ink.dark(water, 0.4));
        villageLights(sheet, dark);
        lightOnWater(sheet, hour, dark);
        Sea.glints(
                sheet,
                70,
                HORIZON,
                sheet.height(),
                Ink.wash(Ink.light(low, 0.4), 0.32 - dark * 0.2),
                Ink.wash(Ink.NIGHT, 0.16));
        crossing(sheet, hour, 6.1, 10.2, false, dark);
        crossing(sheet, hour, 11.4, 15.6, true, dark);
        crossing(sheet, hour, 17.2, 23.4, false, dark);
        boats(sheet, hour);
        beacon(sheet, hour, dark);
    }

    private static void celestial(Sheet sheet, double hour, double dark) {
        double place = (hour - 5.4) / 15.6;
        double y = HORIZON + 30 - 330 * Math.sin(Math.PI * Math.clamp(place, -0.1, 1.1));
        if (y < HORIZON + 40) {
            double x = 140 + 900 * place;
            sheet.glow(x, y, 260, Ink.AMBER, 0.5);
            sheet.disc(x, y, 34, Ink.LEMON);
        }
        if (dark > 0.35) {
            sheet.disc(980 - (hour < 12 ? hour + 24 : hour) * 18 + 400, 110, 26, Ink.wash(Ink.LEMON, dark));
        }
    }

    private static void clouds(Sheet sheet, double hour, Color low, double dark) {
        Color bright = Ink.mix(Ink.light(low, 0.5), Ink.SLATE, dark * 0.8);
        Color dull = Ink.mix(low, Ink.SLATE, 0.2 + dark * 0.5);
        Sky.cloud(sheet, (hour * 38 + 60) % 1700 - 250, 150, 330, 62, bright, dull);
        Sky.cloud(sheet, (hour * 26 + 640) % 1700 - 250, 235, 420, 66, bright, dull);
        Sky.cloud(sheet, (hour * 18 + 1180) % 1700 - 250, 300, 300, 34, bright, dull);
    }

    private static void villageLights(Sheet sheet, double dark) {
        for (int i = 0; i < 36; i++) {
            double x = i % 2 == 0 ? sheet.roll(830, 1190) : sheet.roll(10, 170);
            double y = HORIZON - sheet.roll(4, 26);
            sheet.disc(x, y, 1.8, Ink.wash(Ink.STRAW, dark));
        }
    }

    private static void lightOnWater(Sheet sheet, double hour, double dark) {
        double place = (hour - 5.4) / 15.6;
        double low = place > 0 && place < 1 ? 1 - Math.sin(Math.PI * place) : 0;
        Sea.lightPath(
                sheet, 140 + 900 * place, HORIZON, sheet.height(), 120, Ink.wash(Ink.LEMON, low * (1 - dark * 0.5)));
    }

    private static void crossing(Sheet sheet, double hour, double leaves, double lands, boolean back, double dark) {
        if (hour < leaves || hour > lands) {
            return;
        }
        double share = (hour - leaves) / (lands - leaves);
        double x = back ? 1500 - 1800 * share : -300 + 1800 * share;
        double size = back ? -1.7 : 2.5;
        double water = back ? 455 : 528;
        Boats.Livery paint = livery(dark);
        sheet.glow(x, water - 40, 300, Ink.AMBER, 0.3 * dark);
        Sea.dash(sheet, x - Math.signum(size) * 300, water + 4, 420, 5, Ink.wash(Ink.FROST, 0.5));
        Boats.ferry(sheet, x, water, size, paint);
        for (int i = 0; i < 12; i++) {
            double lamp = x + (i - 5.5) * 15 * Math.abs(size);
            Sea.dash(sheet, lamp, water + 16 + i % 3 * 12, 22, 4, Ink.wash(Ink.AMBER, dark * 0.7));
        }
    }

    private static Boats.Livery livery(double dark) {
        Boats.Livery day = Boats.FERRY_BY_DAY;
        Boats.Livery night = Boats.FERRY_BY_NIGHT;
        return new Boats.Livery(
                Ink.mix(day.hull(), night.hull(), dark),
                Ink.mix(day.band(), night.band(), dark),
                Ink.mix(day.upper(), night.upper(), dark),
                Ink.mix(day.window(), night.window(), Math.min(1, dark * 1.6)),
                Ink.mix(day.funnel(), night.funnel(), dark));
    }

    private static void boats(Sheet sheet, double hour) {
        if (hour > 7.4 && hour < 12) {
            Boats.trawler(sheet, 1400 - (hour - 7.4) * 380, 600, -1.6, Ink.BRICK, Ink.CREAM, Ink.NAVY);
        }
        if (hour > 14 && hour < 19.5) {
            for (int i = 0; i < 4; i++) {
                Boats.yacht(
                        sheet,
                        -240 + (hour - 14) * 300 - i * 110,
                        440 + i * 9,
                        0.8,
                        0.16,
                        Ink.pick(i, Ink.CREAM, Ink.CORAL, Ink.STRAW),
                        Ink.NAVY);
            }
        }
    }

    private static void beacon(Sheet sheet, double hour, double dark) {
        Buildings.lighthouse(
                sheet, 1030, 330, 118, Ink.dark(Ink.CREAM, dark * 0.6), Ink.dark(Ink.CORAL, dark * 0.4), Ink.LEMON);
        double turn = Math.abs(Math.sin(hour * 6));
        sheet.glow(1030, 224, 70, Ink.LEMON, dark * (0.3 + 0.7 * turn));
    }

    private static void clock(Sheet sheet, double hour) {
        int minutes = (int) (hour * 60) / 10 * 10;
        String time = String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        sheet.rounded(40, sheet.height() - 84, 128, 50, 10, Ink.wash(Ink.NIGHT, 0.6));
        Lettering.BOLD.centre(sheet, time, 104, sheet.height() - 48, 32, Ink.CREAM);
    }

    private static void card(Sheet sheet, double strength, String title, String line) {
        sheet.rect(0, 0, Sheet.WIDTH, sheet.height(), Ink.wash(Ink.NIGHT, 0.72 * strength));
        Lettering.BOLD.centre(sheet, title, 600, 330, 72, Ink.wash(Ink.CREAM, strength));
        sheet.rect(540, 358, 120, 4, Ink.wash(Ink.CORAL, strength));
        Lettering.REGULAR.centre(sheet, line, 600, 406, 30, Ink.wash(Ink.CREAM, strength));
    }

    private static double darkness(double hour) {
        double morning = Math.clamp((6.4 - hour) / 1.6, 0, 1);
        double evening = Math.clamp((hour - 19.8) / 2.0, 0, 1);
        return Math.max(morning, evening);
    }

    private static Color at(double hour, Color... inks) {
        for (int i = 0; i + 1 < HOURS.length; i++) {
            if (hour <= HOURS[i + 1]) {
                return Ink.mix(inks[i], inks[i + 1], (hour - HOURS[i]) / (HOURS[i + 1] - HOURS[i]));
            }
        }
        return inks[inks.length - 1];
    }

    private static Color[] inks(int... codes) {
        Color[] inks = new Color[codes.length];
        for (int i = 0; i < codes.length; i++) {
            inks[i] = new Color(codes[i]);
        }
        return inks;
    }
}
