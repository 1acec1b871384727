package broadsheet.comments;

/** What the writer of a comment can say about it afterwards. */
enum OwnWords {
    EDIT,
    APPEAL;

    /** The last part of keys and addresses. */
    String word() {
        return this == EDIT ? "edit" : "appeal";
    }

    int longest() {
        return this == EDIT ? Draft.LONGEST_WORDS : Appeal.LONGEST;
    }
}
