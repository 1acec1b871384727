package broadsheet.platform.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door through which a staff command reaches the running paper: a socket in the data folder that only its owner can
 * open. The caller sends its words, one a line, then an empty line; the answer is lines that begin with {@code 1} (to
 * print) or {@code 2} (to complain), and last {@code x} with the exit status.
 */
public final class CommandDoor implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(CommandDoor.class);

    /** Carries out a command. */
    @FunctionalInterface
    public interface Hand {
        /** Returns the exit status. */
        int run(List<String> words, PrintStream out, PrintStream complaints);
    }

    private final ServerSocketChannel server;
    private final Path socket;
    private final Hand hand;

    private CommandDoor(ServerSocketChannel server, Path socket, Hand hand) {
        this.server = server;
        this.socket = socket;
        this.hand = hand;
    }

    /** Opens the door of a data folder, which the caller holds. */
    public static CommandDoor open(Path folder, Hand hand) {
        Path socket = CommandCall.socket(folder);
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            var door = new CommandDoor(server, socket, hand);
            Thread.ofVirtual().name("door").start(door::listen);
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException("The command socket " + socket + " cannot be opened", e);
        }
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().name("command").start(() -> answer(caller));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                log.warn("The command socket failed: {}", e.getMessage());
                return;
            }
        }
    }

    private void answer(SocketChannel caller) {
        try (caller;
                var in = new BufferedReader(
                        new InputStreamReader(Channels.newInputStream(caller), StandardCharsets.UTF_8));
                var raw = new java.io.BufferedOutputStream(Channels.newOutputStream(caller), 1 << 16)) {
            List<String> words = in.lines().takeWhile(line -> !line.isEmpty()).toList();
            int status;
            try (var out = marked(raw, '1');
                    var complaints = marked(raw, '2')) {
                status = hand.run(words, out, complaints);
            }
            raw.write(("x" + status + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException | UncheckedIOException e) {
            log.warn("A command's caller has left: {}", e.getMessage());
        }
    }

    /** A stream that marks the beginning of every line. */
    private static PrintStream marked(OutputStream raw, char mark) {
        return new PrintStream(new LineMarker(raw, mark), false, StandardCharsets.UTF_8);
    }

    private static final class LineMarker extends OutputStream {
        private final OutputStream raw;
        private final char mark;
        private boolean atStart = true;

        LineMarker(OutputStream raw, char mark) {
            this.raw = raw;
            this.mark = mark;
        }

        @Override
        public void write(int b) throws IOException {
            if (atStart) {
                raw.write(mark);
            }
            raw.write(b);
            atStart = b == '\n';
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
