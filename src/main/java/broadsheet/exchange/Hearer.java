package broadsheet.exchange;

import java.util.List;

/** Is told what a file of comments holds, in its order. */
interface Hearer {
    /** Something that is talked about, with the addresses that may lead to it; told before what is said about it. */
    void place(long line, String key, List<String> addresses);

    void told(Told told);

    /** A part that cannot be taken in. */
    void broken(long line, String what, String reason);
}
