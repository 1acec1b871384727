package broadsheet.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** C2PA manifests for the tests, made here: the boxes of JUMBF and the values of CBOR. */
final class Manifests {
    /** A certificate of "Harbour Signer" that nobody trusts. */
    private static final byte[] CERTIFICATE = Base64.getDecoder()
            .decode(
                    "MIIBxjCCAW2gAwIBAgIUGRuCZ55paMSTbOPKKaL0OIvyAQEwCgYIKoZIzj0EAwIwODEdMBsGA1UECgwUSGFyYm91ciBDYW1lcmEg"
                            + "V29ya3MxFzAVBgNVBAMMDkhhcmJvdXIgU2lnbmVyMCAXDTI2MTEyNjE2MzgwM1oYDzIxMjYxMTAyMTYzODAzWjA4MR0wGwYDVQQK"
                            + "DBRIYXJib3VyIENhbWVyYSBXb3JrczEXMBUGA1UEAwwOSGFyYm91ciBTaWduZXIwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASl"
                            + "Zo26GDg9SMQOjlPbPO2ub2Z9k3YV56OfPQ3mlWlu5aVsdHA+0ycRo6ckKyfoBavrG7fs21tLtvwjqY4loQHCo1MwUTAdBgNVHQ4E"
                            + "FgQUF+Yt6qR0ovulwo7Cxhe0rpt5OFwwHwYDVR0jBBgwFoAUF+Yt6qR0ovulwo7Cxhe0rpt5OFwwDwYDVR0TAQH/BAUwAwEB/zAK"
                            + "BggqhkjOPQQDAgNHADBEAiB8dU4ZiA0D5x4ZVZcfMdyez46qI0LsPZfgivK6UfIvVAIgZS/4T7y0TAgUUYdln9jFBgYiqW+oZNiF"
                            + "TeH8r3wRwCA=");

    private Manifests() {}

    /** A store whose last manifest was made with this program; its assertions hold these words. */
    static byte[] store(Map<String, Object> claim, String assertions) {
        byte[] signature = cbor(List.of(cbor(Map.of(33L, CERTIFICATE)), Map.of(), "", new byte[64]));
        byte[] older = jumb("urn:c2pa:older", jumb("c2pa.claim", box("cbor", cbor(Map.of("dc:title", "older")))));
        byte[] newest = jumb(
                "urn:c2pa:newest",
                Samples.join(
                        jumb("c2pa.assertions", box("json", assertions.getBytes(StandardCharsets.ISO_8859_1))),
                        jumb("c2pa.claim.v2", box("cbor", cbor(claim))),
                        jumb("c2pa.signature", box("cbor", Samples.join(new byte[] {(byte) 0xD2}, signature)))));
        return jumb("c2pa", Samples.join(older, newest));
    }

    static byte[] jumb(String label, byte[] content) {
        byte[] description = box(
                "jumd",
                Samples.join(new byte[16], new byte[] {3}, label.getBytes(StandardCharsets.UTF_8), new byte[1]));
        return box("jumb", Samples.join(description, content));
    }

    private static byte[] box(String type, byte[] content) {
        return Samples.box(type, content);
    }

    /** The JPEG with the store in segments of so many bytes. */
    static byte[] inJpeg(byte[] jpeg, byte[] store, int bytes) {
        var parts = new ArrayList<byte[]>();
        byte[] head = java.util.Arrays.copyOf(store, 8);
        for (int from = 8, order = 1; from < store.length; from += bytes, order++) {
            byte[] piece = java.util.Arrays.copyOfRange(store, from, Math.min(store.length, from + bytes));
            byte[] about = ByteBuffer.allocate(12)
                    .putShort((short) 0xFFEB)
                    .putShort((short) (2 + 8 + 8 + piece.length))
                    .put(new byte[] {'J', 'P', 0, 1})
                    .putInt(order)
                    .array();
            parts.add(Samples.join(about, head, piece));
        }
        byte[] all = Samples.join(parts.toArray(byte[][]::new));
        return Samples.join(java.util.Arrays.copyOf(jpeg, 2), all, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] cbor(Object value) {
        var out = new ByteArrayOutputStream();
        write(out, value);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Object value) {
        switch (value) {
            case Long number -> head(out, 0, number.intValue());
            case byte[] bytes -> {
                head(out, 2, bytes.length);
                out.writeBytes(bytes);
            }
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                head(out, 3, bytes.length);
                out.writeBytes(bytes);
            }
            case List<?> list -> {
                head(out, 4, list.size());
                list.forEach(one -> write(out, one));
            }
            case Map<?, ?> map -> {
                head(out, 5, map.size());
                map.forEach((key, one) -> {
                    write(out, key);
                    write(out, one);
                });
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private static void head(ByteArrayOutputStream out, int kind, int value) {
        out.write(kind << 5 | 26);
        out.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
    }
}
