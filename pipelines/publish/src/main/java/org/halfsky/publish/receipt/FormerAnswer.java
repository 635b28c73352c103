package org.halfsky.publish.receipt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.halfsky.model.receipt.ResultColumn;

/** What an earlier receipt left in a workbook that came back: its list and its marks go, everything of the sender's stays. */
final class FormerAnswer {

    private static final int ROWS_ABOVE_THE_LIST = 40;
    private static final Set<String> HEADS =
            Set.of(ResultColumn.RULE.head(), ResultColumn.CELL.head(), ResultColumn.EXPLANATION.head());
    private static final Pattern OWN_WORDS = Pattern.compile("\\R?【(强制性|核实性|提示) R\\d+】.*", Pattern.DOTALL);

    private final Workbook workbook;
    private final List<Sheet> lists;
    private final Map<Short, CellStyle> plainStyles = new HashMap<>();

    FormerAnswer(Workbook workbook) {
        this.workbook = workbook;
        this.lists = StreamSupport.stream(workbook.spliterator(), false)
                .filter(FormerAnswer::isList)
                .toList();
    }

    private static boolean isList(Sheet sheet) {
        for (int at = 0; at <= Math.min(ROWS_ABOVE_THE_LIST, sheet.getLastRowNum()); at++) {
            Row row = sheet.getRow(at);
            if (row != null && texts(row).containsAll(HEADS)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(each -> each.toString().strip())
                .collect(Collectors.toSet());
    }

    /** Takes the marks away, and the lists out of the way of a new one; returns the sheets that had marks. */
    List<Sheet> clear() {
        if (lists.isEmpty()) {
            return List.of(); // nothing here is ours
        }
        List<Sheet> commented = StreamSupport.stream(workbook.spliterator(), false)
                .filter(each -> !lists.contains(each) && !each.getCellComments().isEmpty())
                .toList();
        for (Sheet sheet : commented) {
            new TreeMap<CellAddress, Comment>(sheet.getCellComments())
                    .forEach((address, comment) -> unmark(sheet, address, comment));
        }
        for (int at = 0; at < lists.size(); at++) {
            workbook.setSheetName(workbook.getSheetIndex(lists.get(at)), "~" + at + ResultColumn.SHEET_NAME);
        }
        return commented;
    }

    /** Takes the lists out; there is another sheet by now, and a workbook cannot be without any. */
    void removeLists() {
        for (Sheet each : lists) {
            workbook.removeSheetAt(workbook.getSheetIndex(each));
        }
    }

    private void unmark(Sheet sheet, CellAddress address, Comment comment) {
        Matcher own = OWN_WORDS.matcher(comment.getString().getString());
        Row row = sheet.getRow(address.getRow());
        Cell cell = row == null ? null : row.getCell(address.getColumn());
        if (cell == null || !own.find()) {
            return;
        }
        String others = comment.getString().getString().substring(0, own.start());
        if (others.isBlank()) {
            cell.removeCellComment();
        } else {
            comment.setString(workbook.getCreationHelper().createRichTextString(others));
        }
        if (CellMarks.isMark(cell.getCellStyle())) {
            cell.setCellStyle(plain(cell.getCellStyle()));
        }
    }

    private CellStyle plain(CellStyle marked) {
        return plainStyles.computeIfAbsent(marked.getIndex(), unused -> {
            CellStyle style = StyleCopies.of(marked, workbook);
            style.setFillPattern(FillPatternType.NO_FILL);
            return style;
        });
    }
}
