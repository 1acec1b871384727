package broadsheet.picture;

import broadsheet.picture.avif.AvifEncoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as AVIF, WebP or JPEG, with nothing else in the file. */
final class Encoding {
    private static final float WEBP_QUALITY = 0.78f;
    private static final float JPEG_QUALITY = 0.80f;
    private static final float LOWEST_QUALITY = 0.40f;
    private static final float STEP = 0.10f;
    /** As like the original as the WebP, by SSIM over photographs and drawings at all widths. */
    private static final int AVIF_QUALITY = 60;

    private static final int LOWEST_AVIF_QUALITY = 40;
    private static final int AVIF_STEP = 10;

    private Encoding() {}

    /** Writes, a little coarser where the picture would be heavier than so many bytes. */
    static byte[] within(BufferedImage image, boolean isWebp, int bytes) {
        float quality = isWebp ? WEBP_QUALITY : JPEG_QUALITY;
        byte[] file = isWebp ? webp(image, quality) : jpeg(image, quality);
        while (file.length > bytes && quality - STEP >= LOWEST_QUALITY) {
            quality -= STEP;
            file = isWebp ? webp(image, quality) : jpeg(image, quality);
        }
        return file;
    }

    /**
     * Writes as AVIF, a little coarser where the picture would be heavier than so many bytes.
     *
     * @throws IOException when the encoder fails
     */
    static byte[] avifWithin(AvifEncoder.Sitting sitting, BufferedImage image, int bytes) throws IOException {
        int quality = AVIF_QUALITY;
        byte[] file = sitting.encode(image, quality);
        while (file.length > bytes && quality - AVIF_STEP >= LOWEST_AVIF_QUALITY) {
            quality -= AVIF_STEP;
            file = sitting.encode(image, quality);
        }
        return file;
    }

    static byte[] webp(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("webp").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType("Lossy");
        param.setCompressionQuality(quality);
        return write(writer, param, image);
    }

    static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, param, image);
    }

    private static byte[] write(ImageWriter writer, ImageWriteParam param, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
