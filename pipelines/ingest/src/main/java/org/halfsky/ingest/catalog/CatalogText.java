package org.halfsky.ingest.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a catalog file into text. Offices save CSV from WPS and Excel as UTF-8 with or without BOM, or as GB18030. */
final class CatalogText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CatalogText() {}

    /** The text without byte order mark; empty where the bytes are text in neither encoding. */
    static Optional<String> of(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8)
                .or(() -> decode(bytes, GB18030))
                .map(text -> !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }
}
