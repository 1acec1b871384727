package broadsheet.platform.db;

/** Makes a value of one row. */
@FunctionalInterface
public interface RowShape<T> {
    T of(Row row);
}
