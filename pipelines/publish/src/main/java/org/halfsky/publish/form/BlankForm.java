package org.halfsky.publish.form;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Plan;

/** The legal forms that an area owes for a year, as a workbook to fill in and send back: only the cells to be filled can be changed. */
public final class BlankForm {

    private final Catalog catalog;
    private final OwedForms owed;
    private final FormChecks checks;

    public BlankForm(Catalog catalog, FormChecks checks) {
        this.catalog = catalog;
        this.owed = new OwedForms(catalog);
        this.checks = checks;
    }

    /**
     * The workbook; {@link FormFile} writes it.
     *
     * @param area     as it is in that year; owes something
     * @param lastYear asked for the year before only
     */
    public XSSFWorkbook of(Area area, int year, FormFigures lastYear) {
        FormHead head = FormHead.blank(area.code(), CompilingBody.name(catalog, area.code(), year), year);
        XSSFWorkbook workbook = new XSSFWorkbook();
        FormStyles styles = new FormStyles(workbook);
        List<FormPart> parts = owed.of(area, year).stream()
                .flatMap(form -> new LegalForm(catalog, form).parts().stream())
                .toList();
        parts.forEach(part -> workbook.createSheet(name(workbook, part)));
        qualitative(area, head, workbook, styles);
        GuideSheet guide = new GuideSheet(workbook, styles, catalog);
        guide.advice();
        guide.lines(parts);
        FormFigures figures = (line, asked) -> asked == year ? FormEntry.EMPTY : lastYear.entry(line, asked);
        for (int part = 0; part < parts.size(); part++) {
            XSSFSheet sheet = workbook.getSheetAt(part);
            fill(
                    parts.get(part),
                    new FormSheet(sheet, styles, head),
                    figures,
                    new BlankSheet(sheet, styles, catalog, area.level()),
                    year);
            workbook.setPrintArea(part, FormSheet.NAME, FormSheet.LAST_YEAR, 0, sheet.getLastRowNum());
        }
        protect(workbook);
        return workbook;
    }

    private void fill(FormPart part, FormSheet form, FormFigures figures, BlankSheet blank, int year) {
        form.head(part);
        form.lines(part.lines(), catalog, figures);
        blank.open(form.rows(), checks.of(part.lines(), year));
        blank.offerNothing(form.ask("本表全部无数据的，请在右侧单元格下拉选择："));
        form.foot();
    }

    /** Two forms may have sheets of one name. */
    private static String name(XSSFWorkbook workbook, FormPart part) {
        String name = WorkbookUtil.createSafeSheetName(part.sheet());
        return workbook.getSheet(name) == null ? name : WorkbookUtil.createSafeSheetName(part.number() + name);
    }

    private void qualitative(Area area, FormHead head, XSSFWorkbook workbook, FormStyles styles) {
        List<Plan> plans = owed.plans(area, head.year()).stream()
                .filter(each -> !owed.qualitative(each).isEmpty())
                .toList();
        for (Plan plan : plans) {
            String name = "定性目标" + (plans.size() == 1 ? "" : String.valueOf(plans.indexOf(plan) + 1));
            new QualitativeSheet(workbook, name, styles, catalog).fill(plan.title(), head, owed.qualitative(plan));
        }
    }

    /** Without a password: against slips of the hand, not against anybody. */
    private static void protect(XSSFWorkbook workbook) {
        for (Sheet each : workbook) {
            XSSFSheet sheet = (XSSFSheet) each;
            sheet.enableLocking();
            sheet.lockFormatColumns(false);
            sheet.lockFormatRows(false);
        }
        workbook.lockStructure();
        workbook.setActiveSheet(0);
    }
}
