package broadsheet.identity.codes;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a drawn QR code from its picture, as a camera that is held straight. */
public final class Camera {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int PIXELS = 4;

    private Camera() {}

    /** What the code says; the path is that of the SVG, the side its size in modules. */
    public static String read(int side, String path) throws NotFoundException, ChecksumException, FormatException {
        int width = side * PIXELS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffffff);
        Matcher run = RUN.matcher(path);
        while (run.find()) {
            int from = Integer.parseInt(run.group(1)) * PIXELS;
            int to = from + Integer.parseInt(run.group(3)) * PIXELS;
            int top = Integer.parseInt(run.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * width + from, y * width + to, 0xff000000);
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
