package broadsheet.picture;

import broadsheet.platform.text.PlainText;

/**
 * What a picture's C2PA manifest says of itself. Nobody here has verified it: there is no list of signers that the paper
 * trusts, so it is shown as a claim.
 *
 * @param hash the SHA-256 of the manifest store, which is kept as it came
 * @param madeWith the program that wrote it, or empty
 * @param title what it calls the picture, or empty
 * @param signer the common name in the certificate it was signed with, or empty
 * @param mayGo whether the store may be given to readers: it may hold a place, and then it stays here
 */
public record Credentials(String hash, String madeWith, String title, String signer, boolean mayGo) {
    private static final int LONGEST = 120;

    public Credentials {
        madeWith = PlainText.line(madeWith, LONGEST);
        title = PlainText.line(title, LONGEST);
        signer = PlainText.line(signer, LONGEST);
    }
}
