package broadsheet.platform.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The line between a node and its database, which can fall silent: nothing is refused, nothing comes through. */
final class SilentLine implements AutoCloseable {
    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition speaks = lock.newCondition();
    private boolean silent;

    SilentLine(int target) {
        this.target = target;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** The same JDBC address by way of this line. */
    static SilentLine to(String url) {
        return new SilentLine(Integer.parseInt(url.replaceFirst(".*:(\\d+)/.*", "$1")));
    }

    String url(String url) {
        return url.replaceFirst(":\\d+/", ":" + door.getLocalPort() + "/");
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket from = door.accept();
                var to = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(from);
                open.add(to);
                Thread.ofPlatform().daemon().start(() -> carry(from, to));
                Thread.ofPlatform().daemon().start(() -> carry(to, from));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var bytes = new byte[8_192];
            for (int read; (read = in.read(bytes)) >= 0; ) {
                waitUntilItSpeaks();
                out.write(bytes, 0, read);
            }
        } catch (IOException | InterruptedException e) {
            open.remove(from);
        }
    }

    private void waitUntilItSpeaks() throws InterruptedException {
        lock.lock();
        try {
            while (silent) {
                speaks.await();
            }
        } finally {
            lock.unlock();
        }
    }

    void silence(boolean silent) {
        lock.lock();
        try {
            this.silent = silent;
            speaks.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        silence(false);
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
