package broadsheet.desk.writing;

/**
 * A story that is pinned to another.
 *
 * @param number its id, or whatever else was typed
 * @param headline what readers see of it, or a word on why they do not
 */
record Pin(String number, String headline) {
    /** As it stands in the form: the number is what counts. */
    String line() {
        return headline.isEmpty() ? number : number + " " + headline;
    }
}
