package org.halfsky.ingest.grid;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a text file into text. Only an encoding in which every byte makes sense is taken, in this order: what a byte order
 * mark says, UTF-8, GB18030. A detector's opinion is a hint for what is neither.
 */
final class TextDecoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int FEW = 4;
    private static final int SURE = 60;
    private static final int SAMPLE = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoding() {}

    /** @throws UnreadableWorkbookException if no encoding makes sense of all of it */
    static String decode(byte[] bytes) {
        return byMark(bytes)
                .or(() -> strict(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> refuseDamagedUtf8(bytes))
                .or(() -> strict(bytes, 0, GB18030))
                .or(() -> byHint(bytes))
                .orElseThrow(() -> new UnreadableWorkbookException(
                        "文件的文字编码无法识别（既不是 UTF-8，也不是 GBK/GB18030）。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送"));
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return unmarkedUtf16(bytes);
    }

    /** Digits, commas and line ends in UTF-16 have a zero byte each, always on the same side; other encodings have none. */
    private static Optional<String> unmarkedUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        int seen = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < seen; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int least = Math.max(FEW, seen / 20);
        if (zeros[1] > least && zeros[0] == 0) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (zeros[0] > least && zeros[1] == 0) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> marked(byte[] bytes, int from, Charset charset) {
        Optional<String> text = strict(bytes, from, charset);
        if (text.isEmpty()) {
            throw damaged(charset, new String(bytes, from, bytes.length - from, charset));
        }
        return text;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A UTF-8 file with a few broken bytes often makes perfect nonsense in GB18030. */
    private static Optional<String> refuseDamagedUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == REPLACEMENT).count();
        long chinese = lenient.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        if (chinese > 4 * broken) {
            throw damaged(StandardCharsets.UTF_8, lenient);
        }
        return Optional.empty();
    }

    private static UnreadableWorkbookException damaged(Charset charset, String lenient) {
        int at = Math.max(0, lenient.indexOf(REPLACEMENT));
        long line = lenient.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new UnreadableWorkbookException(
                "文件第 %,d 行有损坏的文字（%s 编码不完整，可能在传输中被截断）。请重新导出后再报送".formatted(line, charset.name()));
    }

    private static Optional<String> byHint(byte[] bytes) {
        CharsetMatch hint = new CharsetDetector().setText(bytes).detect();
        return hint != null && hint.getConfidence() >= SURE && Charset.isSupported(hint.getName())
                ? strict(bytes, 0, Charset.forName(hint.getName()))
                : Optional.empty();
    }
}
