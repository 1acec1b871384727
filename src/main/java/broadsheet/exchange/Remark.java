package broadsheet.exchange;

/**
 * A comment as an export tells it, all as text.
 *
 * @param origin names it for good, where the export is a paper's of this program and the comment came from elsewhere
 * @param answers the same of the one it answers
 */
record Remark(
        long line,
        String id,
        String parent,
        String author,
        String date,
        String dateGmt,
        String content,
        String approved,
        String type,
        String origin,
        String answers) {}
