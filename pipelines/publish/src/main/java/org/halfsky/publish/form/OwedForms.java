package org.halfsky.publish.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.ReportingDuty;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;
import org.jspecify.annotations.Nullable;

/** What an area has to send for a year. */
public final class OwedForms {

    private final Catalog catalog;

    public OwedForms(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Codes of the forms, in the order of the catalog; empty where it owes none. */
    public List<String> of(Area area, int year) {
        List<AreaCode> line = withAllAbove(area, year);
        return catalog.duties().stream()
                .filter(each -> each.fromYear() <= year && year <= each.toYear())
                .filter(each -> each.level() == area.level() && line.contains(each.under()))
                .filter(each -> line.stream().noneMatch(each.exempt()::contains))
                .map(ReportingDuty::form)
                .distinct()
                .toList();
    }

    /** Plans under which it is judged in that year, its own first. */
    List<Plan> plans(Area area, int year) {
        return withAllAbove(area, year).stream()
                .flatMap(code ->
                        catalog.plans().stream().filter(each -> each.area().equals(code)))
                .filter(each -> each.baseYear() < year && year <= each.endYear())
                .toList();
    }

    List<Target> qualitative(Plan plan) {
        return catalog.targets().stream()
                .filter(each -> each.plan().equals(plan.code()) && each.type() == TargetType.QUALITATIVE)
                .toList();
    }

    /** The area and every area below it that owes something that year, from above downwards, by code. */
    public List<Area> owing(Area area, int year) {
        return Stream.concat(
                        Stream.of(area),
                        catalog.areas().stream()
                                .filter(each ->
                                        each.isValidIn(year) && !each.code().equals(area.code()))
                                .filter(each -> withAllAbove(each, year).contains(area.code()))
                                .sorted(Comparator.comparing(Area::level).thenComparing(Area::code)))
                .filter(each -> !of(each, year).isEmpty())
                .toList();
    }

    private List<AreaCode> withAllAbove(Area area, int year) {
        List<AreaCode> line = new ArrayList<>(List.of(area.code()));
        @Nullable AreaCode above = area.parent();
        while (above != null && !line.contains(above)) {
            line.add(above);
            above = catalog.area(above, year).map(Area::parent).orElse(null);
        }
        return line;
    }
}
