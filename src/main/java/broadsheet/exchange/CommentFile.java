package broadsheet.exchange;

import java.io.IOException;

/** Reads a file of comments as a stream; as often as need be. */
interface CommentFile {
    /**
     * Reads it all.
     *
     * @return whether it ends where it should
     * @throws Illegible when it is no such file
     */
    boolean read(CleanText text, Hearer hearer) throws IOException, Illegible;
}
