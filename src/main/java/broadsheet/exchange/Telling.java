package broadsheet.exchange;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Telling {
    /** So much of so much of a step ({@code survey} in bytes, {@code pictures}, {@code items}) is done. */
    void at(String step, long done, long of);
}
