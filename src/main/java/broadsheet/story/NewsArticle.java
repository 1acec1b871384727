package broadsheet.story;

import broadsheet.masthead.Masthead;
import broadsheet.masthead.Paper;
import broadsheet.picture.Picture;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.StructuredData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story as search engines read it: schema.org's NewsArticle. */
final class NewsArticle {
    private final Masthead masthead;
    private final Paper paper;
    private final Story story;
    private final @Nullable Picture picture;
    private final int comments;

    NewsArticle(Masthead masthead, Paper paper, Story story, @Nullable Picture picture, int comments) {
        this.masthead = masthead;
        this.paper = paper;
        this.story = story;
        this.picture = picture;
        this.comments = comments;
    }

    SafeHtml json() {
        String origin = masthead.origin();
        var article = new LinkedHashMap<String, Object>();
        article.put("@context", "https://schema.org");
        article.put("@type", type());
        article.put("headline", story.copy().headline());
        if (!story.copy().standfirst().isEmpty()) {
            article.put("description", story.copy().standfirst());
        }
        article.put("mainEntityOfPage", origin + story.address());
        article.put("inLanguage", paper.language());
        article.put("articleSection", story.section().name());
        if (story.publishedAt() != null) {
            article.put("datePublished", story.publishedAt().toString());
        }
        if (story.changedAt() != null) {
            article.put("dateModified", story.changedAt().toString());
        }
        article.put("author", authors(origin));
        article.put("publisher", Map.of("@type", "NewsMediaOrganization", "name", paper.name(), "url", origin + "/"));
        Picture shown = picture;
        if (shown != null) {
            article.put(
                    "image",
                    Arrays.stream(Picture.Shape.values())
                            .map(shape -> origin + shown.address(shape))
                            .toList());
        }
        article.put("commentCount", comments);
        article.put("discussionUrl", origin + story.address() + "/comments");
        return StructuredData.of(article);
    }

    private String type() {
        return switch (story.copy().label()) {
            case OPINION -> "OpinionNewsArticle";
            case ANALYSIS -> "AnalysisNewsArticle";
            case SPONSORED -> "AdvertiserContentArticle";
            case NONE, FACT_CHECK -> "NewsArticle";
        };
    }

    private List<Map<String, Object>> authors(String origin) {
        if (story.copy().bylines().isEmpty()) {
            return List.of(Map.of("@type", "Organization", "name", paper.name()));
        }
        return story.copy().bylines().stream()
                .map(byline -> {
                    Author author = byline.author();
                    return author == null
                            ? Map.<String, Object>of("@type", "Person", "name", byline.name())
                            : Map.<String, Object>of(
                                    "@type", "Person", "name", byline.name(), "url", origin + author.address());
                })
                .toList();
    }
}
