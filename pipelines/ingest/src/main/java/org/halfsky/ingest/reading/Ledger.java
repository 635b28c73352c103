package org.halfsky.ingest.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.halfsky.model.NilForm;
import org.halfsky.model.Observation;
import org.halfsky.model.QualitativeStatement;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;
import org.halfsky.model.Statement;
import org.halfsky.model.Submission;
import org.jspecify.annotations.Nullable;

/** Counts every cell of one file once, and lets no file state one thing twice with different values. */
final class Ledger {

    private record Grain(AreaCode area, IndicatorCode indicator, int year, Breakdown breakdown, Statement statement) {

        static Grain of(Observation each) {
            return new Grain(each.area(), each.indicator(), each.year(), each.breakdown(), each.statement());
        }
    }

    private final FindingBook findings;
    private final Map<IgnoredBecause, Integer> ignored = new EnumMap<>(IgnoredBecause.class);
    private final Set<CellRef> rejected = new LinkedHashSet<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<QualitativeStatement> qualitative = new ArrayList<>();
    private int filled;

    Ledger(FindingBook findings) {
        this.findings = findings;
    }

    void ignore(IgnoredBecause because) {
        filled++;
        ignored.merge(because, 1, Integer::sum);
    }

    /** Words about a finding told before. */
    void explain(Explanation explanation) {
        explanations.add(explanation);
    }

    void enter(CellRef source, Outcome outcome) {
        if (outcome instanceof Outcome.Ignored aside) {
            ignore(aside.because());
            return;
        }
        filled++;
        if (outcome instanceof Outcome.Loaded loaded) {
            observations.add(loaded.observation());
        } else if (outcome instanceof Outcome.Stated stated) {
            qualitative.addAll(stated.statements());
        } else {
            rejected.add(source);
        }
    }

    /** Whether anything but signs for no value was said about the year itself, or could not be read on the sheet. */
    boolean hasFigures(AreaCode area, int year, String sheet) {
        return observations.stream()
                        .anyMatch(each -> each.value() != null
                                && each.statement() == Statement.CURRENT_YEAR
                                && each.year() == year
                                && each.area().equals(area))
                || rejected.stream().anyMatch(each -> each.sheet().equals(sheet));
    }

    /** Whether no cell was filled in for the year itself, and nothing was explained either. */
    boolean isBlank() {
        return rejected.isEmpty()
                && explanations.isEmpty()
                && qualitative.isEmpty()
                && observations.stream().noneMatch(each -> each.statement() == Statement.CURRENT_YEAR);
    }

    ReadSubmission close(Submission submission, Placing placing, List<NilForm> nilForms) {
        Map<Grain, List<Observation>> statements = new LinkedHashMap<>();
        observations.forEach(each -> statements
                .computeIfAbsent(Grain.of(each), unused -> new ArrayList<>(1))
                .add(each));
        Map<CellRef, Observation> contradicted = new HashMap<>();
        statements.values().stream().filter(each -> each.size() > 1).forEach(each -> {
            if (!agree(each)) {
                each.forEach(one -> contradicted.put(one.source(), other(each, one)));
            }
        });
        List<Observation> kept = new ArrayList<>(observations.size());
        for (Observation each : observations) {
            Observation other = contradicted.get(each.source());
            if (other == null) {
                kept.add(each);
            } else {
                rejected.add(each.source());
                findings.add(contradiction(each, other));
            }
        }
        List<QualitativeStatement> agreed = agreed();
        return new ReadSubmission(
                submission,
                false,
                placing.areas(),
                placing.years(),
                kept,
                findings.findings(),
                new CellAccount(filled, ignored, rejected),
                explanations,
                nilForms,
                agreed);
    }

    /** The answers that nothing in the file contradicts. */
    private List<QualitativeStatement> agreed() {
        List<QualitativeStatement> agreed = new ArrayList<>();
        Set<CellRef> contradicted = new HashSet<>();
        for (QualitativeStatement each : qualitative) {
            qualitative.stream()
                    .filter(other -> other.isDone() != each.isDone()
                            && other.target().equals(each.target())
                            && other.year() == each.year()
                            && other.area().equals(each.area()))
                    .findFirst()
                    .filter(other -> contradicted.add(each.source()))
                    .ifPresent(other -> findings.contradict(each, other.source()));
        }
        qualitative.stream()
                .filter(each -> !contradicted.contains(each.source()))
                .forEach(agreed::add);
        rejected.addAll(contradicted);
        return agreed;
    }

    private static boolean agree(List<Observation> statements) {
        Observation first = statements.get(0);
        return statements.stream().allMatch(each -> same(first, each));
    }

    private static boolean same(Observation one, Observation other) {
        @Nullable BigDecimal value = one.value();
        @Nullable BigDecimal others = other.value();
        if (value == null || others == null) {
            return value == null && others == null && one.missing() == other.missing();
        }
        return value.compareTo(others) == 0;
    }

    private static Observation other(List<Observation> statements, Observation one) {
        return statements.stream()
                .filter(each -> !same(one, each))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(one.source() + ": contradicts nothing"));
    }

    private static Finding contradiction(Observation each, Observation other) {
        return Finding.ofObservation(
                "R110",
                Severity.ERROR,
                each,
                other.text().strip() + "（" + other.source() + "）",
                "同一地区、同一指标、同一年份在本文件中有两个不同的数：此处为“%s”，%s为“%s”，均未采用，请核实后保留一个"
                        .formatted(
                                each.text().strip(),
                                other.source(),
                                other.text().strip()));
    }
}
