package broadsheet.platform.http;

import java.nio.file.Path;

/**
 * A file that was sent with a form. It lies in a temporary place and is gone when the form has been answered.
 *
 * @param name what it was called where it came from; never to be used as a name here
 * @param file where it lies now
 * @param bytes how large it is
 */
public record Upload(String name, Path file, long bytes) {}
