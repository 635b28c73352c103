package org.halfsky.portal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.explanation.Question;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ValueRow;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.area.AreaPlace;
import org.halfsky.portal.area.AreaPlaces;
import org.halfsky.portal.chart.CourseChart;
import org.halfsky.portal.given.CatalogInForce;
import org.halfsky.portal.given.Narrator;
import org.halfsky.portal.given.OpenRelease;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 指标: the list of an area, one indicator through the years, and why a figure is what it is. */
@Controller
@RequestMapping("/indicators")
class IndicatorPages {

    private final CatalogInForce catalog;
    private final Narrator narrator;

    IndicatorPages(CatalogInForce catalog, Narrator narrator) {
        this.catalog = catalog;
        this.narrator = narrator;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String name,
            Scope scope,
            OpenRelease release,
            Model model) {
        AreaPlace place = AreaPlaces.find(area, scope, release);
        model.addAttribute("place", place);
        model.addAttribute("name", name);
        model.addAttribute("domains", domains(release, place, name.strip()));
        return "indicators";
    }

    @GetMapping("/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "T.T") String breakdown,
            Scope scope,
            OpenRelease release,
            Model model) {
        AreaPlace place = AreaPlaces.find(area, scope, release);
        Indicator indicator = indicator(code);
        Breakdown part = breakdown(breakdown);
        List<ValueRow> all = release.queries().values(place.code()).stream()
                .filter(each -> each.indicatorCode().equals(indicator.code()))
                .toList();
        List<ValueRow> rows = all.stream()
                .filter(each -> each.breakdown().equals(part))
                .sorted(Comparator.comparingInt(ValueRow::year))
                .toList();
        List<AttainmentRow> targets = release.queries().attainment(place.code()).stream()
                .filter(each -> indicator.code().equals(each.indicatorCode()) && each.governing())
                .toList();
        model.addAttribute("place", place);
        model.addAttribute("indicator", indicator);
        model.addAttribute("breakdown", part);
        model.addAttribute(
                "breakdowns",
                all.stream().map(ValueRow::breakdown).distinct().sorted().toList());
        model.addAttribute("rows", rows);
        model.addAttribute("targets", targets);
        model.addAttribute(
                "chart",
                chart(place, indicator, part, rows, targets)
                        .map(CourseChart::svg)
                        .orElse(null));
        int year = rows.isEmpty()
                ? release.queries().newestYear()
                : rows.get(rows.size() - 1).year();
        model.addAttribute("year", year);
        model.addAttribute("neighbours", neighbours(release, place, indicator.code(), part, year));
        return "indicator";
    }

    @GetMapping("/{code}/{year}")
    String explain(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "T.T") String breakdown,
            Scope scope,
            OpenRelease release,
            Model model) {
        AreaPlace place = AreaPlaces.find(area, scope, release);
        Indicator indicator = indicator(code);
        Breakdown part = breakdown(breakdown);
        model.addAttribute("place", place);
        model.addAttribute("indicator", indicator);
        model.addAttribute("breakdown", part);
        model.addAttribute("year", year);
        model.addAttribute(
                "lines",
                release.explanations()
                        .explain(new Question(place.code(), indicator.code(), year, part, null))
                        .map(narrator::tell)
                        .orElse(List.of()));
        return "explanation";
    }

    /** By domain in the catalog's order, each indicator and breakdown that has a row. */
    private Map<String, List<IndicatorLine>> domains(OpenRelease release, AreaPlace place, String name) {
        Map<IndicatorCode, Map<Breakdown, ValueRow>> newest = release.queries().values(place.code()).stream()
                .collect(Collectors.groupingBy(
                        ValueRow::indicatorCode,
                        Collectors.toMap(ValueRow::breakdown, each -> each, IndicatorPages::later, TreeMap::new)));
        Map<String, List<IndicatorLine>> domains = new LinkedHashMap<>();
        for (Indicator indicator : catalog.catalog().indicators()) {
            if (isCalled(indicator, name)) {
                newest.getOrDefault(indicator.code(), Map.of())
                        .forEach((breakdown, row) -> domains.computeIfAbsent(
                                        indicator.domain(), none -> new ArrayList<>())
                                .add(new IndicatorLine(
                                        indicator, breakdown, row.year(), row.value(), row.isSuppressed())));
            }
        }
        return domains;
    }

    private static ValueRow later(ValueRow one, ValueRow other) {
        boolean isOne =
                (one.value() == null) == (other.value() == null) ? one.year() > other.year() : one.value() != null;
        return isOne ? one : other;
    }

    private static boolean isCalled(Indicator indicator, String name) {
        return name.isEmpty()
                || indicator.name().contains(name)
                || indicator.code().value().equals(name)
                || indicator.aliases().stream().anyMatch(each -> each.contains(name));
    }

    private static Optional<CourseChart> chart(
            AreaPlace place,
            Indicator indicator,
            Breakdown breakdown,
            List<ValueRow> rows,
            List<AttainmentRow> targets) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        rows.stream().filter(each -> each.value() != null).forEach(each -> values.put(each.year(), each.value()));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal target = targets.stream()
                .filter(each -> each.breakdown().equals(breakdown.toString()) && each.targetValue() != null)
                .map(AttainmentRow::targetValue)
                .reduce((one, other) -> other)
                .orElse(null);
        String title = "%s%s（%s）历年数值，表格见下".formatted(place.name(), indicator.name(), breakdown.label());
        return Optional.of(new CourseChart(title, indicator.unit(), values, target));
    }

    private static List<NeighbourLine> neighbours(
            OpenRelease release, AreaPlace place, IndicatorCode indicator, Breakdown breakdown, int year) {
        Set<AreaCode> below = place.below().stream().map(ReleaseArea::code).collect(Collectors.toSet());
        Map<AreaCode, ValueRow> rows = release.queries().values(below, indicator, breakdown, year).stream()
                .collect(Collectors.toMap(ValueRow::areaCode, Function.identity()));
        return place.below().stream()
                .map(each -> NeighbourLine.of(each, rows.get(each.code())))
                .toList();
    }

    private Indicator indicator(String code) {
        Catalog now = catalog.catalog();
        return now.indicators().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Breakdown breakdown(String text) {
        try {
            return Breakdown.parse(text);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unknown);
        }
    }
}
