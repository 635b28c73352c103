package org.halfsky.publish.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeMap;

/** Names what a workbook says: two printed copies with the same version agree in every figure. */
public final class ContentVersion {

    private static final int SHOWN_DIGITS = 8;

    private ContentVersion() {}

    public static String of(AreaEvaluation evaluation) {
        StringBuilder content = new StringBuilder()
                .append(evaluation.area())
                .append(evaluation.plans())
                .append(evaluation.completeness())
                .append(evaluation.parts())
                .append(evaluation.details())
                .append(evaluation.settings());
        for (IndicatorHistory history : evaluation.histories()) {
            content.append(history.indicator().code())
                    .append(history.breakdown())
                    .append(new TreeMap<>(history.byYear()));
        }
        return HexFormat.of()
                .formatHex(sha256(content.toString()))
                .substring(0, SHOWN_DIGITS)
                .toUpperCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
