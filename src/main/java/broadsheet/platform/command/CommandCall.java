package broadsheet.platform.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/** Calls the paper that runs on a data folder. */
public final class CommandCall {
    /** The longest path that a Unix socket can have on every system, in bytes. */
    private static final int LONGEST_SOCKET_PATH = 100;

    private CommandCall() {}

    /** Where the socket of a folder lies: inside it, or, when that path is too long, in the temporary folder. */
    static Path socket(Path folder) {
        Path inside = folder.toAbsolutePath().normalize().resolve("control.sock");
        if (inside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH) {
            return inside;
        }
        String name = HexFormat.of().toHexDigits(inside.toString().hashCode());
        return Path.of(System.getProperty("java.io.tmpdir"), "broadsheet-" + name + ".sock");
    }

    /**
     * Sends a command to the running paper and prints its answer.
     *
     * @return the exit status, or nothing when no paper runs there
     */
    public static OptionalInt run(Path folder, List<String> words, PrintStream out, PrintStream complaints) {
        Path socket = socket(folder);
        if (!Files.exists(socket)) {
            return OptionalInt.empty();
        }
        try (SocketChannel paper = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Channels.newOutputStream(paper).write((String.join("\n", words) + "\n\n").getBytes(StandardCharsets.UTF_8));
            var in = new BufferedInputStream(Channels.newInputStream(paper), 1 << 16);
            var line = new ByteArrayOutputStream();
            for (int mark = in.read(); mark >= 0; mark = in.read()) {
                line.reset();
                for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                    line.write(b);
                }
                switch (mark) {
                    case '1' -> { // as it is, since it may be a file
                        line.write('\n');
                        out.write(line.toByteArray(), 0, line.size());
                    }
                    case '2' -> complaints.println(line.toString(StandardCharsets.UTF_8));
                    default -> {
                        out.flush();
                        return OptionalInt.of(Integer.parseInt(line.toString(StandardCharsets.UTF_8)));
                    }
                }
            }
            throw new IOException("The paper stopped in the middle of the command.");
        } catch (java.net.ConnectException e) {
            return OptionalInt.empty(); // the socket of a paper that was killed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
