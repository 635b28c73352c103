package org.halfsky.app.sample;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The mistakes planted in legal forms: one a form, in the last year wherever a later form would otherwise set it right. */
final class SpoiledForms {

    /** Plants one mistake and says what was planted, for a file of that name. */
    interface Spoiler {
        Planted spoil(FormCells form, String file);
    }

    private final Map<String, Spoiler> spoilers = new TreeMap<>();

    SpoiledForms() {
        put("370402", 2019, SpoiledForms::anotherLastYear);
        put("370402", 2020, SpoiledForms::aHiddenRowAndSheet);
        put("370403", 2020, SpoiledForms::rateOfOtherOperands);
        put("370404", 2020, SpoiledForms::wordsForANumber);
        put("370405", 2020, SpoiledForms::percentForPerMille);
        put("370406", 2020, SpoiledForms::lastYearForAMissingForm);
        put("370522", 2020, SpoiledForms::aDate);
        put("370523", 2020, SpoiledForms::aFormulaThatFailed);
        // where the city has no figures of its other counties, nothing above contradicts what is planted here
        put("370116", 2020, SpoiledForms::moreThanThereAre);
        put("370117", 2020, SpoiledForms::halfAsManyAgain);
        put("370782", 2020, SpoiledForms::moreInfantsThanUnderFives);
    }

    private void put(String area, int year, Spoiler spoiler) {
        spoilers.put(area + year, spoiler);
    }

    Optional<Spoiler> of(String area, int year) {
        return Optional.ofNullable(spoilers.get(area + year));
    }

    private static Planted anotherLastYear(FormCells form, String file) {
        Cell cell = form.lastYear("C-EDU-010");
        cell.setCellValue(rounded(cell.getNumericCellValue() + 1.5));
        return new Planted(
                file,
                FormCells.place(cell),
                "上年栏（2018）比2018年已报数高1.5个百分点",
                "R306 error",
                "partly_accepted",
                "只有这一格不入库；2018年仍为当年本年栏所报的数");
    }

    private static Planted moreInfantsThanUnderFives(FormCells form, String file) {
        swap(form.thisYear("C-HLT-002"), form.thisYear("C-HLT-003"));
        swap(form.thisYear("B-HLT-003"), form.thisYear("B-HLT-004"));
        return new Planted(
                file,
                FormCells.place(form.thisYear("C-HLT-003")),
                "婴儿死亡率（数）与5岁以下儿童死亡率（数）填反，婴儿高于5岁以下",
                "R201 error（两率），R202 error（两数）",
                "partly_accepted",
                "四格都不入库；2020年两率缺，评估用2019年");
    }

    private static Planted rateOfOtherOperands(FormCells form, String file) {
        Cell cell = form.thisYear("W-HLT-003");
        cell.setCellValue(rounded(cell.getNumericCellValue() - 1.27));
        return new Planted(
                file,
                FormCells.place(cell),
                "孕产妇系统管理率与本表分子、分母不符（低1.27个百分点）",
                "R101 error",
                "partly_accepted",
                "只有率不入库；分子、分母照常入库");
    }

    private static Planted wordsForANumber(FormCells form, String file) {
        Cell cell = form.thisYear("C-EDU-003");
        cell.setCellValue("见附件");
        return new Planted(file, FormCells.place(cell), "公办幼儿园数填“见附件”", "R001 error", "partly_accepted", "该格不入库");
    }

    private static Planted percentForPerMille(FormCells form, String file) {
        Cell cell = form.thisYear("C-HLT-002");
        cell.setCellValue("%.2f%%".formatted(cell.getNumericCellValue()));
        return new Planted(
                file,
                FormCells.place(cell),
                "婴儿死亡率（‰）写成百分数 " + cell.getStringCellValue(),
                "R005 error",
                "partly_accepted",
                "该格不入库，不换算；2020年的率由本表的分子、分母计算");
    }

    private static Planted lastYearForAMissingForm(FormCells form, String file) {
        return new Planted(file, "妇女!E、儿童!E（上年栏）", "该区没有2019年的表", "无", "accepted", "2019年取自本表上年栏");
    }

    private static Planted halfAsManyAgain(FormCells form, String file) {
        Cell cell = form.thisYear("C-EDU-014");
        cell.setCellValue(Math.rint(cell.getNumericCellValue() * 1.5));
        return new Planted(
                file,
                FormCells.place(cell),
                "中等职业教育在校生数为上年的1.5倍",
                "R302 warning",
                "accepted_with_warnings",
                "入库，等待说明；同时收到的2019年表也收到同样的提示");
    }

    private static Planted moreThanThereAre(FormCells form, String file) {
        Cell part = form.thisYear("C-ENV-004-N");
        part.setCellValue(form.thisYear("B-ADM-002").getNumericCellValue() + 1);
        form.thisYear("C-ENV-004").setCellValue("—");
        return new Planted(
                file,
                FormCells.place(part),
                "配备儿童社会工作者的乡镇街道数比乡镇街道数多1个，率填“—”",
                "R102 error",
                "partly_accepted",
                "分子、分母两格都不入库；率记为缺失（无此项）");
    }

    private static Planted aDate(FormCells form, String file) {
        Cell cell = form.thisYear("C-WEL-005");
        CellStyle date = form.workbook().createCellStyle();
        date.cloneStyleFrom(cell.getCellStyle());
        date.setDataFormat(form.workbook().createDataFormat().getFormat("m\"月\"d\"日\""));
        cell.setCellStyle(date);
        cell.setCellValue(43_892);
        return new Planted(
                file,
                FormCells.place(cell),
                "儿童福利机构数输入“3/2”，被Excel变成日期“3月2日”",
                "R011 error",
                "partly_accepted",
                "该格不入库");
    }

    private static Planted aFormulaThatFailed(FormCells form, String file) {
        Cell cell = form.thisYear("C-HLT-020");
        cell.setCellFormula("1/0");
        form.workbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        return new Planted(
                file, FormCells.place(cell), "5岁以下儿童低体重率是公式，结果为 #DIV/0!", "R001 error", "partly_accepted", "该格不入库");
    }

    private static Planted aHiddenRowAndSheet(FormCells form, String file) {
        Workbook workbook = form.workbook();
        Sheet shown = workbook.getSheet("妇女");
        Row row = shown.createRow(shown.getLastRowNum() + 2);
        row.createCell(0).setCellValue("孕产妇死亡率（上年底稿）");
        row.createCell(1).setCellValue("1/10万");
        row.createCell(3).setCellValue(12.34);
        row.setZeroHeight(true);
        Sheet hidden = workbook.createSheet("2019年底稿");
        String[][] texts = {{"综合机关名称：枣庄市市中区统计局", "2019年"}, {"指标名称", "计量单位", "本年"}, {"婴儿死亡率", "‰", "9.99"}};
        for (int line = 0; line < texts.length; line++) {
            for (int column = 0; column < texts[line].length; column++) {
                row(hidden, line).createCell(column).setCellValue(texts[line][column]);
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(hidden), true);
        return new Planted(
                file,
                "妇女!%d 行（隐藏）、工作表“2019年底稿”（隐藏）".formatted(row.getRowNum() + 1),
                "隐藏的行和工作表里有上年底稿",
                "无",
                "accepted",
                "隐藏的11格计入 ignoredBy.hidden，不入库");
    }

    private static Row row(Sheet sheet, int number) {
        Row row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    /** To two decimals, as printed. */
    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static void swap(Cell one, Cell other) {
        double kept = one.getNumericCellValue();
        one.setCellValue(other.getNumericCellValue());
        other.setCellValue(kept);
    }
}
