package broadsheet.picture;

import broadsheet.picture.avif.AvifEncoder;
import broadsheet.picture.avif.ChildEncoder;
import broadsheet.platform.db.Database;
import broadsheet.platform.files.BlobStore;
import broadsheet.platform.http.Routes;
import broadsheet.platform.time.Ids;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Wires the pictures and videos. */
public final class PictureRoom implements AutoCloseable {
    private final Database database;
    private final InstantSource clock;
    private final BlobStore originals;
    private final Darkroom darkroom;
    private final Reprints reprints;
    private final Pictures pictures = new Pictures();
    private final AddPicture addPicture;
    private final AddVideo addVideo;
    private final CleanPicture cleanPicture;

    /**
     * The room.
     *
     * @param folder where originals and renditions are kept
     */
    public PictureRoom(Database database, Ids ids, InstantSource clock, Path folder) {
        this(database, ids, clock, folder, Scanner.NONE);
    }

    /**
     * The same with a scanner.
     *
     * @param scanner looks into every file before anything of it is kept
     */
    public PictureRoom(Database database, Ids ids, InstantSource clock, Path folder, Scanner scanner) {
        this.database = database;
        this.clock = clock;
        this.originals = new BlobStore(folder.resolve("originals"));
        this.darkroom = new Darkroom(originals, folder.resolve("renditions"));
        this.reprints = new Reprints(database, darkroom);
        this.addPicture = new AddPicture(ids, originals, scanner);
        this.addVideo = new AddVideo(ids, originals, scanner);
        this.cleanPicture = new CleanPicture(scanner);
    }

    /** The front door. */
    public Pictures pictures() {
        return pictures;
    }

    /** The act of taking a picture in. */
    public AddPicture addPicture() {
        return addPicture;
    }

    /** Cleans photos that are sent in by people who do not work here. */
    public CleanPicture cleanPicture() {
        return cleanPicture;
    }

    /** The act of taking a video in. */
    public AddVideo addVideo() {
        return addVideo;
    }

    /** The act of taking a video out. */
    public DeleteVideo deleteVideo() {
        return new DeleteVideo(pictures);
    }

    /** The act of saying something else of a picture. */
    public DescribePicture describePicture() {
        return new DescribePicture();
    }

    /** The act of taking in what somebody of the staff sent. */
    public UploadPicture uploadPicture() {
        return new UploadPicture(addPicture);
    }

    /** The act of saying which point all crops keep. */
    public FocusPicture focusPicture() {
        return new FocusPicture();
    }

    /** The act of saying until when a picture may be placed and shown. */
    public LimitRights limitRights() {
        return new LimitRights();
    }

    /** The act of taking a picture out. */
    public DeletePicture deletePicture() {
        return new DeletePicture(pictures.uses());
    }

    /** The act of taking out several that stand nowhere. */
    public DeleteUnused deleteUnused() {
        return new DeleteUnused(pictures.uses());
    }

    /** The pictures as the desk looks for them. */
    public Library library() {
        return new Library(pictures.uses());
    }

    /** Puts renditions, videos and captions under their addresses. */
    public void on(Routes routes) {
        new PictureRoutes(database, clock, pictures, originals, darkroom, reprints).on(routes);
    }

    /** The file of a picture as it came in. It holds what the photographer wrote into it, so it is for the staff only. */
    public Path original(Picture picture) {
        return originals.file(picture.hash(), picture.type().ending());
    }

    /**
     * Makes pictures that are looked at in AVIF too from now on, if this machine can.
     *
     * @param report gets one line, soon: what was found
     */
    public void makeAvif(Consumer<String> report) {
        makeAvif(ChildEncoder::find, report);
    }

    void makeAvif(Supplier<Optional<AvifEncoder>> finder, Consumer<String> report) {
        reprints.begin(finder, report);
    }

    /** How many renditions were made since the start. */
    long prints() {
        return darkroom.prints();
    }

    /** Stops making renditions. */
    @Override
    public void close() {
        reprints.close();
        darkroom.close();
    }
}
