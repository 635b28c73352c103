package org.halfsky.publish.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.halfsky.model.file.Sha256;

/**
 * Names what a document says: two printed copies with the same version agree in every figure.
 *
 * <p>The name follows from the text of the records that the document is written from, every component of them; so they hold lists and
 * sorted maps only, whose text is always the same.
 */
public final class ContentVersion {

    private static final int SHOWN_DIGITS = 8;

    private ContentVersion() {}

    /** As it is printed: eight digits. */
    public static String of(AreaEvaluation evaluation) {
        return digest(evaluation).substring(0, SHOWN_DIGITS).toUpperCase(Locale.ROOT);
    }

    /** 64 hex digits that stand for all that an area's workbook and report say. */
    public static String digest(AreaEvaluation evaluation) {
        return digest(List.of(evaluation));
    }

    /** The same for other records that a document is written from. */
    public static String digest(List<? extends Record> content) {
        MessageDigest digest = Sha256.begin();
        content.forEach(each -> digest.update((each + "\n").getBytes(StandardCharsets.UTF_8)));
        return Sha256.hex(digest);
    }
}
