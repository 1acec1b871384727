package broadsheet.contributions;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as readers have them, and what is none. */
public final class Snaps {
    /** What stands in each of the places where a photo can say something, one word for each. */
    public static final List<String> CANARIES = List.of(
            "CanaryExifPeacock", "CanaryXmpOriole", "CanaryIptcHeron", "CanaryCommentWren", "CanaryBehindEgret");

    private Snaps() {}

    /** A plain photo; another number is another photo. */
    public static byte[] jpeg(int number) {
        return as("jpeg", number);
    }

    /** The same in a format. */
    public static byte[] as(String format, int number) {
        var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(20 + number * 30, 90, 120), 320, 240, Color.ORANGE));
        pen.fillRect(0, 0, 320, 240);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A photo that says {@link #CANARIES} in EXIF, XMP, IPTC, a comment and behind its end. */
    public static byte[] talkative(int number) {
        byte[] plain = jpeg(number);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, join(ascii("Exif\0\0"), tiff(CANARIES.get(0))));
        segment(
                out,
                0xE1,
                ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                        + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                        + "xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" exif:GPSLatitude=\"51,30.1N\" "
                        + "xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" photoshop:Credit=\"" + CANARIES.get(1)
                        + "\"/></rdf:RDF></x:xmpmeta>"));
        byte[] byline = ascii(CANARIES.get(2));
        byte[] iptc = join(new byte[] {0x1C, 2, 80, 0, (byte) byline.length}, byline);
        segment(
                out,
                0xED,
                join(
                        ascii("Photoshop 3.0\0" + "8BIM"),
                        ByteBuffer.allocate(8)
                                .putShort((short) 0x0404)
                                .putShort((short) 0)
                                .putInt(iptc.length)
                                .array(),
                        iptc,
                        new byte[iptc.length % 2]));
        segment(out, 0xFE, ascii(CANARIES.get(3)));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(ascii(CANARIES.get(4)));
        return out.toByteArray();
    }

    /** EXIF with an artist and a position (EXIF 2.32 §4.6). */
    private static byte[] tiff(String artist) {
        byte[] name = ascii(artist + "\0");
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put(ascii("MM\0*")).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(name.length).putInt(100);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.putInt(51).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        tiff.position(100);
        tiff.put(name);
        return tiff.array();
    }

    /** A PNG whose head says that it is so large, and which is very small. */
    public static byte[] bomb(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(out, "IHDR", head);
        chunk(out, "IDAT", new byte[40]);
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] named = join(ascii(type), data);
        var sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array());
        out.writeBytes(content);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
