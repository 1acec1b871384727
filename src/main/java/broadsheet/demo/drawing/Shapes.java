package broadsheet.demo.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;

/** Turns lines into areas. */
final class Shapes {

    private Shapes() {}

    /** A square-ended stroke along a line, for things that must not have round ends. */
    static Shape bar(Shape line, double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(line);
    }
}
