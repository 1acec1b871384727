package broadsheet.identity.codes;

import broadsheet.identity.StaffFrame;

/**
 * Where the code is asked for, between the password and the desk.
 *
 * @param hasCodes whether an authenticator is set up; else a passkey is the only second factor
 */
public record CodePage(StaffFrame frame, String token, String next, boolean hasCodes, String challenge, String wrong) {}
