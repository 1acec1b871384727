package broadsheet.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own. */
final class Program implements AutoCloseable {
    private static final long PATIENCE_S = 60;

    private final Process process;
    private final BufferedReader out;

    private Program(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /**
     * Starts a main class with this test's class path.
     *
     * @param flags for the virtual machine, such as {@code -Dname=value}
     */
    static Program start(List<String> flags, String main, String... words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(flags);
        command.add(main);
        command.addAll(List.of(words));
        return new Program(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Starts the paper in a folder and waits until it is open; returns with {@link #address} known. */
    static Program serve(Path data, String... flags) throws IOException {
        return start(List.of(flags), "broadsheet.Broadsheet", "serve", "--data", data.toString(), "--port", "0");
    }

    /** Where it is open, without a slash at the end; read from what it prints. */
    String address() throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Open: ")) {
                return line.substring("Open: ".length()).replaceFirst("/$", "").replace("localhost", "127.0.0.1");
            }
        }
        throw new AssertionError("The paper did not open.");
    }

    /** All the lines that it prints until it ends. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exit();
    }

    /** Waits for its end and returns its exit status. */
    int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The program did not end.");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
