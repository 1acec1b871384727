package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a JDK that only writes down what it was asked to run, and trains until it is allowed to end. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class LauncherTest {
    private static final String JAVA = """
            #!/usr/bin/env bash
            case "$*" in
              *" train "*)
                echo train >>"$RAN"
                while [ ! -e "$ALLOWED" ]; do sleep 0.02; done
                for word; do case "$word" in -XX:AOTCacheOutput=*) echo made >"${word#*=}" ;; esac; done
                ;;
              *) echo run >>"$RAN" ;;
            esac
            """;

    @TempDir
    Path folder = Path.of("");

    private Path ran = Path.of("");
    private Path allowed = Path.of("");

    @BeforeEach
    void a_checkout_and_a_jdk() throws IOException {
        ran = folder.resolve("ran");
        allowed = folder.resolve("allowed");
        Files.copy(Path.of("broadsheet"), folder.resolve("broadsheet"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(folder.resolve("src/main"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        Files.writeString(bin.resolve("java"), JAVA);
        Files.writeString(bin.resolve("javac"), "");
        Files.writeString(
                bin.resolve("mvn"), "#!/bin/sh\nmkdir -p build/target/lib\n: >build/target/broadsheet-1.jar\n");
        for (String tool : List.of("java", "javac", "mvn")) {
            assertThat(bin.resolve(tool).toFile().setExecutable(true)).isTrue();
        }
    }

    @Test
    void starts_that_follow_each_other_quickly_train_once() throws IOException, InterruptedException {
        for (int start = 0; start < 5; start++) {
            start();
        }
        awaitTraining();
        Files.writeString(allowed, "");
        await("trained");
        start();
        assertThat(Files.readAllLines(ran)).containsOnlyOnce("train").hasSize(7);
        assertThat(home().resolve("broadsheet.aot")).hasContent("made");
    }

    @Test
    void a_training_that_was_killed_is_begun_again() throws IOException, InterruptedException {
        Files.writeString(allowed, "");
        start();
        await("trained");
        Files.delete(home().resolve("trained"));
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.deleteIfExists(home().resolve("training"));
        Files.createSymbolicLink(home().resolve("training"), Path.of(Long.toString(gone.pid())));
        start();
        await("trained");
        assertThat(Files.readAllLines(ran)).containsExactlyInAnyOrder("run", "train", "run", "train");
    }

    private void start() throws IOException, InterruptedException {
        var launch = new ProcessBuilder(folder.resolve("broadsheet").toString(), "serve")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        launch.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        launch.environment().put("RAN", ran.toString());
        launch.environment().put("ALLOWED", allowed.toString());
        launch.environment().merge("PATH", folder.resolve("jdk/bin") + ":", (path, first) -> first + path);
        assertThat(launch.start().waitFor())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
    }

    private Path home() throws IOException {
        var homes = new ArrayList<Path>();
        try (var built = Files.newDirectoryStream(
                folder.resolve("build"), path -> Files.exists(path.resolve("broadsheet.jar")))) {
            built.forEach(homes::add);
        }
        return homes.getFirst();
    }

    /** The training runs in a process that is not ours, so that there is nothing to wait for but what it leaves. */
    private void await(String file) throws IOException {
        while (!Files.exists(home().resolve(file))) {
            Thread.onSpinWait();
        }
    }

    private void awaitTraining() throws IOException {
        while (!Files.readString(ran).contains("train")) {
            Thread.onSpinWait();
        }
    }
}
