package org.halfsky.ingest.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaChange;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.ReportingDuty;
import org.halfsky.model.catalog.Rule;
import org.halfsky.model.catalog.Target;
import org.jspecify.annotations.Nullable;

/** Reads the catalog: the built-in files of {@code sql/catalog/}, with the rows of a home's {@code catalog/} over them. */
public final class CatalogReader {

    private static final RowKind<Area> AREA = new RowKind<>(CatalogFile.AREA, AreaRow::read);
    private static final RowKind<AreaChange> AREA_CHANGE = new RowKind<>(CatalogFile.AREA_CHANGE, AreaChangeRow::read);
    private static final RowKind<Indicator> INDICATOR = new RowKind<>(CatalogFile.INDICATOR, IndicatorRow::read);
    private static final RowKind<Plan> PLAN = new RowKind<>(CatalogFile.PLAN, PlanRow::read);
    private static final RowKind<Target> TARGET = new RowKind<>(CatalogFile.TARGET, TargetRow::read);
    private static final RowKind<Rule> RULE = new RowKind<>(CatalogFile.RULE, RuleRow::read);
    private static final RowKind<FormLine> FORM = new RowKind<>(CatalogFile.FORM, FormRow::read);
    private static final RowKind<ReportingDuty> DUTY = new RowKind<>(CatalogFile.REPORTING, DutyRow::read);

    private final Problems problems;
    private final Map<CatalogFile, CatalogTable> tables;
    private final KnownCodes known;

    private CatalogReader(Map<CatalogFile, CatalogTable> tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
        this.known = new KnownCodes(tables, problems);
    }

    /**
     * The whole catalog, checked.
     *
     * @param overlayFolder a home's {@code catalog/}; {@code null} or a folder that does not exist: the built-in catalog alone
     * @throws InvalidCatalogException naming every bad row of all files
     */
    public static Catalog read(@Nullable Path overlayFolder) {
        Problems problems = new Problems();
        return new CatalogReader(new CatalogFiles(problems).read(overlayFolder), problems).catalog();
    }

    /** The catalog of a folder that holds all of its files, and nothing of the built-in one. */
    static Catalog readWhole(Path folder) {
        Problems problems = new Problems();
        return new CatalogReader(new CatalogFiles(problems).readWhole(folder), problems).catalog();
    }

    private Catalog catalog() {
        List<Located<Area>> areas = rows(AREA);
        List<Located<AreaChange>> changes = rows(AREA_CHANGE);
        List<Located<Indicator>> indicators = rows(INDICATOR);
        List<Located<Plan>> plans = rows(PLAN);
        List<Located<Target>> targets = rows(TARGET);
        List<Located<Rule>> rules = rows(RULE);
        List<Located<FormLine>> lines = rows(FORM);
        List<Located<ReportingDuty>> duties = rows(DUTY);
        new AreaTree(problems).check(areas);
        new OperandChains(problems).check(indicators);
        new NameClashes(problems).check(indicators);
        new FormPlaces(problems).check(lines);
        problems.throwIfAny();
        return new Catalog(
                CanonicalCsv.sha256(CanonicalCsv.of(tables)),
                Located.values(areas),
                Located.values(changes),
                Located.values(indicators),
                Located.values(plans),
                Located.values(targets),
                Located.values(rules),
                Located.values(lines),
                Located.values(duties));
    }

    private <T> List<Located<T>> rows(RowKind<T> kind) {
        return kind.read(Objects.requireNonNull(tables.get(kind.file())), known, problems);
    }
}
