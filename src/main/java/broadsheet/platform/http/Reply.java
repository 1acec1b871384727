package broadsheet.platform.http;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** What a handler answers. Only {@link Page} and {@link Text} on routes that allow it are ever kept. */
public sealed interface Reply {
    /** A page that everybody gets alike, status 200. */
    record Page(Template template) implements Reply {}

    /** A finished text that everybody gets alike, such as a feed. */
    record Text(String contentType, byte[] body) implements Reply {}

    /** A finished text under an address that changes with its content; kept by browsers for a year. */
    record Lasting(String contentType, byte[] body) implements Reply {}

    /** A page for one person: neither kept nor stored by anyone, and not indexed. */
    record Personal(int status, Template template) implements Reply {}

    /** A small answer for a script: neither kept nor stored by anyone. */
    record Data(int status, String contentType, byte[] body) implements Reply {
        /**
         * An answer in JSON (RFC 8259).
         *
         * @param written the finished text
         */
        public static Data json(int status, String written) {
            return json(status, written.getBytes(StandardCharsets.UTF_8));
        }

        /** The same for a text that is in UTF-8 already. */
        public static Data json(int status, byte[] written) {
            return new Data(status, "application/json; charset=utf-8", written);
        }
    }

    /** The thing has one canonical address, and this is it (301). */
    record Moved(String to) implements Reply {}

    /** The form was taken; look there (303). */
    record SeeOther(String to) implements Reply {}

    /** A page for whoever holds its address: as {@link Personal}, and no other site learns of it. Behind the door only. */
    record Secret(Template template) implements Reply {}

    /** The doors by which people come in; a session of one opens nothing behind the other. */
    enum Door {
        /** To the desk. */
        STAFF,
        /** To a reader's own account. */
        READERS
    }

    /** Somebody has come in: the browser is given this token and led on (303). Behind a door only. */
    record SignedIn(Door door, String to, String token) implements Reply {}

    /** Somebody has come in, and is shown this page at once: the browser is given this token. Behind a door only. */
    record Welcomed(Door door, String token, Template template) implements Reply {}

    /** Somebody has left: the browser forgets its token and is led on (303). Behind a door only. */
    record SignedOut(Door door, String to) implements Reply {}

    /** A file for one person to take away. Behind the door only. */
    record Attachment(String name, String contentType, byte[] body) implements Reply {}

    /** There is nothing here (404). */
    record NotFound() implements Reply {}

    /** It was here and was withdrawn (410). */
    record Gone() implements Reply {}

    /** The visitor's input cannot be taken; the words say why and how to mend it. */
    record Refused(int status, String words) implements Reply {}

    /**
     * A file under a name that changes with its content; answered with ranges.
     *
     * @param seconds for how long browsers and those between may keep it
     */
    record Blob(Path file, String contentType, long seconds) implements Reply {
        /** A file that may be kept for a year. */
        public Blob(Path file, String contentType) {
            this(file, contentType, Finished.YEAR);
        }

        /** The same, kept for a shorter time. */
        public Blob within(Duration time) {
            return new Blob(file, contentType, Math.min(seconds, time.toSeconds()));
        }

        /** Whether it is text, which may lie gzipped beside itself. */
        boolean isText() {
            return contentType.contains("charset");
        }
    }

    /** A file for those who work here; nobody else finds it, and nobody stores it. */
    record Inside(Blob blob) implements Reply {}

    /** An answer that stays open and tells what changes; as a file's only. */
    record Stream(EventStreams streams, String topic, String first) implements Reply {}

    /** Not mine: the next route that matches may answer, in the same snapshot. */
    record Pass() implements Reply {}

    Reply NOT_FOUND = new NotFound();
    Reply GONE = new Gone();
    Reply PASS = new Pass();
}
