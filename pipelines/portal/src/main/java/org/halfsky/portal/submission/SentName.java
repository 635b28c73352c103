package org.halfsky.portal.submission;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.halfsky.model.UnfinishedFile;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a sent file lies in the inbox: the sender's own as far as every file system takes it, and never a path.
 *
 * @param value one to 240 bytes of UTF-8, without signs that cannot be seen or that Windows refuses
 */
record SentName(String value) {

    private static final int MOST_BYTES = 240;
    private static final int LONGEST_ENDING = 12;
    private static final String NAMELESS = "未命名";
    private static final Pattern REFUSED_BY_WINDOWS = Pattern.compile("[<>:\"|?*]");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(com|lpt)[0-9¹²³]");

    /** The name made from what a browser says; nothing of that is trusted. */
    static SentName of(@Nullable String said) {
        String name = Normalizer.normalize(said == null ? "" : said, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = REFUSED_BY_WINDOWS.matcher(visible(name)).replaceAll("_");
        name = name.replaceFirst("^[.~\\s]+", "").replaceFirst("[.\\s]+$", "");
        if (name.isEmpty()) {
            return new SentName(NAMELESS);
        }
        return new SentName(shortened(isDevice(name) ? "_" + name : name));
    }

    /** Whether a program was still writing it, so that it would never be taken. */
    boolean isUnfinished() {
        return UnfinishedFile.isNamed(value);
    }

    private static String visible(String name) {
        StringBuilder visible = new StringBuilder();
        name.codePoints().filter(SentName::isVisible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT, // among them those that turn the direction of reading
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean isDevice(String name) {
        String base = name.toLowerCase(Locale.ROOT);
        int point = base.indexOf('.');
        base = (point < 0 ? base : base.substring(0, point)).strip();
        return DEVICES.contains(base) || NUMBERED_DEVICE.matcher(base).matches();
    }

    /** Cut in the middle of the name, so that its ending still says what it is. */
    private static String shortened(String name) {
        int point = name.lastIndexOf('.');
        String ending = point > 0 && name.length() - point <= LONGEST_ENDING ? name.substring(point) : "";
        StringBuilder base = new StringBuilder(name.substring(0, name.length() - ending.length()));
        while (bytes(base + ending) > MOST_BYTES) {
            base.setLength(base.offsetByCodePoints(base.length(), -1));
        }
        return base + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
