package broadsheet.platform.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * Several fields of a kept page as one. The server looks through all fields of an answer several times, and a kept page
 * is answered so often that one field to look at instead of twelve is felt.
 */
final class FieldBlock extends PreEncodedHttpField {
    private final byte[] encoded;

    /** None of the fields may be one that the server itself acts on, such as Content-Length. */
    FieldBlock(List<HttpField> fields) {
        super(fields.getFirst().getName(), fields.getFirst().getValue());
        var lines = new ByteArrayOutputStream();
        for (HttpField field : fields) {
            lines.writeBytes(
                    (field.getName() + ": " + field.getValue() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        this.encoded = lines.toByteArray();
    }

    @Override
    public void putTo(ByteBuffer buffer, HttpVersion version) {
        buffer.put(encoded);
    }

    @Override
    public int getEncodedLength(HttpVersion version) {
        return encoded.length;
    }
}
