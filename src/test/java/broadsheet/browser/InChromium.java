package broadsheet.browser;

import broadsheet.OpenCourier;
import broadsheet.testing.RunningClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one demo paper with a few of its pictures, its clock, and one Chromium, for all of them. Without Chromium they are
 * left out, except in CI, where they fail.
 */
final class InChromium implements ParameterResolver, ExecutionCondition {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InChromium.class);
    private static final Set<String> PICTURES = Set.of(
            "slide-01",
            "slide-02",
            "slide-03",
            "ferry-timelapse-poster",
            "harbour-bridge",
            "assembly-hall",
            "ferry-pickets");

    private record Open(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static Path chromium() {
        String named = System.getenv("CHROMIUM");
        return Path.of(named == null ? "/usr/bin/chromium" : named);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Files.isExecutable(chromium()) || System.getenv("CI") != null
                ? ConditionEvaluationResult.enabled("Chromium is there, or must be")
                : ConditionEvaluationResult.disabled(
                        "There is no Chromium at " + chromium() + "; install it or name it in CHROMIUM.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == OpenCourier.class || type == Browser.class || type == RunningClock.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        if (parameter.getParameter().getType() == Browser.class) {
            return store.computeIfAbsent(Open.class, _ -> open(), Open.class).browser();
        }
        var clock = store.computeIfAbsent(RunningClock.class, _ -> new RunningClock(), RunningClock.class);
        return parameter.getParameter().getType() == RunningClock.class
                ? clock
                : store.computeIfAbsent(
                        OpenCourier.class, _ -> OpenCourier.picturedDemo(clock, PICTURES), OpenCourier.class);
    }

    private static Open open() {
        Playwright playwright = Playwright.create();
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        return new Open(playwright, browser);
    }
}
