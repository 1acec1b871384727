package broadsheet.picture;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The videos. */
final class VideoStore {
    private static final String TYPE = "mp4";
    private static final int MOST_PER_QUESTION = 500;
    private static final String ALL = """
            SELECT id, key, hash, width, height, seconds, poster_id, captions_hash, captions_language
            FROM picture_video""";

    /** Which videos there are. */
    private static final Fact LIST = Fact.of("video/library");

    private VideoStore() {}

    private static Fact fact(VideoId id) {
        return Fact.of("video", id);
    }

    private static Fact keyFact(String key) {
        return Fact.of("video/key", key);
    }

    private static Video video(Row row) {
        Long poster = row.numberOrNull("poster_id");
        return new Video(
                new VideoId(row.number("id")),
                row.textOrNull("key"),
                row.text("hash"),
                row.count("width"),
                row.count("height"),
                row.count("seconds"),
                poster == null ? null : new PictureId(poster),
                row.textOrNull("captions_hash"),
                row.textOrNull("captions_language"));
    }

    static Optional<Video> byId(Reading reading, VideoId id) {
        reading.note(fact(id));
        return reading.one(ALL + " WHERE id = ?", VideoStore::video, id.value());
    }

    static Optional<Video> byKey(Reading reading, String key) {
        reading.note(keyFact(key));
        Optional<Video> found = reading.one(ALL + " WHERE key = ?", VideoStore::video, key);
        found.ifPresent(video -> reading.note(fact(video.id())));
        return found;
    }

    /** The videos of the file whose hash begins so, the oldest first; files do not change, so there is no fact to note. */
    static List<Video> byName(Reading reading, String name) {
        return reading.list(
                ALL + " WHERE hash >= ? AND hash < ? ORDER BY id LIMIT 50", VideoStore::video, name, name + "g");
    }

    /** The videos whose captions' hash begins so, the oldest first. */
    static List<Video> byCaptionsName(Reading reading, String name) {
        return reading.list(
                ALL + " WHERE captions_hash >= ? AND captions_hash < ? ORDER BY id LIMIT 50",
                VideoStore::video,
                name,
                name + "g");
    }

    /** The oldest video of this file. */
    static Optional<Video> byHash(Reading reading, String hash) {
        reading.note(LIST);
        Optional<Video> found = reading.one(ALL + " WHERE hash = ? ORDER BY id LIMIT 1", VideoStore::video, hash);
        found.ifPresent(video -> reading.note(fact(video.id())));
        return found;
    }

    /** Newest first by number, only those below one, whose poster's words or file's name hold all words of a filter. */
    static List<Video> page(Reading reading, LibraryFilter filter, long before, int most) {
        reading.note(LIST);
        var asked = new StringBuilder(ALL).append(" WHERE id < ?");
        var values = new ArrayList<@Nullable Object>();
        values.add(before);
        for (String word : filter.folded()) {
            String holding = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            asked.append(" AND (lower(file_name) LIKE ? ESCAPE '!' OR EXISTS (SELECT 1 FROM picture_picture p"
                    + " WHERE p.id = picture_video.poster_id AND p.folded LIKE ? ESCAPE '!'))");
            values.add(holding);
            values.add(holding);
        }
        values.add(most);
        asked.append(" ORDER BY id DESC LIMIT ?");
        List<Video> found = reading.list(asked.toString(), VideoStore::video, values.toArray());
        found.forEach(video -> reading.note(fact(video.id())));
        return found;
    }

    static Optional<Arrival> arrival(Reading reading, VideoId id) {
        reading.note(fact(id));
        return reading.one(
                "SELECT added_at, added_by, added_by_name, file_name, bytes FROM picture_video WHERE id = ?",
                Arrival::of,
                id.value());
    }

    static void arrived(Writing writing, VideoId id, Arrival arrival) {
        writing.exec(
                """
                UPDATE picture_video SET added_at = ?, added_by = ?, added_by_name = ?, file_name = ?, bytes = ?
                WHERE id = ?""", arrival.at(), arrival.person(), arrival.name(), arrival.fileName(), arrival.bytes(), id.value());
        writing.changed(fact(id));
    }

    /** The numbers of the videos that this picture stands for. */
    static List<Long> withPoster(Reading reading, PictureId poster, int most) {
        List<Long> videos = reading.list(
                "SELECT id FROM picture_video WHERE poster_id = ? ORDER BY id LIMIT ?",
                row -> row.number("id"),
                poster.value(),
                most);
        videos.forEach(video -> reading.note(fact(new VideoId(video))));
        return videos;
    }

    /** The videos that any of these pictures stands for. */
    static List<Video> withPosters(Reading reading, Collection<PictureId> posters) {
        var found = new ArrayList<Video>();
        var wanted = List.copyOf(posters);
        for (int from = 0; from < wanted.size(); from += MOST_PER_QUESTION) {
            List<PictureId> some = wanted.subList(from, Math.min(wanted.size(), from + MOST_PER_QUESTION));
            String marks = "?, ".repeat(some.size() - 1) + "?";
            found.addAll(reading.list(
                    ALL + " WHERE poster_id IN (" + marks + ") ORDER BY id",
                    VideoStore::video,
                    some.stream().map(PictureId::value).toArray()));
        }
        found.forEach(video -> reading.note(fact(video.id())));
        return found;
    }

    static void delete(Writing writing, Video video) {
        writing.exec("DELETE FROM picture_video WHERE id = ?", video.id().value());
        writing.changed(fact(video.id()), LIST);
        if (video.key() != null) {
            writing.changed(keyFact(video.key()));
        }
    }

    /** Adds a video, or replaces the one of the same id. */
    static void put(Writing writing, Video video) {
        writing.exec(
                """
                INSERT INTO picture_video
                  (id, key, hash, type, width, height, seconds, poster_id, captions_hash, captions_language)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET hash = excluded.hash, width = excluded.width, height = excluded.height,
                  seconds = excluded.seconds, poster_id = excluded.poster_id, captions_hash = excluded.captions_hash,
                  captions_language = excluded.captions_language""",
                video.id().value(),
                video.key(),
                video.hash(),
                TYPE,
                video.width(),
                video.height(),
                video.seconds(),
                video.poster() == null ? null : video.poster().value(),
                video.captions(),
                video.captionsLanguage());
        writing.changed(fact(video.id()), LIST);
        if (video.key() != null) {
            writing.changed(keyFact(video.key()));
        }
    }
}
