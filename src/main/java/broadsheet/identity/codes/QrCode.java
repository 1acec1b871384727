package broadsheet.identity.codes;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a QR code (ISO/IEC 18004), ready to be drawn as one path of an SVG.
 *
 * @param side of the square in modules, with the white edge of four modules all round that readers need
 * @param path the dark modules as the {@code d} of a path, one unit a module
 */
public record QrCode(int side, String path) {
    private static final int EDGE = 4;

    /**
     * The code of an address, which is ASCII; a seventh of it may be unreadable, and it is coarse enough for old cameras.
     *
     * @throws IllegalArgumentException when it is longer than a code can hold
     */
    public static QrCode of(String address) {
        try {
            ByteMatrix dark = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(dark.getWidth() + 2 * EDGE, path(dark));
        } catch (WriterException e) {
            throw new IllegalArgumentException("This is too long for a QR code.", e);
        }
    }

    private static String path(ByteMatrix dark) {
        var path = new StringBuilder();
        for (int y = 0; y < dark.getHeight(); y++) {
            int x = 0;
            while (x < dark.getWidth()) {
                int from = x;
                while (x < dark.getWidth() && dark.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + EDGE).append(' ').append(y + EDGE);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
