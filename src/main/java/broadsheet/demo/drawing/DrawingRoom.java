package broadsheet.demo.drawing;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Draws the pictures of the demo paper. A picture is asked for by its key; the same key and width always give the same
 * pixels, whatever fonts or other pictures the machine holds.
 */
public final class DrawingRoom {

    private static final double LANDSCAPE = 3.0 / 2;
    private static final double WIDE = 16.0 / 9;
    private static final double SCREEN = 4.0 / 3;
    private static final double PORTRAIT = 4.0 / 5;
    private static final Map<String, Scene> SCENES = scenes();

    private DrawingRoom() {}

    /** The keys of all pictures, in a fixed order. */
    public static Set<String> keys() {
        return SCENES.keySet();
    }

    /**
     * Draws a picture.
     *
     * @param key one of the {@link #keys()}
     * @param width the width in pixels; the height follows from the picture's own aspect ratio
     * @return a new picture of the type {@link BufferedImage#TYPE_INT_RGB}
     * @throws IllegalArgumentException if there is no such picture or the width is not positive
     */
    public static BufferedImage draw(String key, int width) {
        Scene scene = SCENES.get(key);
        if (scene == null) {
            throw new IllegalArgumentException("There is no picture " + key);
        }
        if (width < 1) {
            throw new IllegalArgumentException("A picture cannot be " + width + " pixels wide");
        }
        Sheet sheet = new Sheet(width, (int) Math.max(1, Math.round(width / scene.aspect())), key.hashCode());
        scene.painter().accept(sheet);
        BufferedImage picture = sheet.finish();
        Grain.lay(picture);
        return picture;
    }

    private static Map<String, Scene> scenes() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("harbour-dawn", new Scene(LANDSCAPE, HarbourScenes::dawn));
        scenes.put("harbour-bridge", new Scene(LANDSCAPE, Bridge::works));
        scenes.put("assembly-hall", new Scene(LANDSCAPE, HallScenes::assembly));
        scenes.put("town-hall", new Scene(LANDSCAPE, TownHall::draw));
        scenes.put("ferry-night", new Scene(LANDSCAPE, HarbourScenes::ferryNight));
        scenes.put("ferry-pickets", new Scene(LANDSCAPE, QuayScenes::pickets));
        scenes.put("wind-skerra", new Scene(LANDSCAPE, LandScenes::wind));
        scenes.put("lighthouse-ninefold", new Scene(LANDSCAPE, WaterScenes::lighthouse));
        scenes.put("storm-sea", new Scene(LANDSCAPE, WaterScenes::storm));
        scenes.put("herring-boats", new Scene(LANDSCAPE, WaterScenes::herringBoats));
        scenes.put("fish-market", new Scene(LANDSCAPE, QuayScenes::fishMarket));
        scenes.put("orchard-hollin", new Scene(LANDSCAPE, LandScenes::orchard));
        scenes.put("observatory", new Scene(LANDSCAPE, LandScenes::observatory));
        scenes.put("comet", new Scene(LANDSCAPE, LandScenes::comet));
        scenes.put("tor-ennis", new Scene(LANDSCAPE, LandScenes::torEnnis));
        scenes.put("salt-pans", new Scene(LANDSCAPE, ShoreScenes::saltPans));
        scenes.put("seals", new Scene(LANDSCAPE, ShoreScenes::seals));
        scenes.put("lindquay-campus", new Scene(LANDSCAPE, CivicScenes::campus));
        scenes.put("shipyard", new Scene(LANDSCAPE, HarbourScenes::shipyard));
        scenes.put("mine-eastray", new Scene(LANDSCAPE, LandScenes::mine));
        scenes.put("housing-blocks", new Scene(LANDSCAPE, BuildingScenes::housing));
        scenes.put("terraces", new Scene(LANDSCAPE, TownScenes::terraces));
        scenes.put("market-square", new Scene(LANDSCAPE, TownScenes::market));
        scenes.put("library-fire", new Scene(LANDSCAPE, BuildingScenes::libraryFire));
        scenes.put("reading-room", new Scene(LANDSCAPE, HallScenes::readingRoom));
        scenes.put("theatre", new Scene(LANDSCAPE, StageScenes::theatre));
        scenes.put("gallery-wall", new Scene(LANDSCAPE, StageScenes::gallery));
        scenes.put("choir", new Scene(WIDE, StageScenes::choir));
        scenes.put("stadium", new Scene(LANDSCAPE, SportScenes::stadium));
        scenes.put("goalkeeper", new Scene(LANDSCAPE, SportScenes::goalkeeper));
        scenes.put("sailing-race", new Scene(LANDSCAPE, WaterScenes::sailingRace));
        scenes.put("rowing-eight", new Scene(WIDE, WaterScenes::rowingEight));
        scenes.put("hill-run", new Scene(LANDSCAPE, SportScenes::hillRun));
        scenes.put("curling", new Scene(SCREEN, SportScenes::curling));
        scenes.put("summit-table", new Scene(LANDSCAPE, HallScenes::summit));
        scenes.put("border-post", new Scene(LANDSCAPE, QuayScenes::border));
        scenes.put("refugees-quay", new Scene(LANDSCAPE, QuayScenes::refugees));
        scenes.put("container-port", new Scene(LANDSCAPE, HarbourScenes::containerPort));
        scenes.put("bank-note", new Scene(WIDE, QuayScenes::bankNote));
        scenes.put("chart-budget", new Scene(LANDSCAPE, Charts::budget));
        scenes.put("chart-herring", new Scene(LANDSCAPE, Charts::herring));
        scenes.put("chart-rents", new Scene(LANDSCAPE, Charts::rents));
        scenes.put("map-islands", new Scene(LANDSCAPE, IslandMap::islands));
        scenes.put("map-ferry", new Scene(LANDSCAPE, IslandMap::ferries));
        scenes.put("map-storm", new Scene(LANDSCAPE, IslandMap::storm));
        scenes.put("portrait-marrendal", new Scene(PORTRAIT, Portraits::marrendal));
        scenes.put("portrait-thackeray", new Scene(PORTRAIT, Portraits::thackeray));
        scenes.put("portrait-osk", new Scene(PORTRAIT, Portraits::osk));
        scenes.put("portrait-pell", new Scene(PORTRAIT, Portraits::pell));
        scenes.put("portrait-novelist", new Scene(PORTRAIT, Portraits::novelist));
        scenes.put("portrait-keeper", new Scene(PORTRAIT, Portraits::keeper));
        scenes.put("portrait-conductor", new Scene(PORTRAIT, Portraits::conductor));
        scenes.put("tram", new Scene(SCREEN, TownScenes::tram));
        scenes.put("snow-street", new Scene(LANDSCAPE, TownScenes::snowStreet));
        scenes.put("kelp-lab", new Scene(LANDSCAPE, BuildingScenes::kelpLab));
        scenes.put("bees", new Scene(LANDSCAPE, LandScenes::bees));
        scenes.put("school-class", new Scene(SCREEN, CivicScenes::schoolClass));
        scenes.put("hospital", new Scene(WIDE, CivicScenes::hospital));
        scenes.put("night-aurora", new Scene(LANDSCAPE, LandScenes::aurora));
        scenes.put("whale", new Scene(WIDE, ShoreScenes::whale));
        scenes.put("slide-01", new Scene(LANDSCAPE, MorningSlides::pilots));
        scenes.put("slide-02", new Scene(LANDSCAPE, MorningSlides::firstFerry));
        scenes.put("slide-03", new Scene(LANDSCAPE, MorningSlides::pilotBoat));
        scenes.put("slide-04", new Scene(LANDSCAPE, MorningSlides::auction));
        scenes.put("slide-05", new Scene(LANDSCAPE, MorningSlides::schoolBoat));
        scenes.put("slide-06", new Scene(LANDSCAPE, MorningSlides::bridgeWorkers));
        scenes.put("slide-07", new Scene(LANDSCAPE, EveningSlides::swimmers));
        scenes.put("slide-08", new Scene(LANDSCAPE, EveningSlides::kelpCutters));
        scenes.put("slide-09", new Scene(LANDSCAPE, EveningSlides::mailBoat));
        scenes.put("slide-10", new Scene(LANDSCAPE, EveningSlides::juniors));
        scenes.put("slide-11", new Scene(LANDSCAPE, EveningSlides::eveningFerry));
        scenes.put("slide-12", new Scene(LANDSCAPE, EveningSlides::nightLight));
        scenes.put("ferry-timelapse-poster", new Scene(WIDE, TimelapseFrames::poster));
        return Collections.unmodifiableMap(scenes);
    }

    private record Scene(double aspect, Consumer<Sheet> painter) {}
}
