package broadsheet.testing;

import broadsheet.platform.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Does the work that a form asks a browser for, as ALTCHA's widget does. */
public final class ProofOfWork {
    private ProofOfWork() {}

    /** What the field {@code altcha} is to hold for this task. */
    public static String solved(String task) {
        JsonNode asked = JsonMapper.shared().readTree(task);
        String salt = asked.path("salt").asString();
        String wanted = asked.path("challenge").asString();
        for (int number = 0; number <= asked.path("maxnumber").asInt(); number++) {
            if (Hash.of(salt + number).equals(wanted)) {
                ObjectNode answer = (ObjectNode) asked;
                answer.put("number", number);
                return Base64.getEncoder().encodeToString(answer.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError("No number fits.");
    }
}
