package org.halfsky.ingest.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.table.SheetView.Placed;

/** What one row looks like by itself, before its table is known. */
final class RowLook {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,3})\\)?(?:[=*+/-].*)?");
    private static final String ORDINALS = "甲乙丙丁戊己庚辛壬癸";

    private final SheetView view;
    private final int row;
    private final List<Placed> cells;
    private final int values;

    RowLook(SheetView view, int row) {
        this.view = view;
        this.row = row;
        this.cells = view.row(row);
        int count = 0;
        for (Placed placed : cells) {
            Label label = label(placed.cell());
            boolean unit = placed.cell().kind() == GridCell.Kind.TEXT
                    && view.words(placed.cell()).isUnit();
            if (view.isValue(placed.cell()) && !label.isYear() && !label.isArea() && !unit) {
                count++;
            }
        }
        this.values = count;
    }

    int row() {
        return row;
    }

    List<Placed> cells() {
        return cells;
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    boolean isSingle() {
        return cells.size() == 1;
    }

    /** Has something that looks like a value and not like a year. */
    boolean hasValues() {
        return values > 0;
    }

    int firstColumn() {
        return cells.isEmpty() ? Integer.MAX_VALUE : cells.get(0).column();
    }

    int lastColumn() {
        return cells.isEmpty() ? -1 : cells.get(cells.size() - 1).column();
    }

    /** 综合机关名称：…, 表号：…, 单位：…. */
    boolean isHeadline() {
        return opens(Line.HEAD);
    }

    /** 填表人：…, 报出日期：…. */
    boolean isSignature() {
        return opens(Line.SIGNATURE) && !hasStubWord();
    }

    /** 注：…, 说明：…, alone in its row, or behind it the word that goes on in the next cell. */
    boolean isNote() {
        if (cells.isEmpty() || cells.size() > 2 || hasValues()) {
            return false;
        }
        Label first = label(cells.get(0).cell());
        return !first.isIndicator() && view.words(cells.get(0).cell()).line() == Line.NOTE;
    }

    private boolean opens(Line line) {
        return cells.stream().anyMatch(each -> view.words(each.cell()).line() == line);
    }

    /** 甲 乙 丙 1 2, or 1 2 3; beginning anew where tables stand side by side. */
    boolean isNumbering() {
        int last = 0;
        int numbers = 0;
        for (Placed placed : cells) {
            String text = view.words(placed.cell()).folded();
            Matcher number = COLUMN_NUMBER.matcher(text);
            if (number.matches()) {
                int value = Integer.parseInt(number.group(1));
                if (value != last + 1 && value != 1) {
                    return false;
                }
                last = value;
                numbers++;
            } else if (text.length() != 1 || ORDINALS.indexOf(text.charAt(0)) < 0) {
                return false;
            }
        }
        return cells.size() >= 2 && (numbers < cells.size() || last == cells.size());
    }

    /** The name of something known and values behind it, though no head has announced them. */
    boolean isHeadless() {
        return hasValues()
                && cells.size() >= 2
                && !isHeadline()
                && !isSignature()
                && !isNumbering()
                && (label(cells.get(0).cell()).isIndicator()
                        || label(cells.get(0).cell()).isArea());
    }

    /** Words only, more than one cell of them, and none of the lines that surround a table. */
    boolean isLabels() {
        return cells.size() >= 2 && !hasValues() && !isHeadline() && !isSignature() && !isNote();
    }

    boolean hasStubWord() {
        return cells.stream().anyMatch(each -> label(each.cell()).word().isStub());
    }

    /** Begins with the announcement of a stub. */
    boolean beginsWithStubWord() {
        return !cells.isEmpty() && label(cells.get(0).cell()).word().isStub();
    }

    /** One indicator, area or year alone in its row, of a kind for which the head has no column. */
    boolean isName(List<Integer> head) {
        Label name = isSingle() ? label(cells.get(0).cell()) : Label.NONE;
        Word kind = switch (axis(name)) {
            case AREA -> Word.AREA;
            case INDICATOR -> Word.INDICATOR;
            case YEAR -> Word.YEAR;
            default -> Word.NONE;
        };
        return kind != Word.NONE
                && head.stream()
                        .flatMap(each -> view.row(each).stream())
                        .noneMatch(each -> label(each.cell()).word() == kind);
    }

    /** One year alone in its row, below a column of years: a row whose values are empty. */
    boolean isYearOf(List<Integer> head) {
        return isSingle() && label(cells.get(0).cell()).isYear() && !isName(head);
    }

    /** Cells that fit into a head. */
    long fitting() {
        return cells.stream().filter(each -> label(each.cell()).fitsHead()).count();
    }

    /** All that fits into a head lies on one axis: years, or areas, or indicators, or groups. */
    boolean isUniform() {
        return cells.stream()
                        .map(each -> axis(label(each.cell())))
                        .filter(each -> each != Word.NONE)
                        .distinct()
                        .count()
                == 1;
    }

    private static Word axis(Label label) {
        if (label.word() != Word.NONE) {
            return Word.VALUE;
        }
        if (label.isYear()) {
            return Word.YEAR;
        }
        if (label.isArea()) {
            return Word.AREA;
        }
        if (label.isIndicator()) {
            return Word.INDICATOR;
        }
        return label.isBreakdown() ? Word.BREAKDOWN : Word.NONE;
    }

    /** Begins with the name of something the catalog knows, or of a part of it. */
    boolean beginsWithName() {
        Label first = cells.isEmpty() ? Label.NONE : label(cells.get(0).cell());
        return first.isIndicator() || first.isArea() || first.isPart() || first.isYear();
    }

    /** Cells that fit into a head, the first one not counted. */
    long fittingBehindFirst() {
        return cells.stream()
                .skip(1)
                .filter(each -> label(each.cell()).fitsHead())
                .count();
    }

    private Label label(GridCell cell) {
        return view.label(cell);
    }
}
