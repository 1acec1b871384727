package broadsheet.members;

import broadsheet.platform.db.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All that the paper knows of a member, in one file that the member takes away: JSON, and files beside it, in a ZIP. */
final class Belongings {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PasskeyStore passkeys;
    private final List<MemberData> rooms = new ArrayList<>();

    Belongings(PasskeyStore passkeys) {
        this.passkeys = passkeys;
    }

    void plug(MemberData data) {
        rooms.add(data);
    }

    /** The ZIP file. */
    byte[] packed(Reading reading, Account account) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "data.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(data(reading, account)));
            for (MemberData room : rooms) {
                for (MemberData.Enclosure file : room.enclosures(reading, account.id())) {
                    put(zip, room.word() + "/" + file.name(), file.bytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private Map<String, Object> data(Reading reading, Account account) {
        var data = new LinkedHashMap<String, Object>();
        data.put("account", account(account));
        data.put(
                "sessions",
                SessionStore.all(reading, account.id()).stream()
                        .map(session -> Map.of(
                                "begun", session.begunAt().toString(),
                                "lastUsed", session.seenAt().toString()))
                        .toList());
        data.put("addressesNotConfirmedYet", CodeStore.addresses(reading, account.id()));
        data.put(
                "passkeys",
                passkeys.all(reading, account.id()).stream()
                        .map(passkey -> Map.of(
                                "name", passkey.name(),
                                "since", passkey.createdAt().toString()))
                        .toList());
        for (MemberData room : rooms) {
            data.put(room.word(), room.of(reading, account.id()));
        }
        return data;
    }

    private static Map<String, Object> account(Account account) {
        var data = new LinkedHashMap<String, Object>();
        data.put("number", account.id().toString());
        data.put("name", account.member().name());
        data.put("email", account.email());
        data.put("since", account.member().since().toString());
        data.put("nameChanged", text(account.renamedAt()));
        data.put("lettersAboutReplies", account.letters().replies());
        data.put("digest", account.letters().digest().stored());
        return data;
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
