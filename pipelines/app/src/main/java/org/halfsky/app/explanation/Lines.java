package org.halfsky.app.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.halfsky.portal.given.ToldLine;

/** Text that grows line by line. */
final class Lines {

    private static final String STEP = "  ";

    private final List<ToldLine> lines = new ArrayList<>();

    void add(int indent, String line) {
        lines.add(new ToldLine(indent, line, false));
    }

    /** A heading, before which a terminal shows an empty line. */
    void heading(String heading) {
        lines.add(new ToldLine(0, heading, true));
    }

    List<ToldLine> all() {
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return lines.stream()
                .map(each -> (each.isHeading() ? "\n" : STEP.repeat(each.indent())) + each.text() + "\n")
                .collect(Collectors.joining());
    }
}
