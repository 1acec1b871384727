package broadsheet.picture;

import broadsheet.platform.db.Reading;
import java.util.List;

/** A socket: the room that places videos says where. */
public interface VideoUses {
    /** Nothing places any. */
    VideoUses NONE = new VideoUses() {
        @Override
        public List<PictureUse> of(Reading reading, VideoId id, int most) {
            return List.of();
        }

        @Override
        public boolean isLive(Reading reading, VideoId id) {
            return false;
        }
    };

    /** Where this video stands, live or in work, at most so many. */
    List<PictureUse> of(Reading reading, VideoId id, int most);

    /** Whether readers see it now. */
    boolean isLive(Reading reading, VideoId id);
}
