package broadsheet.platform.config;

/** The settings cannot be used. The message is one sentence that names place and key and never a value. */
public final class SettingsRefused extends RuntimeException {
    public SettingsRefused(String sentence) {
        super(sentence);
    }
}
