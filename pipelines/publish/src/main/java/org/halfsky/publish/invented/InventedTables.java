package org.halfsky.publish.invented;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.publish.form.CompilingBody;
import org.halfsky.publish.form.FormEntry;
import org.halfsky.publish.form.FormFigures;
import org.halfsky.publish.form.FormHead;
import org.halfsky.publish.form.LegalForm;
import org.halfsky.publish.form.LongRow;

/** Fills invented figures into the tables in which areas report. Every table says that it is invented. */
public final class InventedTables {

    /** The line under every form. */
    public static final String NOTE = "示例数据（虚构）：表内数字均由程序编造，与任何地区的实际情况无关。";

    /** 状态 of every row of a long table. */
    public static final String STATUS = "虚构";

    private static final String FORM = "FE1";
    private static final String SIGNATURE = "（示例）";
    private static final List<String> SIGNS = List.of("—", "…", "无", "未统计");

    private final Catalog catalog;
    private final InventedFigures figures;
    private final LegalForm form;

    public InventedTables(Catalog catalog, InventedFigures figures) {
        this.catalog = catalog;
        this.figures = figures;
        this.form = new LegalForm(catalog, FORM);
    }

    /** The legal form of an area for a year, with the year before it. */
    public Workbook form(AreaCode area, int year, LegalForm.Format format) {
        return form.fill(head(area, year), figures(area, year), format);
    }

    /** The day on which the form for a year is sent. */
    public static LocalDate reportedOn(int year) {
        return LocalDate.of(year + 1, 3, 15);
    }

    /** What stands above and below the figures. */
    public FormHead head(AreaCode area, int year) {
        return new FormHead(area, CompilingBody.name(catalog, area, year), year, SIGNATURE, reportedOn(year), NOTE);
    }

    /** The figures of an area, asked from its form of that year; an area that is another one in the year asked for has none. */
    public FormFigures figures(AreaCode area, int year) {
        return (line, asked) -> figures.tree()
                .codeIn(asked, area, year)
                .map(code -> entry(code, line, asked))
                .orElse(FormEntry.EMPTY);
    }

    /** The figures that an area of that level owes; a sign where it cannot say. */
    private FormEntry entry(AreaCode area, FormLine line, int year) {
        if (!line.requiredAt().contains(area(area, year).level())) {
            return FormEntry.EMPTY;
        }
        return figures.value(area, line.indicator(), year, line.breakdown())
                .map(FormEntry::of)
                .orElseGet(() -> FormEntry.of(figures.sign(area, year, line.indicator(), SIGNS)));
    }

    /**
     * The same figures as rows of a long table, year by year, in the order of the form.
     *
     * @param codeEnding zeros that the sender's platform writes behind the six digits; empty for none
     */
    public List<LongRow> rows(AreaCode area, int firstYear, int lastYear, String codeEnding) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> catalog.formLines().stream()
                        .filter(line -> line.form().equals(FORM))
                        .flatMap(line -> row(area, line, year, codeEnding).stream()))
                .toList();
    }

    private Optional<LongRow> row(AreaCode area, FormLine line, int year, String codeEnding) {
        FormEntry entry = entry(area, line, year);
        Indicator indicator = catalog.indicator(line.indicator()).orElseThrow();
        return entry.equals(FormEntry.EMPTY)
                ? Optional.empty()
                : Optional.of(new LongRow(
                        area.value() + codeEnding,
                        area(area, year).name(),
                        year,
                        indicator,
                        line.breakdown(),
                        entry,
                        CompilingBody.name(catalog, area, year),
                        STATUS));
    }

    private Area area(AreaCode code, int year) {
        return catalog.area(code, year)
                .orElseThrow(() ->
                        new IllegalArgumentException("area %s is not in the catalog of %d".formatted(code, year)));
    }
}
