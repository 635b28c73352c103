package org.halfsky.ingest.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridBook;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.names.AreaNames;
import org.halfsky.ingest.names.FormSheets;
import org.halfsky.ingest.names.IndicatorNames;
import org.halfsky.ingest.names.QualitativeTargets;
import org.halfsky.ingest.table.Axes;
import org.halfsky.ingest.table.DataCell;
import org.halfsky.ingest.table.SheetReading;
import org.halfsky.ingest.table.SheetReading.Aside;
import org.halfsky.ingest.table.SheetTables;
import org.halfsky.ingest.table.TitleReader;
import org.halfsky.model.CellRef;
import org.halfsky.model.Explanation;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.NilForm;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Submission;

/** Reads the sheets of one file in their order and accounts for each of their cells. */
final class BookReader {

    private final IndicatorNames indicatorNames;
    private final AreaNames areaNames;
    private final TitleReader titles;
    private final SheetTables tables;
    private final FormSheets forms;
    private final QualitativeTargets targets;

    BookReader(Names names, TitleReader titles, SheetTables tables) {
        this.indicatorNames = names.indicators();
        this.areaNames = names.areas();
        this.forms = names.forms();
        this.targets = names.targets();
        this.titles = titles;
        this.tables = tables;
    }

    /** What the catalog calls things. */
    record Names(IndicatorNames indicators, AreaNames areas, FormSheets forms, QualitativeTargets targets) {}

    ReadSubmission read(Submission submission, GridBook book) {
        FindingBook findings = new FindingBook(indicatorNames, areaNames);
        AreaResolver areas = new AreaResolver(areaNames.history());
        Settings settings = new Settings(
                areaNames, areas, Origin.of(submission, ReturnedResult.fileAnswered(book), titles), findings);
        Placing placing = new Placing(areaNames, areas, settings, new Placing.Talk(submission.sender(), findings));
        NilForms nilForms = new NilForms(forms, placing, findings);
        CellReader cells = new CellReader(indicatorNames, placing, nilForms, findings);
        Ledger ledger = new Ledger(findings);
        Books books = new Books(cells, new QualitativeTables(targets, titles, placing, findings), nilForms, ledger);
        Set<String> names = new HashSet<>();
        Map<String, List<GridCell>> unread = new LinkedHashMap<>();
        boolean found = false;
        for (Grid grid : book.grids()) {
            Optional<List<Explanation>> returned = ReturnedResult.read(grid);
            if (returned.isPresent()) {
                grid.cells().forEach(each -> ledger.ignore(IgnoredBecause.NOT_DATA));
                returned.get().forEach(ledger::explain);
                continue;
            }
            Axes named = titles.read(grid.name());
            settings.enter(grid.name(), named);
            found |= enter(unique(grid.name(), names), tables.read(grid, named), books, unread);
        }
        if (!found) {
            findings.noTable(submission.file());
        } else {
            unread.forEach((sheet, left) -> findings.unread(ref(sheet, left.get(0)), left.size()));
        }
        List<NilForm> confirmed = nilForms.confirmed(ledger);
        if (found && confirmed.isEmpty() && ledger.isBlank()) {
            findings.nothingFilledIn(submission.file());
        }
        return ledger.close(submission, placing, confirmed);
    }

    private record Books(CellReader cells, QualitativeTables qualitative, NilForms nilForms, Ledger ledger) {}

    /** Accounts for every cell of a sheet; whether there was a table. */
    private static boolean enter(String sheet, SheetReading reading, Books books, Map<String, List<GridCell>> unread) {
        books.nilForms().enter(sheet, reading);
        Map<CellRef, Outcome> answers = books.qualitative().read(sheet, reading);
        answers.forEach(books.ledger()::enter);
        for (Aside aside : reading.asides()) {
            if (!answers.containsKey(ref(sheet, aside.cell()))) {
                books.ledger().ignore(aside.because());
            }
        }
        for (DataCell cell : reading.data()) {
            CellRef source = ref(sheet, cell.cell());
            books.ledger().enter(source, books.cells().read(cell, source));
        }
        List<GridCell> lost = reading.unread().stream()
                .filter(each -> !answers.containsKey(ref(sheet, each)))
                .toList();
        if (!lost.isEmpty()) {
            unread.put(sheet, lost);
        }
        return !reading.titles().isEmpty() || !answers.isEmpty();
    }

    /** Two sheets of one name, as broken programs write them, are told apart so that no cell is counted for another. */
    private static String unique(String name, Set<String> names) {
        String unique = name;
        for (int copy = 2; !names.add(unique); copy++) {
            unique = name + " (" + copy + ")";
        }
        return unique;
    }

    private static CellRef ref(String sheet, GridCell cell) {
        return new CellRef(sheet, cell.a1());
    }
}
