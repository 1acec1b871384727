package broadsheet.identity.codes;

import broadsheet.identity.StaffFrame;

/**
 * Where an authenticator is set up.
 *
 * @param secret in letters, to be typed
 * @param link which an authenticator on the same machine opens
 * @param picture the link for the camera of a telephone
 * @param sealed comes back with the form
 * @param isAsked whether the role asks for it, so that nothing else is open before
 */
public record SetUpPage(
        StaffFrame frame, String secret, String link, QrCode picture, String sealed, boolean isAsked, String wrong) {}
