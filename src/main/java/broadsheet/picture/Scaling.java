package broadsheet.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller: halved as often as possible, which averages all pixels, then the rest of the way bicubic. */
final class Scaling {
    private Scaling() {}

    /** The whole picture at a width and height in pixels. */
    static BufferedImage to(BufferedImage source, int width, int height) {
        BufferedImage image = source;
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
            image = draw(
                    image, image.getWidth() / 2, image.getHeight() / 2, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        return image.getWidth() == width && image.getHeight() == height
                ? image
                : draw(image, width, height, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    /** The largest part of a picture that has the proportions of a width and height, as far around a point as it can be. */
    static BufferedImage around(BufferedImage source, Focus focus, int width, int height) {
        long byHeight = (long) source.getHeight() * width / height;
        int partWidth = Math.clamp(byHeight, 1, source.getWidth());
        int partHeight = Math.clamp((long) partWidth * height / width, 1, source.getHeight());
        return source.getSubimage(
                Focus.start(source.getWidth(), partWidth, focus.x()),
                Focus.start(source.getHeight(), partHeight, focus.y()),
                partWidth,
                partHeight);
    }

    private static BufferedImage draw(BufferedImage source, int width, int height, Object how) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, how);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(source, 0, 0, width, height, null);
        pen.dispose();
        return image;
    }
}
