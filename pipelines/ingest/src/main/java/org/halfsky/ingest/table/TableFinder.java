package org.halfsky.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.IgnoredBecause;
import org.jspecify.annotations.Nullable;

/** Walks down a sheet and tells titles, heads, bodies, sections, notes and signatures apart. */
final class TableFinder {

    private final HeadFinder heads;
    private final List<RowLook> looks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<Integer, IgnoredBecause> surrounding = new HashMap<>();
    private final BodyRows bodyRows;
    private List<Integer> loose = new ArrayList<>();
    private @Nullable Draft draft;
    private int last = -2;

    private static final class Draft {
        private final List<Integer> titles;
        private final List<Integer> head;
        private final List<Integer> body = new ArrayList<>();
        private final Set<Integer> sections = new HashSet<>();

        Draft(List<Integer> titles, List<Integer> head) {
            this.titles = titles;
            this.head = head;
        }

        Table table() {
            return new Table(titles, head, body, sections);
        }
    }

    TableFinder(SheetView view) {
        for (int row = 0; row < view.rowCount(); row++) {
            looks.add(new RowLook(view, row));
        }
        heads = new HeadFinder(view, looks);
        bodyRows = new BodyRows(view);
    }

    /** The layout of the whole sheet. */
    SheetLayout find() {
        for (int row = 0; row < looks.size(); ) {
            int end = heads.end(row, last == row - 1, draft != null);
            if (end > row) {
                begin(row, end);
                row = end;
            } else if (draft == null && looks.get(row).isHeadless()) {
                begin(row, row);
            } else {
                place(looks.get(row));
                row++;
            }
        }
        loose.forEach(each ->
                surrounding.put(each, tables.isEmpty() && draft == null ? IgnoredBecause.TITLE : IgnoredBecause.NOTE));
        close();
        return new SheetLayout(tables, surrounding);
    }

    private void begin(int start, int end) {
        List<Integer> titles = titles();
        titles.addAll(0, nameAbove(titles.isEmpty() ? start : titles.get(0)));
        close();
        titles.forEach(each -> surrounding.put(each, IgnoredBecause.TITLE));
        List<Integer> head = new ArrayList<>();
        for (int row = start; row < end; row++) {
            if (looks.get(row).isNumbering()) {
                surrounding.put(row, IgnoredBecause.ROW_NUMBER);
            } else {
                head.add(row);
            }
        }
        last = end - 1;
        draft = new Draft(titles, head);
        loose = new ArrayList<>();
    }

    /** Of the loose rows since the last body row, those behind the last empty row above the new head; the others close the old table. */
    private List<Integer> titles() {
        List<Integer> titles = new ArrayList<>(loose);
        if (draft != null && !draft.body.isEmpty()) {
            int last = draft.body.get(draft.body.size() - 1);
            while (titles.size() > 1 && titles.get(0) == last + 1 && titles.get(1) > titles.get(0) + 1) {
                surrounding.put(titles.get(0), IgnoredBecause.NOTE);
                titles.remove(0);
            }
        }
        return titles;
    }

    /** One name alone in the row above a new head, such as the indicator or the area of the table that begins, is no row of the old one. */
    private List<Integer> nameAbove(int next) {
        List<Integer> body = draft == null ? List.of() : draft.body;
        int row = body.isEmpty() ? -2 : body.get(body.size() - 1);
        if (draft == null || row + 1 != next || !looks.get(row).isName(draft.head)) {
            return List.of();
        }
        body.remove(body.size() - 1);
        draft.sections.remove(row);
        return List.of(row);
    }

    private void close() {
        if (draft != null) {
            tables.add(draft.table());
        }
    }

    private void place(RowLook look) {
        if (look.isBlank()) {
            return;
        }
        if (look.isSignature()) {
            surrounding.put(look.row(), IgnoredBecause.SIGNATURE);
        } else if (look.isNote()) {
            surrounding.put(look.row(), IgnoredBecause.NOTE);
        } else if (look.isNumbering() && draft != null) {
            surrounding.put(look.row(), IgnoredBecause.ROW_NUMBER);
        } else if (draft != null && (bodyRows.isBody(look) || look.isYearOf(draft.head))) {
            for (int section : loose) {
                draft.body.add(section);
                draft.sections.add(section);
            }
            loose = new ArrayList<>();
            draft.body.add(look.row());
            last = look.row();
        } else {
            loose.add(look.row());
        }
    }
}
