package broadsheet.picture.avif;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The few functions of libvips (8.14 and later) that write AVIF. For one thread. */
@SuppressWarnings("restricted") // the house of native functions
final class Vips {
    static final String LIBRARY = "libvips.so.42";

    /** {@code VIPS_FOREIGN_HEIF_COMPRESSION_AV1} of vips/foreign.h. */
    private static final int AV1 = 4;
    /** {@code VIPS_FORMAT_UCHAR} of vips/image.h. */
    private static final int BYTES = 0;
    /** Of 0 to 9. Each step more takes two to three times as long and saves 3 % of the bytes. */
    private static final int EFFORT = 3;

    private static final int BANDS = 3;
    private static final int FIXED_ARGUMENTS = 3;
    private static final long LONGEST_VERSION = 64;
    private static final FunctionDescriptor NEW_FROM_MEMORY =
            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    /** The image, where to put the file and its length, then names and values, and a null. */
    private static final FunctionDescriptor HEIFSAVE = FunctionDescriptor.of(
            JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
            JAVA_INT, ADDRESS);

    private final SymbolLookup functions;
    private final String version;
    private final MethodHandle open;
    private final MethodHandle save;
    private final MethodHandle close;
    private final MethodHandle free;

    private Vips(String library) throws Throwable {
        this.functions = SymbolLookup.libraryLookup(library, Arena.global());
        var said = (MemorySegment)
                function("vips_version_string", FunctionDescriptor.of(ADDRESS)).invokeExact();
        this.version = said.reinterpret(LONGEST_VERSION).getString(0);
        int begun = (int) function("vips_init", FunctionDescriptor.of(JAVA_INT, ADDRESS))
                .invokeExact(Arena.global().allocateFrom("broadsheet"));
        if (begun != 0) {
            throw new IllegalStateException("libvips does not begin");
        }
        function("vips_concurrency_set", FunctionDescriptor.ofVoid(JAVA_INT)).invokeExact(1);
        function("vips_cache_set_max", FunctionDescriptor.ofVoid(JAVA_INT)).invokeExact(0);
        this.open = function("vips_image_new_from_memory", NEW_FROM_MEMORY);
        this.save = function("vips_heifsave_buffer", HEIFSAVE, Linker.Option.firstVariadicArg(FIXED_ARGUMENTS));
        this.close = function("g_object_unref", FunctionDescriptor.ofVoid(ADDRESS));
        this.free = function("g_free", FunctionDescriptor.ofVoid(ADDRESS));
    }

    private MethodHandle function(String name, FunctionDescriptor shape, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(functions.findOrThrow(name), shape, options);
    }

    /**
     * Loads it.
     *
     * @param library its file's name, as the system's linker knows it
     * @throws IllegalStateException when the machine does not have it, or it does not begin
     */
    static Vips load(String library) {
        try {
            return new Vips(library);
        } catch (Throwable e) {
            throw new IllegalStateException("There is no " + library, e);
        }
    }

    /** Such as {@code 8.14.1}. */
    String version() {
        return version;
    }

    /**
     * Writes pixels as AVIF: 8 bits, no metadata, colours at half the resolution below quality 90.
     *
     * @param pixels red, green and blue, a byte each, row after row; they stay where they are while this runs
     * @return empty when it cannot
     */
    byte[] avif(Arena arena, MemorySegment pixels, int width, int height, int quality) {
        try {
            var image = (MemorySegment) open.invokeExact(pixels, pixels.byteSize(), width, height, BANDS, BYTES);
            if (image.equals(MemorySegment.NULL)) {
                return new byte[0];
            }
            MemorySegment file = arena.allocate(ADDRESS);
            MemorySegment length = arena.allocate(JAVA_LONG);
            int failed = (int) save.invokeExact(
                    image,
                    file,
                    length,
                    arena.allocateFrom("compression"),
                    AV1,
                    arena.allocateFrom("Q"),
                    quality,
                    arena.allocateFrom("effort"),
                    EFFORT,
                    arena.allocateFrom("strip"),
                    1,
                    MemorySegment.NULL);
            close.invokeExact(image);
            return failed == 0 ? taken(file.get(ADDRESS, 0), length.get(JAVA_LONG, 0)) : new byte[0];
        } catch (Throwable e) {
            throw new IllegalStateException("libvips failed", e);
        }
    }

    private byte[] taken(MemorySegment file, long length) throws Throwable {
        byte[] bytes = file.reinterpret(length).toArray(JAVA_BYTE);
        free.invokeExact(file);
        return bytes;
    }
}
