package org.halfsky.model.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;

/**
 * The whole catalog, built-in and overlay together, checked. Lists keep the order of the files, overlay rows in the place of those
 * they replace, new ones behind.
 */
public final class Catalog {

    private final String sha256;
    private final List<Area> areas;
    private final List<AreaChange> areaChanges;
    private final List<Indicator> indicators;
    private final List<Plan> plans;
    private final List<Target> targets;
    private final List<Rule> rules;
    private final List<FormLine> formLines;
    private final List<ReportingDuty> duties;
    private final Map<AreaCode, List<Area>> areasByCode;
    private final Map<IndicatorCode, Indicator> indicatorsByCode;

    /**
     * A catalog whose rows have been checked against each other.
     *
     * @param sha256 of the canonical CSV files, the name of its copy under {@code archive/catalog/}
     */
    public Catalog(
            String sha256,
            List<Area> areas,
            List<AreaChange> areaChanges,
            List<Indicator> indicators,
            List<Plan> plans,
            List<Target> targets,
            List<Rule> rules,
            List<FormLine> formLines,
            List<ReportingDuty> duties) {
        this.sha256 = sha256;
        this.areas = List.copyOf(areas);
        this.areaChanges = List.copyOf(areaChanges);
        this.indicators = List.copyOf(indicators);
        this.plans = List.copyOf(plans);
        this.targets = List.copyOf(targets);
        this.rules = List.copyOf(rules);
        this.formLines = List.copyOf(formLines);
        this.duties = List.copyOf(duties);
        this.areasByCode = this.areas.stream().collect(Collectors.groupingBy(Area::code));
        this.indicatorsByCode =
                this.indicators.stream().collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));
    }

    public String sha256() {
        return sha256;
    }

    public List<Area> areas() {
        return areas;
    }

    public List<AreaChange> areaChanges() {
        return areaChanges;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public List<Plan> plans() {
        return plans;
    }

    public List<Target> targets() {
        return targets;
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<FormLine> formLines() {
        return formLines;
    }

    public List<ReportingDuty> duties() {
        return duties;
    }

    /** Every span of that code, oldest first; empty where the code is unknown. */
    public List<Area> spansOf(AreaCode code) {
        return areasByCode.getOrDefault(code, List.of());
    }

    /** The area that bears the code in that year. */
    public Optional<Area> area(AreaCode code, int year) {
        return spansOf(code).stream().filter(each -> each.isValidIn(year)).findFirst();
    }

    public Optional<Indicator> indicator(IndicatorCode code) {
        return Optional.ofNullable(indicatorsByCode.get(code));
    }
}
