package org.halfsky.app.planted;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellAccount;
import org.halfsky.model.CellRef;
import org.halfsky.model.MissingReason;
import org.halfsky.model.Observation;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Statement;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.publish.invented.InventedFigures;
import org.jspecify.annotations.Nullable;

/** What the counties and prefectures of 山东省 would report, all of it invented: every line of the legal form for three years, a file an area. */
final class Province {

    static final int LAST = 2020;
    static final int FIRST = LAST - 2;
    private static final int NEIGHBOURS = 9;
    static final AreaCode CODE = new AreaCode("370000");

    private final Catalog catalog;
    private final InventedFigures figures;
    private final Set<FormLine> lines;

    Province(Catalog catalog, long seed) {
        this.catalog = catalog;
        this.figures = new InventedFigures(catalog, seed);
        this.lines = Set.copyOf(catalog.formLines());
    }

    /** That many prefectures with all their counties as they were, nine at least, so that they can be compared. */
    List<Area> wholePrefectures(int wanted, Random dice) {
        List<Area> all = new ArrayList<>(prefectures());
        all.removeIf(
                each -> countiesOf(each).size() < NEIGHBOURS || countiesOf(each).size() < partsOf(each));
        Collections.shuffle(all, dice);
        return all.subList(0, wanted);
    }

    private long partsOf(Area prefecture) {
        return catalog.areas().stream()
                .filter(each -> prefecture.code().equals(each.parent()) && each.isValidIn(LAST))
                .count();
    }

    /** Other prefectures in an order of their own for each seed, as many as it takes to have that many counties. */
    List<Area> prefecturesWith(int wanted, List<Area> taken, Random dice) {
        List<Area> all = new ArrayList<>(prefectures());
        all.removeAll(taken);
        Collections.shuffle(all, dice);
        List<Area> chosen = new ArrayList<>();
        long counties = 0;
        for (Area each : all) {
            if (counties < wanted) {
                chosen.add(each);
                counties += countiesOf(each).size();
            }
        }
        return chosen;
    }

    /** Its counties that were what they are before the first year. */
    List<Area> countiesOf(Area prefecture) {
        return counties().stream()
                .filter(each -> prefecture.code().equals(each.parent()))
                .toList();
    }

    /** Counties that were what they are before the first year, by code. */
    List<Area> counties() {
        return settled(AreaLevel.COUNTY).stream()
                .filter(each ->
                        prefectures().stream().anyMatch(above -> above.code().equals(each.parent())))
                .toList();
    }

    /** The same of prefectures. */
    List<Area> prefectures() {
        return settled(AreaLevel.PREFECTURE).stream()
                .filter(each -> CODE.equals(each.parent()))
                .toList();
    }

    private List<Area> settled(AreaLevel level) {
        Set<AreaCode> changed = new HashSet<>();
        catalog.areaChanges().stream()
                .filter(each -> each.changeYear() >= FIRST - 1 && each.changeYear() <= LAST)
                .forEach(each -> {
                    changed.add(each.oldCode());
                    changed.add(each.newCode());
                });
        return catalog.areas().stream()
                .filter(each -> each.level() == level && each.code().value().startsWith("37"))
                .filter(each -> each.validFrom() < FIRST && each.isValidIn(LAST) && !changed.contains(each.code()))
                .sorted(Comparator.comparing(Area::code))
                .toList();
    }

    /** What the area reports. */
    List<Observation> report(Area area) {
        List<Observation> report = new ArrayList<>();
        for (int year = FIRST; year <= LAST; year++) {
            for (FormLine line : lines) {
                if (line.requiredAt().contains(area.level())) {
                    @Nullable
                    BigDecimal value = figures.value(area.code(), line.indicator(), year, line.breakdown())
                            .orElse(null);
                    report.add(observation(area.code(), line, year, value, "D" + (report.size() + 1)));
                }
            }
        }
        return report;
    }

    private static Observation observation(
            AreaCode area, FormLine line, int year, @Nullable BigDecimal value, String cell) {
        return new Observation(
                area,
                line.indicator(),
                year,
                line.breakdown(),
                value,
                value == null ? MissingReason.NO_SUCH_ITEM : null,
                false,
                value == null ? 0 : Math.max(0, value.scale()),
                value == null ? "—" : value.toPlainString(),
                Statement.CURRENT_YEAR,
                new CellRef("统计表", cell));
    }

    /** The file of an area. */
    static ReadSubmission file(Area area, List<Observation> report) {
        return file(area, report, id(area), "2021-03-05T09:30:00+08:00");
    }

    /** A file of the day after. */
    static ReadSubmission later(Area area, List<Observation> report) {
        return file(area, report, laterId(area), "2021-03-06T09:30:00+08:00");
    }

    private static ReadSubmission file(Area area, List<Observation> report, SubmissionId id, String receivedAt) {
        Set<AreaCode> areas = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        Set<CellRef> cells = new HashSet<>();
        for (Observation each : report) {
            areas.add(each.area());
            years.add(each.year());
            cells.add(each.source());
        }
        Submission submission = new Submission(
                id,
                area.code() + area.name() + "/invented.xlsx",
                "0".repeat(58) + area.code(),
                1,
                OffsetDateTime.parse(receivedAt),
                area.code(),
                null,
                "0".repeat(64),
                Submission.Kind.FILE);
        return new ReadSubmission(
                submission, false, areas, years, report, List.of(), new CellAccount(cells.size(), Map.of(), Set.of()));
    }

    static SubmissionId id(Area area) {
        return new SubmissionId("20210305T093000-" + area.code() + "000000");
    }

    static SubmissionId laterId(Area area) {
        return new SubmissionId("20210306T093000-" + area.code() + "000000");
    }
}
