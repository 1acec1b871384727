package broadsheet.exchange;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All attachments of an export, in a temporary file; only numbers are held in memory. */
final class AttachmentSpool implements AutoCloseable {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LIKELY_BYTES = 1_024;

    private final Path file;
    private final FileChannel channel;
    private final DataOutputStream out;
    private final LongIndex byId = new LongIndex();
    private final LongIndex byPath = new LongIndex();
    private final LongIndex byParent = new LongIndex();
    private long written;

    AttachmentSpool() throws IOException {
        this.file = Files.createTempFile("broadsheet-import", ".spool");
        this.channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    void add(Attachment attachment) throws IOException {
        long at = written;
        out.writeLong(attachment.id());
        out.writeLong(attachment.line());
        out.writeLong(attachment.parent());
        written += 3 * Long.BYTES;
        write(attachment.url());
        write(attachment.file());
        write(attachment.title());
        write(attachment.caption());
        write(attachment.alt());
        byId.add(attachment.id(), at);
        byPath.add(Attachment.key(attachment.path()), at);
        byParent.add(attachment.parent(), at);
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.substring(0, Math.min(text.length(), LONGEST_TEXT))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        written += Integer.BYTES + bytes.length;
    }

    /** Ends the writing; only then can it be asked. */
    void finish() throws IOException {
        out.flush();
    }

    Optional<Attachment> byId(long id) {
        return at(byId.first(id));
    }

    /** The attachment at an address on the old site, or of which that is a smaller size. */
    Optional<Attachment> byUrl(String url) {
        String path = Attachment.path(url);
        return at(byPath.first(Attachment.key(path)))
                .or(() -> at(byPath.first(Attachment.key(Attachment.original(path)))));
    }

    /** What was uploaded for an item, in the order of the export. */
    List<Attachment> of(long parent) {
        var found = new ArrayList<Attachment>();
        for (long at : byParent.all(parent)) {
            at(at).ifPresent(found::add);
        }
        return found;
    }

    int size() {
        return byId.size();
    }

    /** Takes each attachment in the order of the export. */
    interface Taker {
        void take(Attachment attachment) throws IOException;
    }

    void each(Taker taker) throws IOException {
        channel.position(0);
        var in = new Counting(new java.io.BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
        var data = new DataInputStream(in);
        while (in.count < written) {
            taker.take(read(data));
        }
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            count += Math.max(0, read);
            return read;
        }
    }

    private Optional<Attachment> at(long position) {
        if (position == LongIndex.NONE) {
            return Optional.empty();
        }
        try {
            channel.position(position);
            var in = new java.io.BufferedInputStream(Channels.newInputStream(channel), LIKELY_BYTES);
            return Optional.of(read(new DataInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attachment read(DataInputStream in) throws IOException {
        return new Attachment(
                in.readLong(), in.readLong(), in.readLong(), text(in), text(in), text(in), text(in), text(in));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
