package broadsheet.platform.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Draws templates. */
final class Drawing {
    private static final int CHUNK_BYTES = 16_384;
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Drawing.class.getClassLoader(), "broadsheet");

    Drawing() {
        engine.setBinaryStaticContent(true);
    }

    byte[] draw(Template template) {
        var output = new Utf8ByteOutput(CHUNK_BYTES);
        engine.render(template.name(), template.page(), output);
        return output.toByteArray();
    }
}
