package org.halfsky.publish.form;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;

/** The legal form 统计监测表 as a workbook: one area, one year and the year before it, a sheet for each part of the form. */
public final class LegalForm {

    /** The two kinds of workbook that offices send. */
    public enum Format {
        XLSX,
        XLS;

        private Workbook empty() {
            return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        }

        /** With the dot: {@code .xls}. */
        public String extension() {
            return this == XLSX ? ".xlsx" : ".xls";
        }
    }

    private final Catalog catalog;
    private final List<FormLine> lines;

    /** @param form code of a form of the catalog, such as {@code FE1} */
    public LegalForm(Catalog catalog, String form) {
        this.catalog = catalog;
        this.lines = catalog.formLines().stream()
                .filter(line -> line.form().equals(form))
                .toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("form '%s' has no line in the catalog".formatted(form));
        }
    }

    /** The form filled in; {@link FormFile} writes it. */
    public Workbook fill(FormHead head, FormFigures figures, Format format) {
        Workbook workbook = format.empty();
        FormStyles styles = new FormStyles(workbook);
        for (FormPart part : parts()) {
            FormSheet form = new FormSheet(workbook.createSheet(part.sheet()), styles, head);
            form.head(part);
            form.lines(part.lines(), catalog, figures);
            form.foot();
        }
        return workbook;
    }

    /** Its sheets in their order. */
    List<FormPart> parts() {
        List<String> sheets = lines.stream().map(FormLine::sheet).distinct().toList();
        return sheets.stream()
                .map(sheet -> new FormPart(
                        sheet,
                        sheets.indexOf(sheet),
                        lines.stream()
                                .filter(line -> line.sheet().equals(sheet))
                                .toList()))
                .toList();
    }
}
