package broadsheet.comments;

/** What readers can do with comments, one act each. */
record Deeds(Post post, Like like, Flag flag, Edit edit, Appeal appeal, Claim claim) {}
