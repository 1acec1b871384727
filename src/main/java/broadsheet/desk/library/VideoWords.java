package broadsheet.desk.library;

import broadsheet.identity.StaffForm;

/**
 * What was typed with a video; its poster keeps these words.
 *
 * @param language of the captions, as a BCP 47 tag
 */
record VideoWords(String caption, String credit, String language) {
    static final VideoWords NONE = new VideoWords("", "", "");

    static VideoWords of(StaffForm form) {
        return new VideoWords(form.field("caption"), form.field("credit"), form.field("language"));
    }
}
