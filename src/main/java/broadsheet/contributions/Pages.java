package broadsheet.contributions;

/** Where readers send stories and follow them. */
final class Pages {
    static final String SEND = "/send-your-story";
    static final String CHALLENGE = SEND + "/challenge";
    static final String STATUS = SEND + "/status";
    static final String ANSWER = STATUS + "/answer";
    static final String WITHDRAW = STATUS + "/withdraw";

    private Pages() {}
}
