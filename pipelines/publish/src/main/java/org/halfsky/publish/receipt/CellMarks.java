package org.halfsky.publish.receipt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.halfsky.publish.receipt.FoundCells.Place;

/** Marks cells where they stand: a fill by severity, and a comment that says what was found. Everything else of a cell stays. */
final class CellMarks {

    /** one drawing part per sheet holds them all; programs grow slow beyond a few hundred */
    private static final int MOST_COMMENTS_PER_SHEET = 200;

    private static final String AUTHOR = "半边天审核";
    private static final int COMMENT_COLUMNS = 4;
    private static final int LETTERS_PER_LINE = 20;

    private record Look(short style, Severity severity) {}

    private final Workbook workbook;
    private final CreationHelper helper;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Sheet, Integer> comments = new HashMap<>();

    CellMarks(Workbook workbook) {
        this.workbook = workbook;
        this.helper = workbook.getCreationHelper();
    }

    /** @param byCell the gravest first where not all can have a comment */
    void mark(Map<Place, List<Finding>> byCell) {
        byCell.forEach((place, findings) -> {
            Severity gravest = findings.stream()
                    .map(Finding::severity)
                    .min(Severity::compareTo)
                    .orElseThrow();
            Cell cell = cellAt(place);
            if (gravest != Severity.INFO) {
                cell.setCellStyle(styles.computeIfAbsent(
                        new Look(cell.getCellStyle().getIndex(), gravest), look -> filled(cell, gravest)));
            }
            if (comments.merge(place.sheet(), 1, Integer::sum) <= MOST_COMMENTS_PER_SHEET) {
                comment(cell, textOf(findings));
            }
        });
    }

    private static Cell cellAt(Place place) {
        Row row = place.sheet().getRow(place.row());
        Row there = row == null ? place.sheet().createRow(place.row()) : row;
        return there.getCell(place.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private CellStyle filled(Cell cell, Severity severity) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        IndexedColors colour = severity == Severity.ERROR ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW;
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static String textOf(List<Finding> findings) {
        return findings.stream()
                .map(each -> "【%s %s】%s".formatted(each.severity().label(), each.rule(), each.message()))
                .collect(Collectors.joining("\n"));
    }

    private void comment(Cell cell, String text) {
        Comment there = cell.getCellComment();
        if (there != null) {
            there.setString(helper.createRichTextString(there.getString().getString() + "\n" + text));
            return;
        }
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2 + text.length() / LETTERS_PER_LINE);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(AUTHOR);
        comment.setVisible(false);
        cell.setCellComment(comment);
    }
}
