package broadsheet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** Screens that people have. */
final class Looks {
    private Looks() {}

    static Browser.NewContextOptions of(String look) {
        var options = new Browser.NewContextOptions().setViewportSize(1280, 900);
        if (look.startsWith("phone")) {
            options.setViewportSize(390, 844).setIsMobile(true).setHasTouch(true);
        }
        return options.setColorScheme(look.endsWith("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
