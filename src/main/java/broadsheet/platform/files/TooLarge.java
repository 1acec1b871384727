package broadsheet.platform.files;

/** A file is longer than is taken. Nothing of it was kept. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
        super("A file of at most " + most + " bytes is taken.");
    }
}
