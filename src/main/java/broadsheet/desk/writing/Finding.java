package broadsheet.desk.writing;

/**
 * Something that a story lacks before it is published.
 *
 * @param blocks whether it may not be published like this; else it is only pointed out
 * @param words what is missing and where, in the writer's words
 */
record Finding(boolean blocks, String words) {}
