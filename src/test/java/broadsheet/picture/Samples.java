package broadsheet.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files for the tests, made here. */
final class Samples {
    private Samples() {}

    /** A scene with sky, hills and much fine detail, which compresses about as badly as a photograph. */
    static BufferedImage scene(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(90, 120, 160), 0, height, new Color(240, 210, 170)));
        pen.fillRect(0, 0, width, height);
        var random = new Random(7);
        for (int i = 0; i < 6_000; i++) {
            pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 90));
            int size = 2 + random.nextInt(Math.max(3, width / 60));
            pen.fillOval(random.nextInt(width), random.nextInt(height), size, size);
        }
        pen.dispose();
        return image;
    }

    /** Left half red, right half blue. */
    static BufferedImage halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return image;
    }

    static byte[] jpeg(BufferedImage image) {
        return Encoding.jpeg(image, 0.92f);
    }

    static byte[] as(String format, BufferedImage image) {
        if (format.equals("webp")) {
            return Encoding.webp(image, 0.9f);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PNG that says it is so large and holds as many black rows as fit in a small file. */
    static byte[] pngOf(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {1, 0, 0, 0, 0})
                        .array());
        var deflater = new Deflater();
        deflater.setInput(new byte[4_000_000]);
        deflater.finish();
        byte[] packed = new byte[100_000];
        int length = deflater.deflate(packed);
        deflater.end();
        chunk(out, "IDAT", java.util.Arrays.copyOf(packed, length));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    static byte[] chunk(String type, byte[] data) {
        var out = new ByteArrayOutputStream();
        chunk(out, type, data);
        return out.toByteArray();
    }

    /** The JPEG with an APP1 segment behind its start. */
    static byte[] withApp1(byte[] jpeg, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1});
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array());
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    static byte[] xmp(String packet) {
        return ("http://ns.adobe.com/xap/1.0/\0" + packet).getBytes(StandardCharsets.UTF_8);
    }

    /** EXIF with an orientation and a GPS position (EXIF 2.32 §4.6). */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(128);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.putInt(51).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(head, head.length + tiff.position());
        System.arraycopy(tiff.array(), 0, all, head.length, tiff.position());
        return all;
    }

    /** The boxes of an MP4 of 640 x 360 pixels and 12 seconds, with nothing to be seen in it. */
    static byte[] mp4(int dataBytes) {
        byte[] type = box("ftyp", "isom\0\0\2\0isomavc1".getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer movieHead = ByteBuffer.allocate(100).putInt(12, 1_000).putInt(16, 11_400);
        ByteBuffer trackHead = ByteBuffer.allocate(84).putInt(76, 640 << 16).putInt(80, 360 << 16);
        byte[] track = box("trak", join(box("tkhd", trackHead.array()), media("vide", "avc1", new byte[0])));
        byte[] movie = box("moov", join(box("mvhd", movieHead.array()), track));
        byte[] data = new byte[dataBytes];
        for (int i = 0; i < dataBytes; i++) {
            data[i] = (byte) i;
        }
        return join(type, movie, box("mdat", data));
    }

    /**
     * The same, filmed there: said in the ways of QuickTime, 3GPP and Apple, in a box of its own, and in a track of
     * coordinates whose only sample lies before the {@code dataBytes} of the picture.
     */
    static byte[] filmedAt(String place, int dataBytes) {
        byte[] said = place.getBytes(StandardCharsets.ISO_8859_1);
        byte[] type = box("ftyp", "isom\0\0\2\0isomavc1".getBytes(StandardCharsets.ISO_8859_1));
        byte[] own = box("uuid", join(new byte[16], said));
        ByteBuffer movieHead = ByteBuffer.allocate(100).putInt(12, 1_000).putInt(16, 11_400);
        ByteBuffer trackHead = ByteBuffer.allocate(84).putInt(76, 640 << 16).putInt(80, 360 << 16);
        byte[] film = box(
                "trak",
                join(
                        box("tkhd", trackHead.array()),
                        media("vide", "avc1", new byte[0]),
                        box("udta", box("loci", said))));
        byte[] notes = box("udta", join(box("\u00A9xyz", said), box("meta", box("ilst", said))));
        int before = type.length + own.length;
        byte[] movie = new byte[0];
        for (int round = 0; round < 2; round++) {
            byte[] track = box("trak", media("meta", "mebx", tables(before + movie.length + 8, said.length)));
            movie = box("moov", join(box("mvhd", movieHead.array()), film, track, notes));
        }
        byte[] data = new byte[dataBytes];
        new Random(5).nextBytes(data);
        return join(type, own, movie, box("mdat", join(said, data)));
    }

    private static byte[] tables(int place, int bytes) {
        return join(
                box(
                        "stsc",
                        ByteBuffer.allocate(20)
                                .putInt(4, 1)
                                .putInt(8, 1)
                                .putInt(12, 1)
                                .putInt(16, 1)
                                .array()),
                box(
                        "stsz",
                        ByteBuffer.allocate(16).putInt(8, 1).putInt(12, bytes).array()),
                box(
                        "stco",
                        ByteBuffer.allocate(12).putInt(4, 1).putInt(8, place).array()));
    }

    /** What a track holds: its kind, its codec and its tables. */
    static byte[] media(String handler, String codec, byte[] tables) {
        byte[] kind = join(new byte[8], handler.getBytes(StandardCharsets.ISO_8859_1), new byte[13]);
        byte[] entry = join(new byte[] {0, 0, 0, 0, 0, 0, 0, 1}, box(codec, new byte[78]));
        return box("mdia", join(box("hdlr", kind), box("minf", box("stbl", join(box("stsd", entry), tables)))));
    }

    static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
