package org.halfsky.publish.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Fraction;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;
import org.jspecify.annotations.Nullable;

/** Indicators, plans and targets of the built-in catalog; nothing else of it. */
public final class CatalogOfPlans {

    private static final Path FOLDER = Path.of("../../sql/catalog");

    private CatalogOfPlans() {}

    public static Catalog read() {
        List<Indicator> indicators =
                rows("indicator.csv").map(CatalogOfPlans::indicator).toList();
        List<Plan> plans = rows("plan.csv").map(CatalogOfPlans::plan).toList();
        List<Target> targets = rows("target.csv").map(CatalogOfPlans::target).toList();
        return new Catalog(
                "c".repeat(64), List.of(), List.of(), indicators, plans, targets, List.of(), List.of(), List.of());
    }

    private static Stream<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                new IndicatorCode(row.getField("indicator_code")),
                row.getField("name"),
                row.getField("domain"),
                row.getField("unit"),
                Integer.parseInt(row.getField("decimals")),
                Indicator.Direction.valueOf(row.getField("direction").toUpperCase(Locale.ROOT)),
                Indicator.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                code(row.getField("numerator_code")),
                code(row.getField("denominator_code")),
                new BigDecimal(row.getField("multiplier")),
                Indicator.Aggregation.valueOf(row.getField("aggregation").toUpperCase(Locale.ROOT)),
                Indicator.Course.STEADY,
                false,
                row.getField("department"),
                List.of(),
                null,
                null,
                row.getField("note"));
    }

    private static Plan plan(NamedCsvRecord row) {
        return new Plan(
                row.getField("plan_code"),
                row.getField("title"),
                row.getField("plan_kind"),
                new AreaCode(row.getField("area_code")),
                Integer.parseInt(row.getField("base_year")),
                Integer.parseInt(row.getField("mid_year")),
                Integer.parseInt(row.getField("end_year")));
    }

    private static Target target(NamedCsvRecord row) {
        return new Target(
                row.getField("target_code"),
                row.getField("plan_code"),
                row.getField("domain"),
                row.getField("goal_no"),
                code(row.getField("indicator_code")),
                row.getField("breakdown"),
                row.getField("statement"),
                TargetType.of(row.getField("target_type")),
                fraction(row.getField("value")),
                fraction(row.getField("value2")),
                row.getField("unit"),
                row.getField("comparison"),
                row.getField("note"));
    }

    private static @Nullable IndicatorCode code(String text) {
        return text.isEmpty() ? null : new IndicatorCode(text);
    }

    private static @Nullable Fraction fraction(String text) {
        return text.isEmpty() ? null : Fraction.parse(text);
    }
}
