package org.halfsky.warehouse.explain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.explanation.Match;
import org.halfsky.model.explanation.NamedCode;
import org.jspecify.annotations.Nullable;

/** What areas are and were called. */
final class AreaNames {

    private final List<Span> spans;

    /**
     * A name and the years in which it was that of the code.
     *
     * @param to {@code null} while it still is
     */
    record Span(
            String code, String name, int from, @Nullable Integer to) {

        static Span read(ResultSet row) throws SQLException {
            String to = row.getString("valid_to");
            return new Span(
                    row.getString("area_code"),
                    row.getString("name"),
                    row.getInt("valid_from"),
                    to == null ? null : Integer.valueOf(to));
        }

        boolean isValidIn(int year) {
            return from <= year && (to == null || year <= to);
        }
    }

    AreaNames(List<Span> spans) {
        this.spans = new ArrayList<>(spans);
        this.spans.sort(Comparator.comparing(Span::code).thenComparing(Span::from));
    }

    /** Its name in that year, else the newest one; the code itself where it has none. */
    String of(AreaCode code, int year) {
        String newest = code.value();
        for (Span each : spans) {
            if (each.code().equals(code.value())) {
                newest = each.name();
                if (each.isValidIn(year)) {
                    return newest;
                }
            }
        }
        return newest;
    }

    /** By code, or by the name of any year. */
    Match match(String codeOrName) {
        Set<NamedCode> found = new LinkedHashSet<>();
        List<NamedCode> all = new ArrayList<>();
        for (Span each : spans) {
            NamedCode named = new NamedCode(each.code(), of(new AreaCode(each.code()), Integer.MAX_VALUE));
            if (each.code().equals(codeOrName) || each.name().equals(codeOrName)) {
                found.add(named);
            }
            all.add(new NamedCode(each.code(), each.name()));
        }
        return new Match(List.copyOf(found), found.isEmpty() ? Likeness.nearest(codeOrName, all) : List.of());
    }
}
