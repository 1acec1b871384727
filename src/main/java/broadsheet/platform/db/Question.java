package broadsheet.platform.db;

/** Something to be read from one snapshot. */
@FunctionalInterface
public interface Question<T> {
    T ask(Reading reading);
}
