package org.halfsky.ingest.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;

/** Checks that the areas of every year form one tree: no circles, parents that are higher and valid, spans that do not overlap. */
final class AreaTree {

    /** Years whose tables the facts hold or whose reports may still come; before them parents are not known to the year. */
    private static final int FIRST_YEAR = 2009;

    private static final int LAST_YEAR = 2030;

    private final Problems problems;

    AreaTree(Problems problems) {
        this.problems = problems;
    }

    void check(List<Located<Area>> areas) {
        Map<AreaCode, List<Area>> spans = Located.values(areas).stream().collect(Collectors.groupingBy(Area::code));
        Circle circle = new Circle(parents(areas));
        for (Located<Area> area : areas) {
            Optional<String> chain = circle.from(area.value().code().value());
            chain.ifPresent(each -> wrong(area, "parent_code", each + " is a circle of parents"));
            AreaCode parent = area.value().parent();
            if (chain.isEmpty() && parent != null && spans.containsKey(parent)) {
                checkParent(area, Objects.requireNonNull(spans.get(parent)));
            }
            checkSpans(area, Objects.requireNonNull(spans.get(area.value().code())));
        }
    }

    private static Map<String, Set<String>> parents(List<Located<Area>> areas) {
        return Located.values(areas).stream()
                .filter(area -> area.parent() != null)
                .collect(Collectors.groupingBy(
                        area -> area.code().value(),
                        Collectors.mapping(area -> String.valueOf(area.parent()), Collectors.toSet())));
    }

    private void checkParent(Located<Area> area, List<Area> parents) {
        Area child = area.value();
        for (Area parent : parents) {
            if (parent.level().compareTo(child.level()) >= 0) {
                String what = "%s is a %s, expected a higher level than %s"
                        .formatted(
                                parent.code(),
                                parent.level().code(),
                                child.level().code());
                wrong(area, "parent_code", what);
                return;
            }
        }
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .filter(child::isValidIn)
                .filter(year -> parents.stream().noneMatch(parent -> parent.isValidIn(year)))
                .findFirst()
                .ifPresent(year -> wrong(area, "parent_code", "%s is not valid in %d".formatted(child.parent(), year)));
    }

    private void checkSpans(Located<Area> area, List<Area> spans) {
        int from = area.value().validFrom();
        if (spans.stream().anyMatch(other -> other.validFrom() < from && other.isValidIn(from))) {
            wrong(
                    area,
                    "valid_from",
                    "%d lies within another span of %s"
                            .formatted(from, area.value().code()));
        }
    }

    private void wrong(Located<Area> area, String column, String what) {
        problems.at(area.row(), column, what);
    }
}
