package broadsheet.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts the paper's pictures where a post's images stand. An image that the paper does not have becomes a link to where
 * it lay, so that no words around it hang in the air.
 */
final class PostPictures {
    private static final Pattern CLASS_ID = Pattern.compile("(?:^|\\s)wp-image-(\\d{1,18})(?:\\s|$)");
    private static final int MOST_IN_GALLERY = 200;

    private final Site site;
    private final Photos photos;
    private final Item item;
    private final List<String> notes;
    private int slides;

    PostPictures(Site site, Photos photos, Item item, List<String> notes) {
        this.site = site;
        this.photos = photos;
        this.item = item;
        this.notes = notes;
    }

    /** How many pictures stand in galleries. */
    int slides() {
        return slides;
    }

    /** Replaces every image and gallery below an element. */
    void place(Element body) {
        for (Element gallery : Find.all(body, "div[data-wp-gallery]")) {
            Element made = gallery(ids(gallery.attr("data-wp-gallery")));
            if (made.childrenSize() > 0) {
                hoist(gallery, made);
            } else {
                gallery.remove();
            }
        }
        for (Element block : Find.all(body, ".wp-block-gallery, .blocks-gallery-grid, .gallery")) {
            if (block.parent() != null && block.ownerDocument() != null) {
                galleryBlock(block);
            }
        }
        for (Element image : Find.all(body, "img")) {
            if (image.ownerDocument() != null) {
                image(image);
            }
        }
    }

    private List<Long> ids(String list) {
        var ids = new ArrayList<Long>();
        for (String part : list.split(",", -1)) {
            long id = Item.number(part);
            if (id != 0) {
                ids.add(id);
            }
        }
        return ids.isEmpty() ? photos.uploadedFor(item.id()) : ids;
    }

    private Element gallery(List<Long> ids) {
        var gallery = new Element("div");
        gallery.attr("data-gallery", "");
        for (Long id : ids.subList(0, Math.min(ids.size(), MOST_IN_GALLERY))) {
            Optional<Photos.Photo> photo = photos.byAttachment(id);
            if (photo.isPresent()) {
                gallery.appendChild(figure(photo.get(), "", photo.get().caption()));
                slides++;
            } else {
                missing(photos.url(id).isEmpty() ? "attachment " + id : photos.url(id));
            }
        }
        return gallery;
    }

    private void galleryBlock(Element block) {
        var gallery = new Element("div");
        gallery.attr("data-gallery", "");
        var elsewhere = new ArrayList<Element>();
        for (Element image : Find.all(block, "img")) {
            Element around = image.closest("figure, dl, li");
            Element caption = around == null || around.equals(block)
                    ? null
                    : Find.first(around, "figcaption, .gallery-caption, .blocks-gallery-item__caption");
            Element figure = figure(image, caption == null ? "" : caption.html());
            if (figure == null) {
                continue;
            }
            if (figure.hasAttr("data-picture")) {
                gallery.appendChild(figure);
                slides++;
            } else {
                elsewhere.add(figure);
            }
        }
        elsewhere.forEach(block::before);
        if (gallery.childrenSize() > 0) {
            block.before(gallery);
        }
        Element caption = block.children().last();
        if (caption != null
                && caption.normalName().equals("figcaption")
                && !caption.text().isBlank()) {
            block.before(new Element("p").html(caption.html()));
        }
        block.remove();
    }

    private void image(Element image) {
        if (isSmiley(image)) {
            image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt")));
            return;
        }
        Element around = image.closest("figure, div.wp-caption");
        if (around == null) {
            Element figure = figure(image, "");
            if (figure == null) {
                image.remove();
            } else {
                hoist(image, figure);
            }
            return;
        }
        Element caption = Find.first(around, "figcaption, .wp-caption-text");
        List<Element> all = Find.all(around, "img");
        for (Element each : all) {
            boolean last = each.equals(all.getLast());
            if (each.attr("class").isEmpty() && !around.attr("data-id").isEmpty()) {
                each.attr("data-id", around.attr("data-id"));
            }
            Element figure = figure(each, last && caption != null ? caption.html() : "");
            each.remove();
            if (figure != null) {
                around.before(figure);
            }
        }
        around.remove();
    }

    private static boolean isSmiley(Element image) {
        String classes = image.attr("class");
        return classes.contains("wp-smiley") || classes.contains("emoji");
    }

    /** The figure of an image; null when nothing would be seen of it. */
    private @Nullable Element figure(Element image, String caption) {
        String src = address(
                image.hasAttr("data-src") && !image.hasAttr("src") ? image.attr("data-src") : image.attr("src"));
        boolean isPixel =
                image.attr("width").equals("1") || image.attr("height").equals("1");
        if (src.isEmpty() || isPixel) {
            if (!isPixel) {
                notes.add("an image was left out that is written into the text itself");
            }
            return null;
        }
        Optional<Photos.Photo> photo = id(image) == 0 ? Optional.empty() : photos.byAttachment(id(image));
        photo = photo.isPresent() ? photo : photos.byUrl(src);
        if (photo.isPresent()) {
            return figure(photo.get(), image.attr("alt"), caption);
        }
        missing(src);
        String words = !caption.isBlank()
                ? Markup.text(caption)
                : !image.attr("alt").isBlank() ? image.attr("alt") : src.substring(src.lastIndexOf('/') + 1);
        return PostBody.embed(src, words);
    }

    private static Element figure(Photos.Photo photo, String alt, String caption) {
        var figure = new Element("figure");
        figure.attr("data-picture", Long.toString(photo.picture()));
        figure.attr("data-alt", alt.isBlank() ? photo.alt() : alt);
        figure.attr("data-credit", "");
        figure.appendElement("figcaption").html(caption.isBlank() ? "" : caption);
        return figure;
    }

    private static long id(Element image) {
        Matcher named = CLASS_ID.matcher(image.attr("class"));
        return named.find() ? Item.number(named.group(1)) : Item.number(image.attr("data-id"));
    }

    private String address(String src) {
        String clean = src.strip();
        if (clean.startsWith("//")) {
            return "https:" + clean;
        }
        if (clean.startsWith("/")) {
            return site.address().replaceFirst("^(https?://[^/]+).*$", "$1") + clean;
        }
        return clean.startsWith("http") ? clean : "";
    }

    private void missing(String what) {
        notes.add(Missing.note(what));
    }

    /** Puts a block where an inline element stands: before the paragraph around it, whose rest stays. */
    static void hoist(Element inline, Element block) {
        Element outermost = inline;
        while (outermost.parent() != null
                && !outermost.parent().normalName().equals("body")
                && (!outermost.parent().isBlock() || isParagraph(outermost.parent()))) {
            outermost = outermost.parent();
        }
        outermost.before(block);
        Node around = inline.parent();
        inline.remove();
        while (around instanceof Element element
                && element.parent() != null
                && !element.normalName().equals("body")
                && element.text().isBlank()
                && Find.first(element, "img, figure, iframe, video, audio, object, embed") == null
                && (!element.isBlock() || isParagraph(element))) {
            around = element.parent();
            element.remove();
        }
    }

    private static boolean isParagraph(Element element) {
        return element.normalName().matches("p|h[1-6]|pre|center");
    }
}
