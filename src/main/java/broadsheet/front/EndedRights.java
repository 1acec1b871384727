package broadsheet.front;

/** What is said of a picture that may be placed no longer, as the checks of a story say it. */
final class EndedRights {
    private EndedRights() {}

    static String said(String picture) {
        return picture + " may be shown no longer: its rights have ended. Choose another, or set its rights anew in the"
                + " library.";
    }
}
