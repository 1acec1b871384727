package broadsheet.picture;

import com.luciad.imageio.webp.WebPReadParam;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Turns a file into pixels: first frame, upright, sRGB, on white where it is transparent. */
final class Decoding {
    private Decoding() {}

    /**
     * Decodes.
     *
     * @param mostPixels how many pixels are wanted at most; a larger picture is read coarser
     * @throws PictureRefused when the file is damaged
     */
    static BufferedImage decode(byte[] file, Header header, int turn, long mostPixels) {
        BufferedImage raw = raw(file, header, mostPixels);
        boolean onItsSide = turn >= 5;
        int width = onItsSide ? raw.getHeight() : raw.getWidth();
        int height = onItsSide ? raw.getWidth() : raw.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(raw, turned(turn, width, height), null);
        pen.dispose();
        return upright;
    }

    private static BufferedImage raw(byte[] file, Header header, long mostPixels) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(
                        header.type().name().toLowerCase(Locale.ROOT))
                .next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            BufferedImage raw = reader.read(0, coarser(reader.getDefaultReadParam(), header, mostPixels));
            if (raw == null) {
                throw new PictureRefused("broken");
            }
            return raw;
        } catch (IOException | RuntimeException e) {
            // The decoders of the library throw all kinds of things at damaged files.
            PictureRefused refused = new PictureRefused("broken");
            refused.addSuppressed(e);
            throw refused;
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam coarser(ImageReadParam param, Header header, long mostPixels) {
        int step = 1;
        while ((long) Math.ceilDiv(header.width(), step) * Math.ceilDiv(header.height(), step) > mostPixels) {
            step++;
        }
        if (step > 1 && param instanceof WebPReadParam webp) {
            webp.setUseScaling(true);
            webp.setScaledWidth(Math.ceilDiv(header.width(), step));
            webp.setScaledHeight(Math.ceilDiv(header.height(), step));
        } else if (step > 1) {
            param.setSourceSubsampling(step, step, 0, 0);
        }
        return param;
    }

    /** The eight ways of EXIF 2.32, tag Orientation, into a picture of this width and height. */
    private static AffineTransform turned(int turn, int w, int h) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, w, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, w, h);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, h);
            default -> new AffineTransform();
        };
    }
}
