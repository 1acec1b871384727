package broadsheet.platform.mail;

import broadsheet.platform.jobs.Hopeless;

/** Takes letters from the paper. */
public interface Post {
    /**
     * Hands a letter over.
     *
     * @param number tells letters apart; the same letter handed over again has the same number and so the same
     *     Message-ID, by which mail programs know it
     * @throws NotHandedOver when it should be tried again later
     * @throws FateUnknown when it may have been taken or not
     * @throws Hopeless when the recipient is refused for good
     */
    void handOver(long number, Letter letter);
}
