package broadsheet.platform.passkey;

import java.util.function.UnaryOperator;

/**
 * What a browser answered when it was asked for a passkey, each part in Base64 for addresses (RFC 4648 §5).
 *
 * @param person the handle by which the device knows whose it is
 */
public record Given(String credential, String client, String authenticator, String signature, String person) {
    /** As a form's fields hold it. */
    public static Given in(UnaryOperator<String> field) {
        return new Given(
                field.apply("credential"),
                field.apply("client"),
                field.apply("authenticator"),
                field.apply("signature"),
                field.apply("person"));
    }
}
