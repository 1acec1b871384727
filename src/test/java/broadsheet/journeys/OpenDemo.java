package broadsheet.journeys;

import broadsheet.OpenCourier;
import broadsheet.testing.PaperClock;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one demo paper without pictures, made once for all of them, and a reader in front of it. */
final class OpenDemo implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(OpenDemo.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == OpenCourier.class || type == Reader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        var paper =
                store.computeIfAbsent(OpenCourier.class, _ -> OpenCourier.demo(new PaperClock()), OpenCourier.class);
        return parameter.getParameter().getType() == OpenCourier.class
                ? paper
                : store.computeIfAbsent(Reader.class, _ -> new Reader(paper), Reader.class);
    }
}
