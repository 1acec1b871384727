package broadsheet.story;

import broadsheet.masthead.NavigationItem;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages without a date. */
final class PageStore {
    private static final Fact FOOTER = Fact.of("page", "footer");
    private static final String PAGE =
            "SELECT id, slug, headline, standfirst, body, in_footer, changed_at FROM story_page";

    private static Fact fact(String slug) {
        return Fact.of("page", "at", slug);
    }

    private static UndatedPage page(Row row) {
        return new UndatedPage(
                row.number("id"),
                new Slug(row.text("slug")),
                row.text("headline"),
                row.text("standfirst"),
                Body.stored(row.text("body")),
                row.is("in_footer"),
                row.instant("changed_at"));
    }

    Optional<UndatedPage> at(Reading reading, String slug) {
        reading.note(fact(slug));
        return reading.one(PAGE + " WHERE slug = ? AND is_public = 1", PageStore::page, slug);
    }

    boolean isTaken(Reading reading, Slug slug) {
        return reading.one("SELECT id FROM story_page WHERE slug = ?", row -> row.number("id"), slug.text())
                .isPresent();
    }

    Optional<UndatedPage> byOrigin(Reading reading, String origin) {
        return reading.one(PAGE + " WHERE origin = ?", PageStore::page, origin);
    }

    List<NavigationItem> footer(Reading reading) {
        reading.note(FOOTER);
        return reading.list(
                "SELECT slug, headline FROM story_page WHERE in_footer = 1 AND is_public = 1 ORDER BY id",
                row -> NavigationItem.of(row.text("headline"), "/" + row.text("slug")));
    }

    void write(Writing writing, UndatedPage page, boolean isPublic, @Nullable String origin) {
        writing.exec(
                """
                INSERT INTO story_page (id, slug, headline, standfirst, body, is_public, in_footer, changed_at, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET headline = excluded.headline, standfirst = excluded.standfirst,
                  body = excluded.body, is_public = excluded.is_public, in_footer = excluded.in_footer,
                  changed_at = excluded.changed_at""",
                page.id(),
                page.slug().text(),
                page.headline(),
                page.standfirst(),
                page.body().html(),
                isPublic,
                page.isInFooter(),
                page.changedAt(),
                origin);
        writing.changed(fact(page.slug().text()), FOOTER);
    }
}
