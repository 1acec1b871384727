/** Tests of the checks before publication. */
@org.jspecify.annotations.NullMarked
package broadsheet.desk.checks;
