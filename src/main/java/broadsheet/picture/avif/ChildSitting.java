package broadsheet.picture.avif;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/** One {@link AvifWorker} at work. */
final class ChildSitting implements AvifEncoder.Sitting {
    /** For all its pictures together. They take ten seconds of a slow processor, but come behind everything else. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int MOST_BYTES = 16_000_000;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final String version;

    ChildSitting(Process process) throws IOException {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        Thread.ofVirtual().name("avif-watch").start(this::watch);
        try {
            this.version = in.readUTF();
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Whoever waits for an answer of a process that hangs reads its end then. */
    private void watch() {
        try {
            if (!process.waitFor(LONGEST)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    String version() {
        return version;
    }

    @Override
    public byte[] encode(BufferedImage image, int quality) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        out.writeInt(width);
        out.writeInt(height);
        out.writeInt(quality);
        int[] row = new int[width];
        byte[] bytes = new byte[3 * width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                bytes[3 * x] = (byte) (row[x] >> 16);
                bytes[3 * x + 1] = (byte) (row[x] >> 8);
                bytes[3 * x + 2] = (byte) row[x];
            }
            out.write(bytes);
        }
        out.flush();
        int length = in.readInt();
        if (length <= 0 || length > MOST_BYTES) {
            throw new IOException("No AVIF came of " + width + " x " + height + " pixels.");
        }
        return in.readNBytes(length);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
