package broadsheet.moderation;

/** By what a banned person was recognised. */
public enum BannedBy {
    /** The member is banned. */
    MEMBER,
    /** The network is banned. */
    NETWORK,
    /** The name is banned, or looks like one that is. */
    NAME,
    /** The network is one from which a banned member wrote. */
    SAME_NETWORK
}
