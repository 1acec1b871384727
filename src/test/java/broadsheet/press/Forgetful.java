package broadsheet.press;

import broadsheet.platform.db.Act;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.RowShape;
import broadsheet.platform.db.Writing;
import broadsheet.testing.MeddledDatabase;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A database whose stores forget to declare some facts that they change. */
record Forgetful(Database database, Predicate<Fact> forgotten) implements MeddledDatabase {
    private record Hand(Writing writing, Predicate<Fact> forgotten) implements Writing {
        @Override
        public void changed(Fact... facts) {
            writing.changed(Arrays.stream(facts).filter(forgotten.negate()).toArray(Fact[]::new));
        }

        @Override
        public int exec(String sql, @Nullable Object... values) {
            return writing.exec(sql, values);
        }

        @Override
        public <T> List<T> list(String sql, RowShape<T> shape, @Nullable Object... values) {
            return writing.list(sql, shape, values);
        }

        @Override
        public <T> Optional<T> one(String sql, RowShape<T> shape, @Nullable Object... values) {
            return writing.one(sql, shape, values);
        }

        @Override
        public <T> void each(String sql, RowShape<T> shape, Consumer<T> taker, @Nullable Object... values) {
            writing.each(sql, shape, taker, values);
        }

        @Override
        public <T> T once(Fact fact, Supplier<T> read) {
            return writing.once(fact, read);
        }

        @Override
        public void note(Fact... facts) {
            writing.note(facts);
        }

        @Override
        public void until(Instant moment) {
            writing.until(moment);
        }

        @Override
        public Instant now() {
            return writing.now();
        }
    }

    @Override
    public <T> T write(Act<T> act) {
        return database.write(writing -> act.run(new Hand(writing, forgotten)));
    }
}
