package org.halfsky.ingest.grid;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument spreadsheet say that changes the meaning of what they are put on. */
final class OdsStyles {
    /** {@code super 58%}, or by how much: {@code 33% 58%}. */
    private static final Pattern RAISED = Pattern.compile("super|(?!0%)\\d");

    private final Set<String> hidden = new HashSet<>();
    private final Set<String> raised = new HashSet<>();
    private final Set<String> struckOut = new HashSet<>();
    private String style = "";

    /** Takes the element that was just opened, if it says something about a style. */
    void take(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "style" -> style = String.valueOf(Xml.attribute(at, "name"));
            case "table-properties" -> {
                if ("false".equals(Xml.attribute(at, "display"))) {
                    hidden.add(style);
                }
            }
            case "text-properties" -> takeText(at);
            default -> {}
        }
    }

    private void takeText(XMLStreamReader at) {
        String position = Xml.attribute(at, "text-position");
        if (position != null && RAISED.matcher(position).lookingAt()) {
            raised.add(style);
        }
        if (isLine(Xml.attribute(at, "text-line-through-style"))
                || isLine(Xml.attribute(at, "text-line-through-type"))) {
            struckOut.add(style);
        }
    }

    private static boolean isLine(@Nullable String kind) {
        return kind != null && !kind.equals("none");
    }

    boolean isHidden(@Nullable String name) {
        return name != null && hidden.contains(name);
    }

    boolean isRaised(@Nullable String name) {
        return name != null && raised.contains(name);
    }

    boolean isStruckOut(@Nullable String name) {
        return name != null && struckOut.contains(name);
    }
}
