package org.halfsky.publish.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            content.forEach(each -> digest.update((each + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
