package broadsheet.press;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Question;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.RowShape;
import broadsheet.platform.db.Seen;
import broadsheet.testing.MeddledDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A database of which somebody notes what it is asked, but not what is done to it. */
record Overheard(Database database, Set<String> asked) implements MeddledDatabase {
    private record Ear(Reading reading, Set<String> asked) implements Reading {
        @Override
        public <T> List<T> list(String sql, RowShape<T> shape, @Nullable Object... values) {
            asked.add(sql);
            return reading.list(sql, shape, values);
        }

        @Override
        public <T> Optional<T> one(String sql, RowShape<T> shape, @Nullable Object... values) {
            asked.add(sql);
            return reading.one(sql, shape, values);
        }

        @Override
        public <T> void each(String sql, RowShape<T> shape, Consumer<T> taker, @Nullable Object... values) {
            asked.add(sql);
            reading.each(sql, shape, taker, values);
        }

        @Override
        public <T> T once(Fact fact, Supplier<T> read) {
            return reading.once(fact, read);
        }

        @Override
        public void note(Fact... facts) {
            reading.note(facts);
        }

        @Override
        public void until(Instant moment) {
            reading.until(moment);
        }

        @Override
        public Instant now() {
            return reading.now();
        }
    }

    @Override
    public <T> Seen<T> look(Question<T> question) {
        return database.look(reading -> question.ask(new Ear(reading, asked)));
    }
}
