package broadsheet.moderation;

/** What an outside service said. */
public enum Opinion {
    /** Nobody was asked. */
    UNASKED,
    HARMLESS,
    SUSPECT,
    /** It failed, or took longer than a second. */
    SILENT
}
