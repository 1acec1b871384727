package broadsheet.platform.mail;

/** A letter was not taken this time. The message holds nothing private, and there is no cause, which might. */
public final class NotHandedOver extends RuntimeException {
    NotHandedOver(String message) {
        super(message);
    }
}
