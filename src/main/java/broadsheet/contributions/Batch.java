package broadsheet.contributions;

import java.util.List;

/**
 * The photos that have come with a form so far.
 *
 * @param token by which the form that comes back names them; empty when there are none
 * @param photos those that were good
 * @param troubles what was wrong with others, in the sender's words
 * @param tooMany whether this network sends more photos than are taken
 */
record Batch(String token, List<Photo> photos, List<String> troubles, boolean tooMany) {
    static final Batch EMPTY = new Batch("", List.of(), List.of(), false);
}
