package broadsheet.members;

import broadsheet.masthead.Shell;

/**
 * The form that takes a mailed code.
 *
 * @param trouble the last part of a message's key, or empty
 */
public record CodePage(Shell shell, Asked asked, Way way, String trouble) {
    /**
     * What is asked for.
     *
     * @param action where the code goes
     * @param again where one can ask for another
     * @param email where the letter went; shown to whoever typed it or owns it
     * @param ticket what the code is good with
     */
    public record Asked(String action, String again, String email, String ticket) {}
}
