package broadsheet.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers RCPT with what a test has written down, then with 250; it keeps what it took. */
final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket door;
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger drops = new AtomicInteger();
    private final List<String> commands = new CopyOnWriteArrayList<>();

    ScriptedSmtp(String... answers) {
        this.answers.addAll(List.of(answers));
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> taken() {
        return taken;
    }

    /** Hangs up after having taken each of the next letters, without saying so. */
    void dropAfterLetters(int letters) {
        drops.set(letters);
    }

    /** Every command line, from all connections. */
    List<String> commands() {
        return commands;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException _) {
                // The caller went away, or the door was closed.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 scripted.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            String verb = line.split("[ :]", 2)[0];
            switch (verb) {
                case "RCPT" -> {
                    String answer = answers.poll();
                    say(out, answer == null ? "250 yes" : answer);
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    taken.add(letter(in));
                    if (drops.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        return;
                    }
                    say(out, "250 taken");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 yes");
            }
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
