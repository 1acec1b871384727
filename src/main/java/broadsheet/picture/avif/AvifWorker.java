package broadsheet.picture.avif;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process that writes AVIF. It says its library's version, then reads width, height and quality (32 bits each,
 * network order) and the pixels (RGB, a byte each), and answers with the length of the file and the file, or with 0,
 * until its input ends. It is given raw pixels only: no file that somebody sent is ever read by native code.
 */
final class AvifWorker {
    private static final int HEAD_BYTES = 12;
    private static final int MOST_SIDE = 20_000;
    private static final int MOST_PIXELS = 24_000_000;

    private AvifWorker() {}

    public static void main(String[] words) throws IOException {
        goFirst();
        Vips vips = Vips.load(words[0]);
        try (FileChannel in = new FileInputStream(FileDescriptor.in).getChannel();
                var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            out.writeUTF(vips.version());
            out.flush();
            answer(vips, in, out);
        } catch (EOFException _) {
            // Whoever asked has gone.
        }
    }

    /** When the machine has no memory left, the system ends this process rather than the paper. */
    private static void goFirst() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException _) {
            // Only Linux has it.
        }
    }

    private static void answer(Vips vips, ReadableByteChannel in, DataOutputStream out) throws IOException {
        var head = ByteBuffer.allocate(HEAD_BYTES);
        while (true) {
            fill(head.clear(), in);
            head.flip();
            int width = head.getInt();
            int height = head.getInt();
            int quality = head.getInt();
            if (width < 1 || height < 1 || width > MOST_SIDE || (long) width * height > MOST_PIXELS) {
                throw new IOException("That is no picture: " + width + " x " + height);
            }
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment pixels = arena.allocate(3L * width * height);
                fill(pixels.asByteBuffer(), in);
                byte[] file = vips.avif(arena, pixels, width, height, quality);
                out.writeInt(file.length);
                out.write(file);
                out.flush();
            }
        }
    }

    private static void fill(ByteBuffer buffer, ReadableByteChannel in) throws IOException {
        while (buffer.hasRemaining()) {
            if (in.read(buffer) < 0) {
                throw new EOFException();
            }
        }
    }
}
