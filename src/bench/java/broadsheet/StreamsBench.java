package broadsheet;

import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How soon ten thousand open pages hear of a comment (O08). */
final class StreamsBench {
    private static final int ROUNDS = 105;
    private static final int UNCOUNTED = 5;
    private static final Pattern TOLD = Pattern.compile("data: (\\d+)");

    private StreamsBench() {}

    static void tell(int port, String story, int listeners) throws Exception {
        try (Selector selector = Selector.open();
                var writer = new Line(port)) {
            long began = System.nanoTime();
            for (int i = 0; i < listeners; i++) {
                SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
                String ask = "GET " + story + "/comments/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
                channel.write(ByteBuffer.wrap(ask.getBytes(StandardCharsets.US_ASCII)));
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ);
            }
            int shown = heard(selector, listeners, -1);
            System.out.printf("streams %d open after %d ms%n", listeners, (System.nanoTime() - began) / 1_000_000);
            List<String> forms = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                forms.add(form(writer, story, round));
            }
            List<Long> written = new ArrayList<>();
            List<Long> told = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                long next = System.nanoTime() + 1_000_000_000L;
                long start = System.nanoTime();
                int status = writer.post(story + "/comments", forms.get(round - 1));
                long answered = System.nanoTime();
                if (status != 303) {
                    throw new IllegalStateException("A comment was answered " + status);
                }
                shown = heard(selector, listeners, shown + 1);
                if (round > UNCOUNTED) {
                    written.add(answered - start);
                    told.add(System.nanoTime() - start);
                }
                Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
            }
            Collections.sort(written);
            System.out.printf(
                    Locale.ROOT,
                    "streams all told within %.0f ms, writer p99 %.1f ms, at most %.1f ms%n",
                    Collections.max(told) / 1e6,
                    written.get(written.size() * 99 / 100 - 1) / 1e6,
                    written.getLast() / 1e6);
        }
    }

    private static String form(Line line, String story, int round) throws Exception {
        String task = new String(line.get(story + "/comments/challenge"), StandardCharsets.UTF_8);
        return "name=Reader+" + round + "&comment=One+more+word+" + "o".repeat(round) + "h&altcha="
                + URLEncoder.encode(Bench.solved(task), StandardCharsets.UTF_8);
    }

    /** Reads until all have heard of this number, or of any when it is negative; returns the number heard last. */
    private static int heard(Selector selector, int listeners, int wanted) throws Exception {
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        long end = System.nanoTime() + 60_000_000_000L;
        int heard = 0;
        int last = wanted;
        while (heard < listeners) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only " + heard + " of " + listeners + " have heard of " + wanted);
            }
            selector.select(1_000);
            for (var keys = selector.selectedKeys().iterator(); keys.hasNext(); ) {
                SelectionKey key = keys.next();
                keys.remove();
                buffer.clear();
                if (((SocketChannel) key.channel()).read(buffer) < 0) {
                    throw new IllegalStateException("The server has hung up.");
                }
                var found = TOLD.matcher(new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII));
                while (found.find()) {
                    int number = Integer.parseInt(found.group(1));
                    if (number >= wanted) {
                        last = number;
                        heard++;
                    }
                }
            }
        }
        return last;
    }
}
