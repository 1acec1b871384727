package broadsheet.platform.db;

/** Something to be done in one transaction. An exception undoes all of it, and only it. */
@FunctionalInterface
public interface Act<T> {
    T run(Writing writing);
}
