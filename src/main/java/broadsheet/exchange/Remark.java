package broadsheet.exchange;

/** A comment as an export tells it, all as text. */
record Remark(
        long line,
        String id,
        String parent,
        String author,
        String date,
        String dateGmt,
        String content,
        String approved,
        String type) {}
