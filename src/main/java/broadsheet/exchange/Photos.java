package broadsheet.exchange;

import java.util.List;
import java.util.Optional;

/** Finds the pictures that a text speaks of. */
interface Photos {
    /**
     * A picture that the paper has.
     *
     * @param caption as text
     */
    record Photo(long picture, String alt, String caption) {}

    /** The one that was this attachment. */
    Optional<Photo> byAttachment(long id);

    /** The one that lay at this address. */
    Optional<Photo> byUrl(String url);

    /** The attachments that were uploaded for an item, pictures only, in their order. */
    List<Long> uploadedFor(long item);

    /** Where an attachment lay; empty when the export does not tell. */
    String url(long attachment);
}
