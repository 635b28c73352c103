package org.halfsky.publish.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.halfsky.model.AreaCode;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.DomainOfArea;
import org.halfsky.publish.recompute.TargetOfArea;
import org.jspecify.annotations.Nullable;

/**
 * A published table and which of its columns say what, to be held against rows worked out anew.
 *
 * @param <K> names a row; its text does so for people
 * @param <V> a row worked out anew
 */
final class TableComparison<K, V> {

    private final String table;
    private final Function<TableRow, K> key;
    private final List<String> names = new ArrayList<>();
    private final List<Column<V>> columns = new ArrayList<>();

    /**
     * What a column says.
     *
     * @param published  read from a row by the name of the column
     * @param recomputed the same of a row worked out anew
     * @param tolerance  how far they may lie from each other
     */
    private record Column<V>(
            String name,
            BiFunction<TableRow, String, @Nullable Object> published,
            Function<V, @Nullable Object> recomputed,
            Function<V, BigDecimal> tolerance) {}

    private TableComparison(String table, List<String> keyColumns, Function<TableRow, K> key) {
        this.table = table;
        this.key = key;
        this.names.addAll(keyColumns);
    }

    /** @param keyColumns that make the key of a row */
    static <K, V> TableComparison<K, V> of(String table, List<String> keyColumns, Function<TableRow, K> key) {
        return new TableComparison<>(table, keyColumns, key);
    }

    /** Of a table with a row per target of a plan and area. */
    static <V> TableComparison<TargetOfArea, V> ofTargets(String table) {
        return of(
                table,
                List.of("area_code", "plan_code", "target_code"),
                row -> new TargetOfArea(row.text("plan_code"), row.text("target_code"), area(row)));
    }

    /** Of a table with a row per domain of a plan and area. */
    static <V> TableComparison<DomainOfArea, V> ofDomains(String table) {
        return of(
                table,
                List.of("area_code", "plan_code", "domain"),
                row -> new DomainOfArea(row.text("plan_code"), row.text("domain"), area(row)));
    }

    static AreaCode area(TableRow row) {
        return new AreaCode(row.text("area_code"));
    }

    TableComparison<K, V> decimal(String name, Function<V, @Nullable Object> recomputed) {
        return near(name, recomputed, any -> BigDecimal.ZERO);
    }

    /** A decimal that was worked out in doubles. */
    TableComparison<K, V> near(
            String name, Function<V, @Nullable Object> recomputed, Function<V, BigDecimal> tolerance) {
        return column(new Column<>(name, TableRow::decimalOrNull, recomputed, tolerance));
    }

    TableComparison<K, V> number(String name, Function<V, @Nullable Object> recomputed) {
        return column(new Column<>(name, TableRow::numberOrNull, recomputed, any -> BigDecimal.ZERO));
    }

    TableComparison<K, V> text(String name, Function<V, @Nullable Object> recomputed) {
        return column(new Column<>(name, TableRow::textOrNull, recomputed, any -> BigDecimal.ZERO));
    }

    TableComparison<K, V> flag(String name, Function<V, @Nullable Object> recomputed) {
        return column(new Column<>(name, TableRow::flagOrNull, recomputed, any -> BigDecimal.ZERO));
    }

    private TableComparison<K, V> column(Column<V> column) {
        names.add(column.name());
        columns.add(column);
        return this;
    }

    String table() {
        return table;
    }

    /** Compares the rows of these areas and returns how many the release has of them. */
    long compare(
            TableReader release,
            Map<K, V> recomputed,
            Collection<AreaCode> areas,
            PassedOver passedOver,
            Differences differences) {
        Map<K, V> known = new HashMap<>(recomputed);
        known.keySet().removeIf(passedOver::touches);
        Expected<K, V> expected = new Expected<>(known, each -> table + " " + each, differences);
        long[] rows = {0};
        release.readAreas(table, names, Areas.codes(areas), row -> {
            rows[0]++;
            K found = key.apply(row);
            if (passedOver.touches(found)) {
                passedOver.pass(table);
                return;
            }
            V value = expected.take(found);
            if (value != null) {
                compare(table + " " + found, row, value, differences);
            }
        });
        expected.tellMissing();
        return rows[0];
    }

    private void compare(String name, TableRow row, V value, Differences differences) {
        for (Column<V> each : columns) {
            differences.compare(
                    name,
                    each.name(),
                    each.published().apply(row, each.name()),
                    each.recomputed().apply(value),
                    each.tolerance().apply(value));
        }
    }
}
