package broadsheet.platform.files;

import java.nio.file.Path;

/**
 * A file that the store keeps.
 *
 * @param hash the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param bytes how long it is
 */
public record Blob(String hash, long bytes, Path file) {}
