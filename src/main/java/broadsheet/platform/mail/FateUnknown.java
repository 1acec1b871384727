package broadsheet.platform.mail;

/**
 * The line broke after the letter was sent and before the server said whether it took it. The message holds nothing
 * private, and there is no cause, which might.
 */
public final class FateUnknown extends RuntimeException {
    FateUnknown(String message) {
        super(message);
    }
}
