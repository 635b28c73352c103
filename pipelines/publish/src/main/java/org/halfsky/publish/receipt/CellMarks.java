package org.halfsky.publish.receipt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.apache.poi.xssf.usermodel.XSSFColor;
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

    private static final Map<Severity, IndexedColors> FILLS =
            Map.of(Severity.ERROR, IndexedColors.ROSE, Severity.WARNING, IndexedColors.LIGHT_YELLOW);
    private static final Set<String> FILLS_SAVED_AGAIN = Set.of("FF99CC", "FFFF99");

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
            Cell cell = cellAt(place);
            findings.stream()
                    .filter(CellMarks::asksForSomething)
                    .map(Finding::severity)
                    .min(Severity::compareTo)
                    .ifPresent(gravest -> cell.setCellStyle(styles.computeIfAbsent(
                            new Look(cell.getCellStyle().getIndex(), gravest), look -> filled(cell, gravest))));
            if (comments.merge(place.sheet(), 1, Integer::sum) <= MOST_COMMENTS_PER_SHEET) {
                comment(cell, textOf(findings));
            }
        });
    }

    /** An error, or a warning that nobody has explained. */
    static boolean asksForSomething(Finding finding) {
        return finding.severity() == Severity.ERROR
                || (finding.severity() == Severity.WARNING && finding.explanation() == null);
    }

    /** Whether a style has one of our fills, perhaps saved again by another program. */
    static boolean isMark(CellStyle style) {
        if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return false;
        }
        boolean isOurs = FILLS.values().stream().anyMatch(each -> each.getIndex() == style.getFillForegroundColor());
        return isOurs
                || (style.getFillForegroundColorColor() instanceof XSSFColor colour
                        && colour.getARGBHex() != null
                        && FILLS_SAVED_AGAIN.contains(colour.getARGBHex().substring(2)));
    }

    private static Cell cellAt(Place place) {
        Row row = place.sheet().getRow(place.row());
        Row there = row == null ? place.sheet().createRow(place.row()) : row;
        return there.getCell(place.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private CellStyle filled(Cell cell, Severity severity) {
        CellStyle style = StyleCopies.of(cell.getCellStyle(), workbook);
        style.setFillForegroundColor(
                FILLS.getOrDefault(severity, IndexedColors.AUTOMATIC).getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static String textOf(List<Finding> findings) {
        return findings.stream()
                .map(each -> "【%s %s】%s%s"
                        .formatted(
                                each.severity().label(),
                                each.rule(),
                                each.message(),
                                each.explanation() == null ? "" : "（上报说明：%s）".formatted(each.explanation())))
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
