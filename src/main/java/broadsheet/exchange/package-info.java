/**
 * Exchange: what moves in and out whole. A WordPress export is read three times as a stream, never held: once to survey
 * it ({@link broadsheet.exchange.Survey}: how many items, which categories are used most, where its attachments are
 * said to be), once for its pictures, and once item by item, each made into a story, a page or nothing, and written in
 * small transactions. What was taken in is remembered by its source's id with a fingerprint, so that a second run, or
 * one after a crash, only does what is left.
 */
@NullMarked
package broadsheet.exchange;

import org.jspecify.annotations.NullMarked;
