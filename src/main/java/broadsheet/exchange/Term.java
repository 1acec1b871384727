package broadsheet.exchange;

/**
 * A category or tag of an item.
 *
 * @param domain {@code category}, {@code post_tag} or another taxonomy
 * @param slug WordPress's nicename, percent-decoded
 */
record Term(String domain, String slug, String name) {
    boolean isCategory() {
        return domain.equals("category") && !slug.isBlank();
    }

    boolean isTag() {
        return (domain.equals("post_tag") || domain.equals("tag")) && !slug.isBlank();
    }
}
