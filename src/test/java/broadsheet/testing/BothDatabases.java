package broadsheet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that runs once on SQLite and once on PostgreSQL. Its method takes a {@link Trial}: a fresh database, a
 * {@link PaperClock} and a folder of its own, all of them put away when the method ends.
 *
 * <pre>{@code
 * @BothDatabases
 * void an_opened_section_is_found(Trial trial) {
 *     trial.database().write(writing -> ...);
 * }
 * }</pre>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Trial.OnEach.class)
public @interface BothDatabases {}
