package org.halfsky.ingest.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formats that nearly all cells have, such as {@code 0.00_ }, {@code #,##0;[Red]-#,##0} and {@code 0.00"‰"}, shown without POI's
 * formatter: that costs more than reading the cell, and takes a ‰ between quotation marks for a multiplication.
 */
final class PlainFormat {
    private final List<NumberSection> sections;

    private PlainFormat(List<NumberSection> sections) {
        this.sections = sections;
    }

    /** Empty where a section does more than put a number between words. */
    static Optional<PlainFormat> of(String code) {
        List<NumberSection> understood = new ArrayList<>();
        List<String> sections = sections(code);
        for (String section : sections.subList(0, Math.min(3, sections.size()))) {
            NumberSection.of(section).ifPresent(understood::add);
        }
        return understood.size() == Math.min(3, sections.size())
                ? Optional.of(new PlainFormat(understood))
                : Optional.empty();
    }

    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < code.length(); i++) {
            quoted ^= code.charAt(i) == '"';
            if (!quoted && code.charAt(i) == ';') {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(from));
        return sections;
    }

    String show(BigDecimal number) {
        BigDecimal exact = number.precision() > StoredNumber.EXCEL_DIGITS.getPrecision()
                ? number.round(StoredNumber.EXCEL_DIGITS)
                : number;
        if (exact.signum() < 0) {
            return sections.size() > 1
                    ? sections.get(1).show(exact.abs())
                    : "-" + sections.get(0).show(exact.abs());
        }
        boolean zero = exact.signum() == 0 && sections.size() > 2;
        return sections.get(zero ? 2 : 0).show(exact);
    }
}
