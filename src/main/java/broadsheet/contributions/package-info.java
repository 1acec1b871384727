/**
 * Contributions: stories sent in by readers, from the form at {@code /send-your-story} to a draft on the desk.
 *
 * <p>Whoever sends one gets a code, which is kept here as a hash only, and by it sees what becomes of it, answers the desk's
 * questions and takes it back. One that is sent anonymously leaves nothing of its sender: neither name nor address nor
 * network, and its photos are drawn anew. All of it is deleted when nothing has happened to it for some time and no story
 * was made of it.
 */
@NullMarked
package broadsheet.contributions;

import org.jspecify.annotations.NullMarked;
