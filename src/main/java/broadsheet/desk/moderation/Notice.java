package broadsheet.desk.moderation;

/**
 * What the last act did, above the list.
 *
 * @param act its number, with which it is taken back; 0 when it cannot be
 * @param meanwhile who had decided before, unseen by whoever decided now; empty for nobody
 * @param wrong what could not be done, and why; empty when all was
 */
record Notice(String said, long act, String meanwhile, String wrong) {
    static final Notice NONE = new Notice("", 0, "", "");

    static Notice wrong(String why) {
        return new Notice("", 0, "", why);
    }

    boolean isEmpty() {
        return said.isEmpty() && wrong.isEmpty();
    }
}
