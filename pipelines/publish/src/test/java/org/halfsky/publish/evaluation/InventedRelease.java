package org.halfsky.publish.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.ReportingStatus;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;
import org.halfsky.model.release.AboveRow;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.ChangeRow;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.model.release.DisparityRow;
import org.halfsky.model.release.DomainScoreRow;
import org.halfsky.model.release.FindingRow;
import org.halfsky.model.release.IntervalRow;
import org.halfsky.model.release.ProgressRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.ReportedRow;
import org.halfsky.model.release.RevisionRow;
import org.halfsky.model.release.SourceRow;
import org.halfsky.model.release.StandingRow;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.model.release.ValueRow;
import org.jspecify.annotations.Nullable;

/** A release whose figures are invented from the area's code: rows of every shape, the same every time. */
public final class InventedRelease implements ReleaseQueries {

    public static final ReleaseArea PROVINCE = area("370000", "山东省", AreaLevel.PROVINCE, "000000");
    public static final ReleaseArea PREFECTURE = area("370400", "枣庄市", AreaLevel.PREFECTURE, "370000");
    public static final ReleaseArea COUNTY = area("370481", "滕州市", AreaLevel.COUNTY, "370400");

    private static final List<ReleaseArea> AREAS = List.of(
            new ReleaseArea(AreaCode.NATION, "全国", AreaLevel.NATION, null),
            PROVINCE,
            PREFECTURE,
            area("370500", "东营市", AreaLevel.PREFECTURE, "370000"),
            area("370402", "市中区", AreaLevel.COUNTY, "370400"),
            area("370403", "薛城区", AreaLevel.COUNTY, "370400"),
            area("370404", "峄城区", AreaLevel.COUNTY, "370400"),
            area("370405", "台儿庄区", AreaLevel.COUNTY, "370400"),
            area("370406", "山亭区", AreaLevel.COUNTY, "370400"),
            COUNTY);

    private static final List<String> PLANS = List.of("CN-W-2011", "CN-C-2011");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS_STORED = 10;

    private final Catalog catalog;
    private final int newestYear;

    public InventedRelease(Catalog catalog) {
        this(catalog, 2020);
    }

    public InventedRelease(Catalog catalog, int newestYear) {
        this.catalog = catalog;
        this.newestYear = newestYear;
    }

    private static ReleaseArea area(String code, String name, AreaLevel level, String parent) {
        return new ReleaseArea(new AreaCode(code), name, level, new AreaCode(parent));
    }

    @Override
    public OffsetDateTime dataCutOff() {
        return OffsetDateTime.parse("2021-06-14T17:30:00Z");
    }

    @Override
    public OffsetDateTime dataCutOff(AreaCode area) {
        return dataCutOff();
    }

    @Override
    public int newestYear() {
        return newestYear;
    }

    @Override
    public List<ReleaseArea> areas() {
        return AREAS;
    }

    @Override
    public List<AttainmentRow> attainment(AreaCode area) {
        ReleaseArea of = AREAS.stream()
                .filter(each -> each.code().equals(area))
                .findFirst()
                .orElseThrow();
        return catalog.targets().stream()
                .filter(each -> PLANS.contains(each.plan()))
                .map(each -> judge(of, each))
                .toList();
    }

    private AttainmentRow judge(ReleaseArea area, Target target) {
        Random dice = new Random((area.code() + target.code()).hashCode());
        BigDecimal goal = target.value() == null
                ? BigDecimal.valueOf(dice.nextInt(8000), 2)
                : target.value().numerator();
        BigDecimal end = goal.multiply(BigDecimal.valueOf(900 + dice.nextInt(200), 3))
                .add(new BigDecimal("0.0012345678"))
                .setScale(DIGITS_STORED, RoundingMode.HALF_UP);
        BigDecimal base = end.multiply(new BigDecimal("0.83")).setScale(DIGITS_STORED, RoundingMode.HALF_UP);
        boolean fewer = target.type() == TargetType.AT_MOST || target.type() == TargetType.BELOW_BASE;
        BigDecimal gap = fewer ? goal.subtract(end) : end.subtract(goal);
        Verdict verdict = verdict(dice, target, gap);
        boolean isJudged = verdict == Verdict.MET
                || verdict == Verdict.MET_EARLY
                || verdict == Verdict.NEARLY_MET
                || verdict == Verdict.NOT_MET;
        boolean isMet = verdict == Verdict.MET || verdict == Verdict.MET_EARLY;
        return new AttainmentRow(
                target.plan(),
                target.code(),
                area.code(),
                area.name(),
                area.level(),
                target.indicator(),
                target.breakdown(),
                isJudged ? base : null,
                isJudged && dice.nextInt(5) > 0 ? base.add(end).divide(new BigDecimal(2)) : null,
                isJudged ? end : null,
                isJudged ? (dice.nextInt(12) == 0 ? 2019 : 2020) : null,
                target.type().code(),
                isJudged && target.type() != TargetType.BETWEEN ? goal : null,
                verdict,
                isMet ? (verdict == Verdict.MET ? 2020 : 2013 + dice.nextInt(6)) : null,
                isJudged ? gap : null,
                isJudged && dice.nextInt(15) == 0,
                true,
                isJudged && gap.signum() != 0 && gap.abs().compareTo(new BigDecimal("0.005")) < 0,
                false);
    }

    private static Verdict verdict(Random dice, Target target, BigDecimal gap) {
        if (target.type() == TargetType.QUALITATIVE) {
            return List.of(Verdict.QUALITATIVE_DONE, Verdict.QUALITATIVE_NOT_DONE, Verdict.MISSING)
                    .get(dice.nextInt(3));
        }
        if (target.indicator() == null || dice.nextInt(14) == 0) {
            return Verdict.NOT_MONITORABLE;
        }
        if (dice.nextInt(14) == 0) {
            return Verdict.MISSING;
        }
        if (gap.signum() >= 0) {
            return dice.nextBoolean() ? Verdict.MET_EARLY : Verdict.MET;
        }
        return dice.nextInt(3) == 0 ? Verdict.NEARLY_MET : Verdict.NOT_MET;
    }

    @Override
    public List<SummaryRow> summary(AreaCode area) {
        List<SummaryRow> rows = new ArrayList<>();
        List<AttainmentRow> all = attainment(area);
        for (String plan : PLANS) {
            Map<String, List<AttainmentRow>> byDomain = new LinkedHashMap<>();
            byDomain.put(SummaryRow.ALL_DOMAINS, new ArrayList<>());
            for (Target target : catalog.targets()) {
                for (AttainmentRow row : all) {
                    if (target.plan().equals(plan) && target.code().equals(row.targetCode())) {
                        byDomain.get(SummaryRow.ALL_DOMAINS).add(row);
                        byDomain.computeIfAbsent(target.domain(), each -> new ArrayList<>())
                                .add(row);
                    }
                }
            }
            byDomain.forEach((domain, of) -> rows.add(summarise(plan, domain, of)));
        }
        return rows;
    }

    private static SummaryRow summarise(String plan, String domain, List<AttainmentRow> rows) {
        AttainmentRow any = rows.get(0);
        int met = count(rows, each -> each == Verdict.MET);
        int early = count(rows, each -> each == Verdict.MET_EARLY);
        int nearly = count(rows, each -> each == Verdict.NEARLY_MET);
        int not = count(rows, each -> each == Verdict.NOT_MET);
        int done = count(rows, each -> each == Verdict.QUALITATIVE_DONE);
        int monitorable = met + early + nearly + not;
        return new SummaryRow(
                plan,
                any.areaCode(),
                any.areaName(),
                any.level(),
                domain,
                true,
                rows.size(),
                monitorable,
                met,
                early,
                nearly,
                not,
                count(rows, each -> each == Verdict.MISSING),
                count(rows, each -> each == Verdict.NOT_MONITORABLE),
                done,
                count(rows, each -> each == Verdict.QUALITATIVE_NOT_DONE),
                percent(met + early, monitorable),
                percent(met + early + done, rows.size()));
    }

    private static int count(List<AttainmentRow> rows, Predicate<Verdict> what) {
        return (int) rows.stream().filter(each -> what.test(each.verdict())).count();
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), DIGITS_STORED, RoundingMode.HALF_UP);
    }

    @Override
    public List<ValueRow> values(AreaCode area) {
        List<ValueRow> rows = new ArrayList<>();
        for (Indicator indicator : catalog.indicators()) {
            Random dice = new Random((area.value() + indicator.code()).hashCode());
            if (dice.nextInt(3) > 0) {
                for (int year = 2010; year <= 2020; year++) {
                    if (dice.nextInt(9) > 0) {
                        rows.add(value(area, indicator, year, dice));
                    }
                }
            }
        }
        return rows;
    }

    private static ValueRow value(AreaCode area, Indicator indicator, int year, Random dice) {
        BigDecimal value =
                BigDecimal.valueOf(dice.nextInt(10_000_000), 5).setScale(DIGITS_STORED, RoundingMode.UNNECESSARY);
        boolean isReported = dice.nextInt(4) > 0;
        return new ValueRow(
                area,
                indicator.code(),
                year,
                dice.nextInt(40) == 0 ? Breakdown.parse("T.R") : Breakdown.TOTAL,
                value,
                isReported ? value : null,
                isReported ? null : value,
                null,
                null,
                isReported ? "reported" : "computed",
                isReported ? null : HUNDRED,
                null);
    }

    @Override
    public List<DisparityRow> disparities(AreaCode area) {
        BigDecimal urban = new BigDecimal("12.5");
        BigDecimal rural = new BigDecimal("16.25");
        return List.of(new DisparityRow(
                values(area).get(0).indicatorCode(),
                2020,
                urban,
                rural,
                urban.subtract(rural),
                new BigDecimal("0.7692307692"),
                null,
                null,
                null,
                null));
    }

    @Override
    public List<StandingRow> standings(AreaCode area) {
        return attainment(area).stream()
                .filter(each -> each.endValue() != null && each.baseValue() != null)
                .map(each -> new StandingRow(
                        each.planCode(),
                        each.targetCode(),
                        2020,
                        each.endValue(),
                        each.endValue().subtract(each.baseValue()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        3,
                        6))
                .toList();
    }

    @Override
    public List<IntervalRow> smallSamples(AreaCode area) {
        return List.of(new IntervalRow(
                values(area).get(0).indicatorCode(),
                2020,
                Breakdown.TOTAL,
                new BigDecimal("12.5"),
                BigDecimal.ONE,
                new BigDecimal(8000),
                true,
                new BigDecimal("0.3164760100"),
                new BigDecimal("69.6455400000"),
                null,
                null,
                null));
    }

    @Override
    public List<FindingRow> findings(AreaCode area) {
        return List.of(new FindingRow(
                "R201",
                "error",
                "=滕州市2020年监测表.xls",
                "儿童!D12",
                "C-HLT-003",
                2020,
                "3.1",
                "5岁以下儿童死亡率 3.1‰ 小于婴儿死亡率 4.2‰，请核实这两格",
                null));
    }

    @Override
    public List<ReportedRow> reported(AreaCode area, int year) {
        return List.of();
    }

    @Override
    public List<CompletenessRow> completeness(AreaCode area) {
        List<CompletenessRow> rows = new ArrayList<>();
        for (int year = 2010; year <= 2020; year++) {
            boolean isMissing = year == 2012;
            ReleaseArea about = areas().stream()
                    .filter(each -> each.code().equals(area))
                    .findFirst()
                    .orElseThrow();
            rows.add(new CompletenessRow(
                    area,
                    about.name(),
                    about.level(),
                    about.parent(),
                    year,
                    1,
                    isMissing ? 0 : 1,
                    isMissing ? 1 : 0,
                    0,
                    0,
                    isMissing ? ReportingStatus.DUE : ReportingStatus.ACCEPTED,
                    LocalDate.of(year + 1, 4, 30),
                    isMissing ? 0 : 200,
                    0,
                    LocalDate.of(2021, 3, 5)));
        }
        return rows;
    }

    @Override
    public List<CompletenessRow> completeness() {
        return areas().stream()
                .flatMap(each -> completeness(each.code()).stream())
                .toList();
    }

    @Override
    public List<ProgressRow> progress(AreaCode area) {
        return InventedDegrees.progress(attainment(area));
    }

    @Override
    public List<DomainScoreRow> domainScores(AreaCode area) {
        return InventedDegrees.domainScores(summary(area));
    }

    @Override
    public List<AboveRow> against(AreaCode area) {
        return InventedDegrees.against(attainment(area));
    }

    @Override
    public List<SourceRow> sources(AreaCode area) {
        return InventedOrigins.sources(values(area));
    }

    @Override
    public Map<Integer, Integer> partCounts(AreaCode area) {
        return InventedOrigins.partCounts(AREAS, area);
    }

    @Override
    public List<RevisionRow> revisions(AreaCode area) {
        return InventedOrigins.revisions(values(area));
    }

    @Override
    public List<ChangeRow> changes(int most) {
        return List.of();
    }

    @Override
    public long changeCount() {
        return 0;
    }

    @Override
    public List<ChangeRow> changes(Set<AreaCode> areas, int most) {
        return List.of();
    }

    @Override
    public long changeCount(Set<AreaCode> areas) {
        return 0;
    }

    @Override
    public List<ValueRow> values(Set<AreaCode> areas, IndicatorCode indicator, Breakdown breakdown, int year) {
        return areas.stream()
                .sorted()
                .flatMap(each -> values(each).stream())
                .filter(each -> each.indicatorCode().equals(indicator)
                        && each.breakdown().equals(breakdown)
                        && each.year() == year)
                .toList();
    }

    @Override
    public void close() {}
}
