package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfsky.ingest.names.AreaNames;
import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.names.IndicatorNames;
import org.halfsky.ingest.names.UnlistedPlaces;
import org.halfsky.ingest.names.Wording;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.NilForm;
import org.halfsky.model.QualitativeStatement;
import org.halfsky.model.Severity;
import org.jspecify.annotations.Nullable;

/** The findings of one file about names, places and times. What concerns a name is said once, not once a cell. */
final class FindingBook {

    private static final int PROPOSED = 3;
    private static final int MOST_NAMES = 200;
    private static final int ANY_YEAR = 9999;

    private final IndicatorNames indicators;
    private final AreaNames areas;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private int unknownIndicators;
    private int unknownAreas;

    FindingBook(IndicatorNames indicators, AreaNames areas) {
        this.indicators = indicators;
        this.areas = areas;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** All findings; of very many unknown names only the first are listed one by one. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        if (unknownIndicators > MOST_NAMES) {
            all.add(more("R013", "指标", unknownIndicators - MOST_NAMES));
        }
        if (unknownAreas > MOST_NAMES) {
            all.add(more("R014", "地区", unknownAreas - MOST_NAMES));
        }
        return List.copyOf(all);
    }

    private static Finding more(String rule, String kind, int count) {
        return Finding.ofFile(rule, Severity.WARNING, "另有%d个%s名称不在目录中，有关数据未采用，不再逐一列出；请先核对所用的表式".formatted(count, kind));
    }

    void unknownIndicator(CellRef source, String name, Set<IndicatorCode> several) {
        String words = name.strip();
        if (!said.add("R013 " + words) || ++unknownIndicators > MOST_NAMES) {
            return;
        }
        List<String> proposed = several.isEmpty()
                ? indicators.nearest(Wording.of(words).key(), PROPOSED)
                : several.stream().map(this::name).toList();
        String message = words.isEmpty()
                ? "没有写明是哪项指标，有关数据未采用，请注明指标名称或代码"
                : several.size() < 2
                        ? "“%s”不是指标目录中的名称，有关数据未采用%s".formatted(words, proposal(proposed))
                        : "“%s”可以指多项指标，有关数据未采用%s".formatted(words, proposal(proposed));
        add(about("R013", Severity.WARNING, source, new Words(words, String.join("、", proposed), message)));
    }

    private String name(IndicatorCode code) {
        return code + " " + indicators.indicator(code).name();
    }

    private static String proposal(List<String> proposed) {
        return proposed.isEmpty() ? "，请改用目录中的名称或代码" : "，是否为：%s？请改用目录中的名称或代码".formatted(String.join("、", proposed));
    }

    void unknownArea(CellRef source, @Nullable String name, Set<AreaCode> several) {
        String words = name == null ? "" : name.strip();
        if (!said.add("R014 " + words) || ++unknownAreas > MOST_NAMES) {
            return;
        }
        if (several.isEmpty() && UnlistedPlaces.kind(Folding.fold(words)) != UnlistedPlaces.Kind.NONE) {
            add(about("R014", Severity.WARNING, source, new Words(words, null, unlisted(words))));
            return;
        }
        List<String> proposed = several.isEmpty()
                ? areas.nearest(Folding.fold(words), PROPOSED)
                : several.stream().map(this::name).toList();
        String message = words.isEmpty()
                ? "没有写明是哪个地区，有关数据未采用，请在综合机关名称或表中注明地区名称或代码"
                : several.isEmpty()
                        ? "“%s”不是地区目录中的名称，有关数据未采用%s".formatted(words, proposal(proposed))
                        : "“%s”可以指多个地区，有关数据未采用%s".formatted(words, proposal(proposed));
        add(about("R014", Severity.WARNING, source, new Words(words, String.join("、", proposed), message)));
    }

    /** What to do about a place that code lists do not have. */
    private static String unlisted(String words) {
        return switch (UnlistedPlaces.kind(Folding.fold(words))) {
            case ZONE, OWN_UNITS ->
                "“%s”没有在地区目录中登记，有关数据未采用；功能区、市本级须先由管理员在 catalog/area.csv 中登记本地代码（上级为所在市），登记后重新报送；表中未写明所在市的，请一并写明"
                        .formatted(words);
            case TOWN, NONE -> "“%s”是县级以下的地区，不在地区目录中，有关数据未采用；请报送县级的汇总数".formatted(words);
        };
    }

    private String name(AreaCode code) {
        return code + " " + areas.history().name(code, ANY_YEAR);
    }

    void unknownTarget(CellRef source, String words, List<String> nearest) {
        String proposed = nearest.isEmpty() ? "" : "，是否为：%s？".formatted(nearest.get(0));
        String message =
                "“%s”不是规划中的定性目标，是否完成未采用%s请改用规划原文或目标代码".formatted(words.strip(), proposed.isEmpty() ? "，" : proposed);
        add(about("R013", Severity.WARNING, source, new Words(words.strip(), String.join("、", nearest), message)));
    }

    void targetOfAnotherTime(CellRef source, String words, int year) {
        String message = "“%s”不是%d年适用的规划中的目标，未采用；请核对年份".formatted(words.strip(), year);
        add(about("R018", Severity.ERROR, source, new Words(words.strip(), "规划期内的年份", message)));
    }

    void noAnswer(CellRef source, String text) {
        String message = "“%s”不能识别为是否完成；请填写“是”或“否”，进展情况请写在相应栏内".formatted(text.strip());
        add(about("R001", Severity.ERROR, source, new Words(text.strip(), "是、完成、已完成，或否、未完成", message)));
    }

    void contradict(QualitativeStatement one, CellRef other) {
        String message = "同一目标在本文件中既填完成又填未完成（另见%s），均未采用，请核实后保留一个".formatted(other);
        add(about("R110", Severity.ERROR, one.source(), new Words(one.target(), null, message)));
    }

    void areaContradicts(String sheet, AreaCode content, AreaCode elsewhere) {
        if (said.add("R015 " + content + " " + elsewhere)) {
            add(ofSheet(
                    "R015",
                    Severity.WARNING,
                    sheet,
                    "表内写的是%s，而文件名、工作表名写的是%s；已按表内地区读取，请核对"
                            .formatted(
                                    areas.history().name(content, ANY_YEAR),
                                    areas.history().name(elsewhere, ANY_YEAR))));
        }
    }

    void yearContradicts(String sheet, int content, String place, int elsewhere) {
        if (said.add("R015 " + content + " " + place + elsewhere)) {
            add(ofSheet(
                    "R015",
                    Severity.WARNING,
                    sheet,
                    "表内写的是%d年，而%s写的是%d年；已按表内年份读取，请核对".formatted(content, place, elsewhere)));
        }
    }

    void mayNotSpeak(CellRef source, AreaCode sender, AreaCode area) {
        if (said.add("R016 " + area)) {
            add(about(
                    "R016",
                    Severity.ERROR,
                    source,
                    new Words(
                            name(area),
                            "%s及其下级地区".formatted(name(sender)),
                            "本文件夹由%s报送，不能代报%s的数据，有关数据未采用；请由该地区或其上级报送"
                                    .formatted(
                                            areas.history().name(sender, ANY_YEAR),
                                            areas.history().name(area, ANY_YEAR)))));
        }
    }

    void noTable(String file) {
        add(Finding.ofFile("R017", Severity.ERROR, "“%s”中没有认出统计表，未采用任何数据；请使用统计监测表式，写明指标、地区和年份后重新报送".formatted(file)));
    }

    /** Rows that look like data and belong to no table of their sheet. */
    void unread(CellRef first, int cells) {
        String message = "工作表“%s”中自%s起有%d个单元格像是数据，但没有认出所属的统计表，未采用；请写明指标、地区和年份的表头后重新报送"
                .formatted(first.sheet(), first.cell(), cells);
        add(about("R017", Severity.WARNING, first, new Words("", "统计表的表头", message)));
    }

    /** Unless something else has been told that explains it. */
    void nothingFilledIn(String file) {
        if (findings().isEmpty()) {
            add(Finding.ofFile(
                    "R017", Severity.ERROR, "“%s”的表中没有填写本年数据，未采用；请填写后重新报送，本期确无数据的，请在表上注明“零报告”".formatted(file)));
        }
    }

    void unknownYear(CellRef source, String sheet) {
        if (said.add("R018 " + sheet)) {
            add(about("R018", Severity.ERROR, source, new Words("", "报告年份", "没有写明是哪一年的数据，本表未采用；请在表头写明年份，如“2020年”")));
        }
    }

    void partOfYear(CellRef source, String words) {
        if (said.add("R018 " + source.sheet() + " " + words)) {
            String message = "表题、工作表名或文件名写的是“%s”，不是全年数据，本表未采用；如确为全年数据，请改正后重新报送".formatted(words);
            add(about("R018", Severity.ERROR, source, new Words(words, "全年数据", message)));
        }
    }

    void codeDisagrees(CellRef source, String code, String name) {
        if (said.add("R406 " + code + " " + name)) {
            add(about(
                    "R406",
                    Severity.ERROR,
                    source,
                    new Words(
                            code + " " + name.strip(),
                            null,
                            "代码“%s”与名称“%s”不一致，有关数据未采用，请核对代码和名称".formatted(code.strip(), name.strip()))));
        }
    }

    void superseded(CellRef source, String name, AreaCode current, int year) {
        if (said.add("R406 " + name + " " + current)) {
            add(about(
                    "R406",
                    Severity.INFO,
                    source,
                    new Words(
                            name.strip(),
                            name(current),
                            "“%s”在%d年的名称和代码为%s %s，已按后者读取"
                                    .formatted(
                                            name.strip(),
                                            year,
                                            current,
                                            areas.history().name(current, year)))));
        }
    }

    void ended(CellRef source, String name, AreaCode code, int year) {
        if (said.add("R406 " + name + " " + year)) {
            String then =
                    areas.history().successorsOf(code).stream().map(this::name).collect(Collectors.joining("、"));
            boolean over = areas.history().isOverBy(code, year);
            String message = over
                    ? "“%s”在%d年已经撤销、合并或拆分，有关数据未采用%s".formatted(name.strip(), year, then.isEmpty() ? "" : "；现为：" + then)
                    : "“%s”在%d年尚未设立，有关数据未采用，请按当年的行政区划填报".formatted(name.strip(), year);
            add(about("R406", Severity.ERROR, source, new Words(name.strip(), then.isEmpty() ? null : then, message)));
        }
    }

    void nilConfirmed(NilForm nil) {
        add(ofForm(
                "R021", Severity.INFO, nil, "已按零报告确认：%s%d年没有数据；以后有数据时请重新报送".formatted(name(nil.area()), nil.year())));
    }

    void nilWithFigures(NilForm nil) {
        add(ofForm("R022", Severity.WARNING, nil, "表上写有零报告，但同时填有数据，未按零报告确认；请核实：有数据的请删去“零报告”字样，没有数据的请清空各格"));
    }

    void nilWithoutHead(String sheet) {
        add(ofSheet("R503", Severity.ERROR, sheet, "表上写有零报告，但表头没有填写综合机关名称或年份，未能确认；请补齐表头后重新报送"));
    }

    private static Finding ofForm(String rule, Severity severity, NilForm nil, String message) {
        CellRef at = nil.source();
        return new Finding(
                rule, severity, at.sheet(), at.cell(), nil.area(), null, nil.year(), null, "零报告", null, message, null);
    }

    private record Words(String value, @Nullable String expected, String message) {}

    private static Finding about(String rule, Severity severity, CellRef source, Words words) {
        String expected = words.expected() == null || words.expected().isEmpty() ? null : words.expected();
        return Finding.ofCell(rule, severity, source, words.value(), expected, words.message());
    }

    private static Finding ofSheet(String rule, Severity severity, String sheet, String message) {
        return new Finding(rule, severity, sheet, null, null, null, null, null, null, null, message, null);
    }
}
