package broadsheet.platform.db;

import java.util.Set;

/** Told by the database of every commit that changes facts; the Press is one. */
public interface FactsWatch {
    /** Just before COMMIT: from here until {@link #recall} nothing that shows these facts may be answered from memory. */
    void hold(Set<Fact> facts);

    /** After COMMIT, whether it succeeded, failed or ended with an unknown outcome. */
    void recall(Set<Fact> facts);

    /** So much was lost that every fact may have changed. */
    void recallAll();

    /** Tells both, the first one first. */
    static FactsWatch both(FactsWatch first, FactsWatch second) {
        return new FactsWatch() {
            @Override
            public void hold(Set<Fact> facts) {
                first.hold(facts);
                second.hold(facts);
            }

            @Override
            public void recall(Set<Fact> facts) {
                first.recall(facts);
                second.recall(facts);
            }

            @Override
            public void recallAll() {
                first.recallAll();
                second.recallAll();
            }
        };
    }

    /** Watches nothing. */
    FactsWatch NOBODY = new FactsWatch() {
        @Override
        public void hold(Set<Fact> facts) {}

        @Override
        public void recall(Set<Fact> facts) {}

        @Override
        public void recallAll() {}
    };
}
