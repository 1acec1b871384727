package broadsheet;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An open load: so many requests a second, whether or not the answers keep up. */
final class Pace {
    /** One request over a connection that is kept open. */
    @FunctionalInterface
    interface Request {
        void send(Line line, int number) throws Exception;
    }

    /** Times of requests in nanoseconds, in rising order. */
    record Times(long[] sorted, int failed) {
        double ms(double share) {
            return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
        }

        String said() {
            return String.format(
                    Locale.ROOT, "p50 %.1f ms p99 %.1f ms failed %d of %d", ms(0.5), ms(0.99), failed, sorted.length);
        }
    }

    private Pace() {}

    /** Sends over so many connections and waits for all answers; a time counts from when the request was due. */
    static Times run(int port, int lines, int aSecond, int seconds, Request request) {
        var times = new long[aSecond * seconds];
        var failed = new AtomicInteger();
        long begin = System.nanoTime();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < lines; i++) {
                int first = i;
                pool.submit(() -> {
                    Line line = new Line(port);
                    for (int number = first; number < times.length; number += lines) {
                        long due = begin + number * 1_000_000_000L / aSecond;
                        long wait = due - System.nanoTime();
                        if (wait > 0) {
                            Thread.sleep(Duration.ofNanos(wait));
                        }
                        try {
                            request.send(line, number);
                        } catch (Exception e) {
                            failed.incrementAndGet();
                            line.close();
                            line = new Line(port);
                        }
                        times[number] = System.nanoTime() - due;
                    }
                    line.close();
                    return null;
                });
            }
        }
        Arrays.sort(times);
        return new Times(times, failed.get());
    }
}
