package org.halfsky.publish.receipt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a text file with separators, at the places where reading it saw them: only then do marks fall on the right cells. */
final class TextTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATOR_LINE = "sep=";
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private TextTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Rows of cells; empty where the bytes are no text. */
    static Optional<List<List<String>>> read(byte[] bytes) {
        return decode(bytes).map(TextTable::parse);
    }

    private static Optional<String> decode(byte[] bytes) {
        boolean isUtf16 =
                bytes.length > 1 && ((bytes[0] == -2 && bytes[1] == -1) || (bytes[0] == -1 && bytes[1] == -2));
        List<Charset> charsets = isUtf16
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        return charsets.stream()
                .flatMap(each -> strict(bytes, each).stream())
                .findFirst()
                .map(each -> !each.isEmpty() && each.charAt(0) == BYTE_ORDER_MARK ? each.substring(1) : each);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static List<List<String>> parse(String text) {
        if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()) {
            int end = text.indexOf('\n');
            String body = end < 0 ? "" : text.substring(end + 1);
            return new TextTable(body, text.charAt(SEPARATOR_LINE.length())).parse();
        }
        char best = ',';
        long most = 0;
        for (char each : SEPARATORS) {
            long alike = linesDividedAlike(text, each);
            if (alike > most) {
                best = each;
                most = alike;
            }
        }
        return new TextTable(text, best).parse();
    }

    /** How many rows have as many cells as most rows have, among those that are divided at all. */
    private static long linesDividedAlike(String text, char separator) {
        List<Integer> sizes = new TextTable(text, separator)
                .parse().stream().map(List::size).filter(each -> each > 1).toList();
        long alike = sizes.stream()
                .mapToLong(each -> sizes.stream().filter(each::equals).count())
                .max()
                .orElse(0);
        return alike * 1000
                + sizes.stream().mapToInt(each -> Math.min(each, 100)).max().orElse(0);
    }

    private List<List<String>> parse() {
        boolean isQuoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isDoubled = isQuoted && sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (isDoubled) {
                cell.append(sign);
                at++;
            } else if (sign == '"' && (isQuoted || cell.toString().isBlank())) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && sign == separator) {
                endCell();
            } else if (!isQuoted && (sign == '\n' || sign == '\r')) {
                boolean isPair = sign == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                at += isPair ? 1 : 0;
                endRow();
            } else {
                cell.append(sign);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
