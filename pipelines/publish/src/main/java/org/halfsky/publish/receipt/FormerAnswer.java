package org.halfsky.publish.receipt;

import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.halfsky.publish.receipt.FoundCells.Place;

/** What an earlier receipt left in a workbook that came back: its list and its marks go, everything of the sender's stays. */
final class FormerAnswer {

    private static final int ROWS_ABOVE_THE_LIST = 40;
    private static final Set<String> HEADS =
            Set.of(ResultColumn.RULE.head(), ResultColumn.CELL.head(), ResultColumn.EXPLANATION.head());
    private static final Pattern OWN_WORDS = Pattern.compile("\\R?【(强制性|核实性|提示) R\\d+】.*", Pattern.DOTALL);

    private final Workbook workbook;
    private final List<Sheet> lists;
    private final Map<Place, String> listed = new HashMap<>();
    private final Map<Look, CellStyle> formerStyles = new HashMap<>();

    /** @param fill the words of an {@link OwnFill}, or nothing */
    private record Look(short marked, String fill) {}

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
        lists.forEach(this::read);
        Set<Sheet> marked = new LinkedHashSet<>();
        for (Sheet sheet : workbook) {
            if (!lists.contains(sheet) && !sheet.getCellComments().isEmpty()) {
                marked.add(sheet);
                new TreeMap<CellAddress, Comment>(sheet.getCellComments())
                        .forEach((address, comment) -> unmark(sheet, address, comment));
            }
        }
        listed.keySet()
                .forEach(
                        place -> { // not every mark had a comment
                            marked.add(place.sheet());
                            takeFill(place);
                        });
        for (int at = 0; at < lists.size(); at++) {
            workbook.setSheetName(workbook.getSheetIndex(lists.get(at)), "~" + at + ResultColumn.SHEET_NAME);
        }
        return List.copyOf(marked);
    }

    /** Which cells a list is about, and what fill they had before. */
    private void read(Sheet list) {
        Map<String, Integer> columns = new HashMap<>();
        for (Row row : list) {
            if (columns.isEmpty() && texts(row).containsAll(HEADS)) {
                row.forEach(each -> columns.put(each.toString().strip(), each.getColumnIndex()));
            } else if (!columns.isEmpty()) {
                Sheet sheet = workbook.getSheet(text(row, columns, ResultColumn.SHEET));
                String cell = text(row, columns, ResultColumn.CELL);
                if (sheet != null && !lists.contains(sheet) && cell.matches("[A-Z]{1,3}[1-9]\\d{0,6}")) {
                    CellAddress at = new CellAddress(cell);
                    listed.put(
                            new Place(sheet, at.getRow(), at.getColumn()),
                            text(row, columns, ResultColumn.FORMER_FILL));
                }
            }
        }
    }

    private static String text(Row row, Map<String, Integer> columns, ResultColumn column) {
        Integer at = columns.get(column.head());
        Cell cell = at == null ? null : row.getCell(at);
        return cell == null ? "" : cell.toString().strip();
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
        takeFill(new Place(sheet, address.getRow(), address.getColumn()));
    }

    /** Takes our fill from a cell and gives it the one it had. */
    private void takeFill(Place place) {
        Row row = place.sheet().getRow(place.row());
        Cell cell = row == null ? null : row.getCell(place.column());
        if (cell != null && CellMarks.isMark(cell.getCellStyle())) {
            CellStyle marked = cell.getCellStyle();
            Look look = new Look(marked.getIndex(), listed.getOrDefault(place, ""));
            cell.setCellStyle(formerStyles.computeIfAbsent(look, each -> former(marked, each.fill())));
        }
    }

    private CellStyle former(CellStyle marked, String fill) {
        CellStyle style = StyleCopies.of(marked, workbook);
        style.setFillPattern(FillPatternType.NO_FILL);
        OwnFill.read(fill).ifPresent(each -> each.fill(style, workbook));
        return style;
    }
}
