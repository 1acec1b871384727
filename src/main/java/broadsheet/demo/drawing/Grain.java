package broadsheet.demo.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;

/** The tooth of the paper: a faint grain laid over the whole picture. */
final class Grain {

    private static final int SIDE = 512;
    private static final byte[] TILE = tile();

    private Grain() {}

    /** Lays the grain over a finished picture. */
    static void lay(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        for (int y = 0; y < image.getHeight(); y++) {
            int row = (y % SIDE) * SIDE;
            int shift = (y / SIDE) * 197;
            int start = y * width;
            for (int x = 0; x < width; x++) {
                pixels[start + x] = shaded(pixels[start + x], TILE[row + ((x + shift) & (SIDE - 1))]);
            }
        }
    }

    private static int shaded(int pixel, int tone) {
        int red = within((pixel >> 16 & 0xFF) + tone);
        int green = within((pixel >> 8 & 0xFF) + tone);
        int blue = within((pixel & 0xFF) + tone);
        return red << 16 | green << 8 | blue;
    }

    private static int within(int tone) {
        return Math.clamp(tone, 0, 255);
    }

    private static byte[] tile() {
        SplittableRandom dice = new SplittableRandom(1871);
        byte[] tile = new byte[SIDE * SIDE];
        for (int i = 0; i < tile.length; i++) {
            double tone = dice.nextDouble() + dice.nextDouble() + dice.nextDouble() - 1.5;
            tile[i] = (byte) Math.round(tone * 9);
        }
        return tile;
    }
}
