package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.names.FormSheets;
import org.halfsky.ingest.table.Axes;
import org.halfsky.ingest.table.SheetReading;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.NilForm;

/** The legal forms of one file on which 零报告 or 本期无数据 stands. An instruction that only mentions the words says nothing. */
final class NilForms {

    private static final Pattern NIL = Pattern.compile("(?:(?:备注|附?注|说明|情况说明|上报说明|填报说明):)?\\(?"
            + "(?:本(?:表|期|年|年度|单位|地区|县|市|区|省)|全年|(?:19|20)\\d\\d年度?)*(?:为|实行)?"
            + "(?:零报告|0报告|本期无数据|无数据,?零报告|本期无数据,?零报告)\\)?[。.!]?");

    private record Form(AreaCode area, int year, String form) {}

    private final FormSheets forms;
    private final Placing placing;
    private final FindingBook findings;
    private final Set<String> sheets = new HashSet<>();
    private final Map<Form, CellRef> said = new LinkedHashMap<>();

    NilForms(FormSheets forms, Placing placing, FindingBook findings) {
        this.forms = forms;
        this.placing = placing;
        this.findings = findings;
    }

    private static boolean isNil(GridCell cell) {
        return cell.kind() == GridCell.Kind.TEXT
                && NIL.matcher(Folding.fold(cell.text())).matches();
    }

    /** Whether the cell stands on a legal form and only says so. */
    boolean isSaid(GridCell cell, CellRef source) {
        return sheets.contains(source.sheet()) && isNil(cell);
    }

    /** Looks for the words on a sheet. */
    void enter(String sheet, SheetReading reading) {
        List<GridCell> cells = reading.visible();
        Optional<GridCell> words = cells.stream().filter(NilForms::isNil).findFirst();
        Optional<String> form = words.flatMap(
                unused -> forms.form(cells.stream().map(GridCell::text).toList()));
        if (words.isEmpty() || form.isEmpty()) {
            return;
        }
        sheets.add(sheet);
        CellRef source = new CellRef(sheet, words.get().a1());
        Optional<Axes> head = reading.titles().stream()
                .filter(each -> !each.areas().isEmpty() && each.year() != null)
                .findFirst();
        if (head.isEmpty()) {
            findings.nilWithoutHead(sheet);
        }
        head.flatMap(each -> placing.head(each, source))
                .ifPresent(each -> said.putIfAbsent(new Form(each.area(), each.year(), form.get()), source));
    }

    /** Those on which nothing else stands; of the others the sender is told. */
    List<NilForm> confirmed(Ledger ledger) {
        List<NilForm> confirmed = new ArrayList<>();
        said.forEach((each, source) -> {
            NilForm nil = new NilForm(each.area(), each.year(), each.form(), source);
            if (ledger.hasFigures(each.area(), each.year(), source.sheet())) {
                findings.nilWithFigures(nil);
            } else {
                findings.nilConfirmed(nil);
                confirmed.add(nil);
            }
        });
        return confirmed;
    }
}
