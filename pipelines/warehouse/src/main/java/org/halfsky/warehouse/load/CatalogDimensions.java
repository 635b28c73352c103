package org.halfsky.warehouse.load;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaChange;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Fraction;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Rule;
import org.halfsky.model.catalog.Target;
import org.halfsky.warehouse.sql.TableAppender;
import org.halfsky.warehouse.sql.TableFiller;
import org.jspecify.annotations.Nullable;

/** Puts the catalog's rows into the dimensions of the star. */
public final class CatalogDimensions {

    private static final List<String> TABLES = List.of(
            "dim_catalog",
            "dim_area",
            "dim_area_change",
            "dim_indicator",
            "dim_plan",
            "dim_target",
            "dim_rule",
            "dim_breakdown");

    private final Connection connection;

    public CatalogDimensions(Connection connection) {
        this.connection = connection;
    }

    /** Replaces every dimension by the catalog's rows. The caller holds the transaction. */
    public void put(Catalog catalog) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("delete from " + table);
            }
        }
        try (TableAppender rows = new TableAppender(connection, "dim_catalog")) {
            rows.add(catalog.sha256());
        }
        putAreas(catalog);
        putIndicators(catalog);
        putPlans(catalog);
        putTargets(catalog);
        putRules(catalog);
        putBreakdowns();
        new TableFiller(connection).fill("star", "dim_year");
    }

    private void putAreas(Catalog catalog) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "dim_area")) {
            for (Area area : catalog.areas()) {
                rows.add(
                        area.code().value(),
                        area.name(),
                        area.level().code(),
                        area.unitType(),
                        text(area.parent()),
                        area.validFrom(),
                        area.validTo(),
                        area.successors().stream().map(AreaCode::value).collect(Collectors.joining("|")));
            }
        }
        try (TableAppender rows = new TableAppender(connection, "dim_area_change")) {
            for (AreaChange change : catalog.areaChanges()) {
                rows.add(
                        change.eventId(),
                        change.changeYear(),
                        change.eventType(),
                        change.wholeUnit(),
                        change.oldCode().value(),
                        change.oldName(),
                        change.newCode().value(),
                        change.newName());
            }
        }
    }

    private void putIndicators(Catalog catalog) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "dim_indicator")) {
            for (Indicator indicator : catalog.indicators()) {
                rows.add(
                        indicator.code().value(),
                        indicator.name(),
                        indicator.domain(),
                        indicator.unit(),
                        indicator.decimals(),
                        word(indicator.direction()),
                        word(indicator.kind()),
                        text(indicator.numerator()),
                        text(indicator.denominator()),
                        indicator.multiplier(),
                        word(indicator.aggregation()),
                        indicator.department(),
                        indicator.validMin(),
                        indicator.validMax(),
                        word(indicator.course()),
                        indicator.sensitive());
            }
        }
    }

    private void putPlans(Catalog catalog) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "dim_plan")) {
            for (Plan plan : catalog.plans()) {
                rows.add(
                        plan.code(),
                        plan.title(),
                        plan.kind(),
                        plan.area().value(),
                        plan.baseYear(),
                        plan.midYear(),
                        plan.endYear());
            }
        }
    }

    private void putTargets(Catalog catalog) throws SQLException {
        int position = 0;
        try (TableAppender rows = new TableAppender(connection, "dim_target")) {
            for (Target target : catalog.targets()) {
                position++;
                rows.add(
                        target.code(),
                        target.plan(),
                        position,
                        target.domain(),
                        text(target.indicator()),
                        target.breakdown(),
                        target.statement(),
                        target.type().code(),
                        numerator(target.value()),
                        denominator(target.value()),
                        numerator(target.value2()),
                        denominator(target.value2()),
                        target.unit(),
                        target.comparison());
            }
        }
    }

    private void putRules(Catalog catalog) throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "dim_rule")) {
            for (Rule rule : catalog.rules()) {
                rows.add(
                        rule.code(),
                        rule.level(),
                        rule.severity().code(),
                        rule.statement(),
                        rule.formula(),
                        rule.message(),
                        rule.fromYear(),
                        rule.toYear(),
                        rule.version());
            }
        }
    }

    private void putBreakdowns() throws SQLException {
        try (TableAppender rows = new TableAppender(connection, "dim_breakdown")) {
            for (Sex sex : Sex.values()) {
                for (Residence residence : Residence.values()) {
                    rows.add(new Breakdown(sex, residence).toString(), sex.name(), residence.name());
                }
            }
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable AreaCode code) {
        return code == null ? null : code.value();
    }

    private static @Nullable String text(@Nullable IndicatorCode code) {
        return code == null ? null : code.value();
    }

    private static @Nullable BigDecimal numerator(@Nullable Fraction fraction) {
        return fraction == null ? null : fraction.numerator();
    }

    private static @Nullable BigDecimal denominator(@Nullable Fraction fraction) {
        return fraction == null ? null : fraction.denominator();
    }
}
