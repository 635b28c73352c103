package org.halfsky.warehouse;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellAccount;
import org.halfsky.model.CellRef;
import org.halfsky.model.Explanation;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.MissingReason;
import org.halfsky.model.NilForm;
import org.halfsky.model.Observation;
import org.halfsky.model.QualitativeStatement;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Statement;
import org.halfsky.model.Submission;
import org.halfsky.model.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * A valid submission of one county sheet for 滕州市 2020; a test says only what it is about. Each figure stands in a row of its own,
 * {@code D1}, {@code D2} …, on the sheet 妇儿综1表.
 */
public final class Sheet {

    private static final String SHEET = "妇儿综1表";

    private final String name;
    private AreaCode area = new AreaCode("370481");
    private int year = 2020;
    private OffsetDateTime receivedAt = OffsetDateTime.parse("2021-03-05T09:30:00+08:00");
    private @Nullable AreaCode sender = new AreaCode("370481");
    private @Nullable SubmissionId duplicateOf;
    private boolean unreadable;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<NilForm> nilForms = new ArrayList<>();
    private final List<QualitativeStatement> qualitative = new ArrayList<>();
    private final Set<CellRef> rejected = new HashSet<>();
    private Map<IgnoredBecause, Integer> ignored = Map.of(IgnoredBecause.HEADER, 5);

    private Sheet(String name) {
        this.name = name;
    }

    /** @param name of the file, without its ending; also decides between equal receipt times */
    public static Sheet of(String name) {
        return new Sheet(name);
    }

    public Sheet area(String code) {
        area = new AreaCode(code);
        return this;
    }

    public Sheet year(int spoken) {
        year = spoken;
        return this;
    }

    public Sheet receivedAt(String time) {
        receivedAt = OffsetDateTime.parse(time);
        return this;
    }

    /** Another sender than the county itself. */
    public Sheet from(String code) {
        sender = new AreaCode(code);
        return this;
    }

    public Sheet fromNobodyKnown() {
        sender = null;
        return this;
    }

    public Sheet duplicateOf(String other) {
        duplicateOf = new SubmissionId(other);
        return this;
    }

    public Sheet unreadable() {
        unreadable = true;
        ignored = Map.of();
        return this;
    }

    public Sheet withoutOtherCells() {
        ignored = Map.of();
        return this;
    }

    public Sheet finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    /** Words about a finding told before, as they come back on 审核结果. */
    public Sheet explains(Finding finding, String words) {
        explanations.add(new Explanation(
                finding.rule(),
                finding.sheet(),
                finding.cell(),
                finding.area(),
                finding.indicator(),
                finding.year(),
                finding.breakdown(),
                finding.value(),
                words));
        return this;
    }

    /** A cell of a column 是否完成. */
    public Sheet answers(QualitativeStatement statement) {
        qualitative.add(statement);
        return this;
    }

    public Sheet isNil(NilForm form) {
        nilForms.add(form);
        return this;
    }

    public Sheet rejectedCell(String cell) {
        rejected.add(new CellRef(SHEET, cell));
        return this;
    }

    /** A figure of the whole population, as typed. */
    public Sheet says(String indicator, String text) {
        return says(indicator, "T.T", text);
    }

    public Sheet says(String indicator, String breakdown, String text) {
        return add(indicator, breakdown, text, year, Statement.CURRENT_YEAR, "D" + (observations.size() + 1));
    }

    /** A figure in the 上年 column. */
    public Sheet saysOfLastYear(String indicator, String text) {
        return add(indicator, "T.T", text, year - 1, Statement.PREVIOUS_YEAR, "E" + (observations.size() + 1));
    }

    /** Another figure from the cell of the one before. */
    public Sheet andInTheSameCell(String indicator, int spoken, String text) {
        String cell = observations.get(observations.size() - 1).source().cell();
        return add(indicator, "T.T", text, spoken, Statement.CURRENT_YEAR, cell);
    }

    /** A figure that the cell calls approximate. */
    public Sheet saysAbout(String indicator, String number) {
        says(indicator, "T.T", number);
        Observation exact = observations.remove(observations.size() - 1);
        observations.add(new Observation(
                exact.area(),
                exact.indicator(),
                exact.year(),
                exact.breakdown(),
                exact.value(),
                null,
                true,
                exact.decimals(),
                "约" + number,
                exact.statement(),
                exact.source()));
        return this;
    }

    public Sheet isMissing(String indicator, MissingReason reason) {
        observations.add(new Observation(
                area,
                new IndicatorCode(indicator),
                year,
                Breakdown.TOTAL,
                null,
                reason,
                false,
                0,
                "—",
                Statement.CURRENT_YEAR,
                new CellRef(SHEET, "D" + (observations.size() + 1))));
        return this;
    }

    private Sheet add(String indicator, String breakdown, String text, int spoken, Statement statement, String cell) {
        BigDecimal value = new BigDecimal(text);
        observations.add(new Observation(
                area,
                new IndicatorCode(indicator),
                spoken,
                Breakdown.parse(breakdown),
                value,
                null,
                false,
                Math.max(0, value.scale()),
                text,
                statement,
                new CellRef(SHEET, cell)));
        return this;
    }

    public ReadSubmission read() {
        Set<AreaCode> areas = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        Set<CellRef> cells = new HashSet<>();
        for (Observation each : observations) {
            areas.add(each.area());
            years.add(each.year());
            cells.add(each.source());
        }
        qualitative.forEach(each -> cells.add(each.source()));
        int others = ignored.values().stream().mapToInt(Integer::intValue).sum();
        CellAccount account = new CellAccount(cells.size() + rejected.size() + others, ignored, rejected);
        return new ReadSubmission(
                submission(),
                unreadable,
                areas,
                years,
                observations,
                findings,
                account,
                explanations,
                nilForms,
                qualitative);
    }

    private Submission submission() {
        return new Submission(
                new SubmissionId(name),
                "370481滕州市/" + name + ".xlsx",
                "%064x".formatted(name.hashCode() & 0xffffffffL),
                4096,
                receivedAt,
                sender,
                duplicateOf,
                "0".repeat(64),
                Submission.Kind.FILE);
    }
}
