package broadsheet.journeys;

import java.util.List;
import java.util.Random;

/** Markup that has broken somebody's page before, and a machine that stirs more of it. */
final class HostileMarkup {
    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<SCRIPT/SRC=//evil.example/x.js></SCRIPT>",
            "<img src=x onerror=alert(1)>",
            "<img src=`x`onerror=alert(1)>",
            "<body onload=alert(1)>words",
            "<a href=\"java&#x0A;script:alert(1)\">link</a>",
            "<a href=\"jav\tascript:alert(1)\">link</a>",
            "<a href=\" \u0001javascript:alert(1)\">link</a>",
            "<a href='data:text/html,<script>alert(1)</script>'>link</a>",
            "<a href=//evil.example>link</a>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<svg><desc><noscript></noscript></desc><s><template><s><style><a id=\"</style><img src=x onerror=alert(1)>\">",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<math><mtext><mglyph><style><![CDATA[</style><img src=x onerror=alert(1)>]]></mglyph></mtext></math>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
            "<noembed><p title=\"</noembed><img src=x onerror=alert(1)>\">",
            "<noframes><p title=\"</noframes><img src=x onerror=alert(1)>\">",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>words",
            "<iframe><p title=\"</iframe><img src=x onerror=alert(1)>\">",
            "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\">",
            "<title><p title=\"</title><img src=x onerror=alert(1)>\">",
            "<style>@import 'https://evil.example/x.css';</style>words",
            "<p style=\"background:url(javascript:alert(1))\">words</p>",
            "<div style=\"position:fixed;inset:0\"><a href=https://evil.example>words</a></div>",
            "<base href=https://evil.example/>words",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example\">words",
            "<link rel=stylesheet href=https://evil.example/x.css>words",
            "<form action=https://evil.example><input name=password><button formaction=javascript:alert(1)>x</form>",
            "<object data=javascript:alert(1)><embed src=javascript:alert(1)></object>words",
            "<video><source onerror=alert(1)></video>words",
            "<details open ontoggle=alert(1)>words</details>",
            "<isindex type=image src=1 onerror=alert(1)>words",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->words",
            "<?xml version=\"1.0\"?><script>alert(1)</script>words",
            "<![CDATA[<script>alert(1)</script>]]>words",
            "<plaintext><script>alert(1)</script>",
            "<template><script>alert(1)</script></template>words",
            "<select><style></select><img src=x onerror=alert(1)></style>",
            "<table><td><a href=/x><table><td><a href=/y>words",
            "<figure data-picture=\"x&quot; onload=&quot;alert(1)\"><figcaption>words</figcaption></figure>",
            "<figure data-embed=\"javascript:alert(1)\"><figcaption>words</figcaption></figure>",
            "<figure data-embed='https://x.example/\"><script>alert(1)</script>'>words</figure>",
            "<abbr title='\"><script>alert(1)</script>'>words</abbr>",
            "<ol start='1\" onload=\"alert(1)'><li>words</ol>",
            "<a href=\"https://x.example/&quot; onmouseover=&quot;alert(1)\">words</a>",
            "{{constructor.constructor('alert(1)')()}} ${alert(1)} #{alert(1)} <%= alert(1) %>");

    static final List<String> LINKS = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java&#x0A;script:alert(1)",
            "java&#9;script:alert(1)",
            "java&#0;script:alert(1)",
            "&#1;javascript:alert(1)",
            " javascript:alert(1)",
            "javascript&colon;alert(1)",
            "java\u200Bscript:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,x",
            "data:text/html;base64,PHNjcmlwdD4=",
            "blob:https://x.example/1",
            "filesystem:https://x.example/1",
            "file:///etc/passwd",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https:evil.example",
            "https:///evil.example",
            "view-source:https://x.example",
            "feed:javascript:alert(1)");

    private static final List<String> TAGS = List.of(
            "p",
            "b",
            "i",
            "a href=/x",
            "a href=https://y.example",
            "div",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "tbody",
            "tr",
            "td",
            "th",
            "caption",
            "h1",
            "h3",
            "pre",
            "code",
            "figure",
            "figcaption",
            "aside data-box=fact",
            "hr data-page-break",
            "br",
            "span",
            "script",
            "style",
            "svg",
            "math",
            "mtext",
            "select",
            "option",
            "form",
            "noscript",
            "figure data-picture=p1",
            "figure data-embed=https://z.example",
            "div data-gallery",
            "abbr title=q",
            "sup",
            "del",
            "thead",
            "button",
            "template",
            "title",
            "dl",
            "dt",
            "dd",
            "center",
            "font",
            "nobr",
            "marquee",
            "object",
            "image",
            "img src=x onerror=alert(1)");
    private static final List<String> TEXTS = List.of(
            "x", " ", "\n", "a & b", "&lt;b&gt;", "&amp;lt;", "\"q\"", "\n\n", "<", "-->", "\u00a0", "'", "]]>");

    private HostileMarkup() {}

    /** A random heap of tags, opened and closed in no order. */
    static String soup(Random random) {
        var soup = new StringBuilder();
        int pieces = 2 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            switch (random.nextInt(4)) {
                case 0 -> soup.append(TEXTS.get(random.nextInt(TEXTS.size())));
                case 1 -> soup.append("</").append(tag.split(" ", 2)[0]).append('>');
                default -> soup.append('<').append(tag).append('>');
            }
        }
        return soup.toString();
    }
}
