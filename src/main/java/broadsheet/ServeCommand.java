package broadsheet;

import broadsheet.platform.config.Settings;
import broadsheet.platform.config.SettingsRefused;
import broadsheet.platform.http.SiteSettings;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens a paper to its readers until it is stopped. */
@Command(name = "serve", description = "Serve a paper until Ctrl-C.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (default: 8080).")
    private @Nullable Integer port;

    @Option(
            names = "--metrics-port",
            paramLabel = "N",
            description = "Also give numbers for Prometheus on this port, to this machine only.")
    private @Nullable Integer metricsPort;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, String> options = port == null ? Map.of() : Map.of("site.port", port.toString());
        Settings settings = paper.settings(paper.data, options);
        if (metricsPort != null
                && metricsPort != 0
                && metricsPort == settings.site().port()) {
            throw new SettingsRefused("--port and --metrics-port take two different ports.");
        }
        refuseBusyPort(settings.site());
        if (metricsPort != null && metricsPort != 0) {
            refuseBusyMetricsPort(metricsPort);
        }
        serve(new Newspaper(paper.data, settings, InstantSource.system()), metricsPort, () -> {});
        return 0;
    }

    /** Before a folder and a database are made, not after it. */
    static void refuseBusyPort(SiteSettings site) throws IOException {
        new ServerSocket(site.port(), 1, InetAddress.getByName(site.host())).close();
    }

    private static void refuseBusyMetricsPort(int port) throws IOException {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (BindException e) {
            throw new SettingsRefused(
                    "Port " + port + " is in use by another program. Choose another one with --metrics-port.");
        }
    }

    /** Opens the paper, says where, and waits until the process is asked to stop. */
    static void serve(Newspaper newspaper, @Nullable Integer metricsPort, Runnable greeting)
            throws IOException, InterruptedException {
        String address;
        try {
            address = newspaper.open();
            if (metricsPort != null) {
                newspaper.openMetrics(metricsPort);
            }
        } catch (IOException e) {
            newspaper.close();
            throw e;
        }
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            newspaper.close();
            stopped.countDown();
        }));
        System.out.println("Open: " + address);
        newspaper
                .identity()
                .setUp()
                .freshLink()
                .ifPresent(path -> System.out.println("Nobody works here yet. To begin: "
                        + address.substring(0, address.length() - 1) + path + " (good once, for two days)"));
        newspaper.pictures().makeAvif(System.out::println);
        greeting.run();
        System.out.println("Stop with Ctrl-C.");
        System.out.flush();
        stopped.await();
    }
}
