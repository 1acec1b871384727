package broadsheet.picture.avif;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.awt.image.BufferedImage;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/** Reads AVIF back, with the library that wrote it. */
@SuppressWarnings("restricted")
public final class AvifReading {
    private static final SymbolLookup FUNCTIONS = SymbolLookup.libraryLookup(Vips.LIBRARY, Arena.global());

    private AvifReading() {}

    private static Object call(String name, FunctionDescriptor shape, int variadicFrom, Object... arguments) {
        Linker.Option[] options = variadicFrom == 0
                ? new Linker.Option[0]
                : new Linker.Option[] {Linker.Option.firstVariadicArg(variadicFrom)};
        try {
            return Linker.nativeLinker()
                    .downcallHandle(FUNCTIONS.findOrThrow(name), shape, options)
                    .invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new AssertionError(name, e);
        }
    }

    /** The pixels of a file. */
    public static BufferedImage pixels(byte[] file) {
        try (Arena arena = Arena.ofConfined()) {
            call("vips_init", FunctionDescriptor.of(JAVA_INT, ADDRESS), 0, arena.allocateFrom("test"));
            MemorySegment bytes = arena.allocateFrom(JAVA_BYTE, file);
            var image = (MemorySegment) call(
                    "vips_image_new_from_buffer",
                    FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS),
                    3,
                    bytes,
                    bytes.byteSize(),
                    arena.allocateFrom(""),
                    MemorySegment.NULL);
            if (image.equals(MemorySegment.NULL)) {
                throw new AssertionError("That is no picture.");
            }
            int width = number("vips_image_get_width", image);
            int height = number("vips_image_get_height", image);
            int bands = number("vips_image_get_bands", image);
            MemorySegment size = arena.allocate(JAVA_LONG);
            var pixels = (MemorySegment) call(
                    "vips_image_write_to_memory", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS), 0, image, size);
            byte[] all = pixels.reinterpret(size.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
            call("g_free", FunctionDescriptor.ofVoid(ADDRESS), 0, pixels);
            call("g_object_unref", FunctionDescriptor.ofVoid(ADDRESS), 0, image);
            return painted(all, width, height, bands);
        }
    }

    private static int number(String name, MemorySegment image) {
        return (int) call(name, FunctionDescriptor.of(JAVA_INT, ADDRESS), 0, image);
    }

    private static BufferedImage painted(byte[] all, int width, int height, int bands) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = (y * width + x) * bands;
                image.setRGB(x, y, (all[at] & 0xff) << 16 | (all[at + 1] & 0xff) << 8 | all[at + 2] & 0xff);
            }
        }
        return image;
    }
}
