package broadsheet.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much of a file has been read. */
final class CountedBytes extends FilterInputStream {
    private final LongConsumer teller;
    private long count;

    CountedBytes(InputStream in, LongConsumer teller) {
        super(in);
        this.teller = teller;
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
        if (read > 0) {
            count += read;
            teller.accept(count);
        }
        return read;
    }
}
