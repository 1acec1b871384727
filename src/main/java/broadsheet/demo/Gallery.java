package broadsheet.demo;

import java.util.Map;

/** The demo paper's pictures and videos: their ids by the words they are drawn by. */
record Gallery(Map<String, Long> pictures, Map<String, Long> videos) {
    static final Gallery EMPTY = new Gallery(Map.of(), Map.of());
}
