package broadsheet.platform.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;

class SecretsTest {
    @BothDatabases
    void a_key_is_made_once_and_stays(Trial trial) {
        var secrets = new Secrets(trial.database());
        String mark = secrets.seal("a").hex("text");
        assertThat(secrets.seal("b").hex("text")).isNotEqualTo(mark);
        assertThat(secrets.seal("a").fits("text", mark)).isTrue();
        assertThat(secrets.seal("a").fits("text ", mark)).isFalse();
        trial.reopen();
        assertThat(new Secrets(trial.database()).seal("a").hex("text")).isEqualTo(mark);
        assertThat(secrets.seal("a").toString()).doesNotMatch(".*[0-9].*");
    }

    @BothDatabases
    void a_token_opens_one_thing_for_one_purpose(Trial trial) {
        var tokens = new Tokens(new Secrets(trial.database()));
        String token = tokens.of("receipt", 7);
        assertThat(token).matches("[0-9a-f]{40}");
        assertThat(tokens.opens("receipt", 7, token)).isTrue();
        assertThat(tokens.opens("receipt", 8, token)).isFalse();
        assertThat(tokens.opens("removal", 7, token)).isFalse();
        assertThat(tokens.opens("receipt", 7, "")).isFalse();
        assertThat(tokens.fresh()).matches("[0-9a-f]{40}").isNotEqualTo(tokens.fresh());
    }
}
