package broadsheet.picture;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;

/** Reads from a C2PA manifest store what can be said without trusting anybody (C2PA 2.1 §§10, 11 and 14). */
final class Manifest {
    /** COSE's number for the chain of certificates (RFC 9360 §2). */
    private static final long X5CHAIN = 33;

    /** Words that a place would be told in: EXIF and IPTC assertions, and EXIF inside of thumbnails. */
    private static final List<String> PLACES = List.of(
            "GPS", "stds.exif", "Exif\0\0", "LocationCreated", "LocationShown", "atitude", "geo", "ISO6709", "brob");

    private Manifest() {}

    /** What the newest manifest says; what cannot be read is empty. */
    static Credentials read(byte[] store, String hash) {
        Optional<Jumbf.Box> newest = Jumbf.boxes(ByteBuffer.wrap(store)).stream()
                .filter(box -> box.label().equals("c2pa"))
                .flatMap(box -> box.inside().stream())
                .filter(box -> box.type().equals("jumb"))
                .reduce((_, later) -> later);
        Map<?, ?> claim = newest.flatMap(box -> box.labelled("c2pa.claim"))
                .flatMap(box -> box.typed("cbor"))
                .map(box -> map(cbor(box.bytes())))
                .orElse(Map.of());
        String signer = newest.flatMap(box -> box.labelled("c2pa.signature"))
                .flatMap(box -> box.typed("cbor"))
                .map(box -> signer(cbor(box.bytes())))
                .orElse("");
        String all = new String(store, StandardCharsets.ISO_8859_1);
        return new Credentials(
                hash,
                madeWith(claim),
                text(claim.get("dc:title")),
                signer,
                PLACES.stream().noneMatch(all::contains));
    }

    private static Object cbor(byte[] bytes) {
        try {
            return Cbor.read(bytes);
        } catch (IllegalArgumentException _) {
            return Cbor.NOTHING;
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    /** The first claims say it as a list or as one, the newer ones as one; all may say it as a user agent would. */
    private static String madeWith(Map<?, ?> claim) {
        Object info = claim.get("claim_generator_info");
        Map<?, ?> program = info instanceof List<?> several && !several.isEmpty() ? map(several.getFirst()) : map(info);
        String name = text(program.get("name"));
        if (!name.isEmpty()) {
            return (name + " " + text(program.get("version"))).strip();
        }
        return text(claim.get("claim_generator"))
                .replaceFirst("[ (].*", "")
                .replace('_', ' ')
                .replace('/', ' ');
    }

    private static String signer(Object signature) {
        List<?> parts = list(signature);
        if (parts.size() < 2) {
            return "";
        }
        Map<?, ?> headers = parts.getFirst() instanceof byte[] bytes ? map(cbor(bytes)) : Map.of();
        return Stream.of(headers, map(parts.get(1)))
                .flatMap(map -> Stream.of(X5CHAIN, "x5chain").map(map::get))
                .flatMap(Stream::ofNullable)
                .map(chain -> chain instanceof List<?> several && !several.isEmpty() ? several.getFirst() : chain)
                .filter(byte[].class::isInstance)
                .map(byte[].class::cast)
                .map(Manifest::commonName)
                .findFirst()
                .orElse("");
    }

    private static String commonName(byte[] certificate) {
        try {
            var found = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
            return new LdapName(found.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse("");
        } catch (CertificateException | InvalidNameException | RuntimeException _) {
            return "";
        }
    }
}
