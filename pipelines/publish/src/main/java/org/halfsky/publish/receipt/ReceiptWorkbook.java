package org.halfsky.publish.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.Answer;
import org.halfsky.model.Finding;
import org.halfsky.publish.receipt.FoundCells.Place;
import org.halfsky.publish.sheet.StableZip;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code 回执.xlsx} or {@code 回执.xls}: the sender's own workbook, marked, with 审核结果 before its sheets. */
final class ReceiptWorkbook {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptWorkbook.class);
    private static final String NAME = "回执";

    private final Names names;

    ReceiptWorkbook(Names names) {
        this.names = names;
    }

    /** @param original {@code null} where nothing was kept: the list alone is given back */
    void write(Answer answer, @Nullable Path original, Path folder) throws IOException {
        if (original == null || !writeMarkedCopy(answer, original, folder)) {
            write(NewWorkbook.of(answer), answer, new byte[0], folder);
        }
    }

    private boolean writeMarkedCopy(Answer answer, Path original, Path folder) {
        try {
            Optional<Workbook> opened = OpenedOriginal.of(answer, original);
            if (opened.isPresent()) {
                write(opened.get(), answer, Files.readAllBytes(original), folder);
            }
            return opened.isPresent();
        } catch (IOException | RuntimeException cannotBeCopied) {
            // POI's model refuses files in every way there is; the list of findings is complete without the copy
            LOG.debug("{}: answered without a marked copy", answer.submission().id(), cannotBeCopied);
            return false;
        }
    }

    private void write(Workbook opened, Answer answer, byte[] original, Path folder) throws IOException {
        try (Workbook workbook = opened) {
            Set<Sheet> changed = mark(workbook, answer);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            if (workbook instanceof XSSFWorkbook book) {
                byte[] copy = UntouchedParts.of(book, changed).restored(original, bytes.toByteArray());
                Files.write(folder.resolve(NAME + ".xlsx"), StableZip.of(copy));
            } else {
                Files.write(folder.resolve(NAME + ".xls"), FirstSheet.of(bytes.toByteArray()));
            }
        }
    }

    /** Marks the cells, puts the list before all sheets, and returns the sender's sheets that are no longer as they were. */
    private Set<Sheet> mark(Workbook workbook, Answer answer) {
        Set<Sheet> changed = new HashSet<>();
        FormerAnswer former = new FormerAnswer(workbook);
        changed.addAll(former.clear());
        FoundCells cells = new FoundCells(workbook);
        Map<Place, List<Finding>> byCell = cells.byCell(answer.findings());
        Map<Place, OwnFill> formerFills = new HashMap<>();
        byCell.keySet().forEach(each -> OwnFill.of(each).ifPresent(fill -> formerFills.put(each, fill)));
        new CellMarks(workbook).mark(byCell);
        byCell.keySet().forEach(each -> changed.add(each.sheet()));
        ResultSheet result = new ResultSheet(workbook, cells, names, formerFills);
        result.fill(answer);
        former.removeLists();
        changed.addAll(bringToFront(workbook, result.name()));
        changed.add(workbook.getSheet(result.name()));
        return changed;
    }

    /** Opens the workbook on the list alone; returns the sheets that it opened on before. */
    private static List<Sheet> bringToFront(Workbook workbook, String result) {
        List<Sheet> selected = StreamSupport.stream(workbook.spliterator(), false)
                .filter(Sheet::isSelected)
                .toList();
        selected.forEach(each -> each.setSelected(false));
        if (workbook instanceof XSSFWorkbook) {
            workbook.setSheetOrder(result, 0);
        }
        int place = workbook.getSheetIndex(result); // the last one still in an .xls: see FirstSheet
        workbook.getSheetAt(place).setSelected(true);
        workbook.setActiveSheet(place);
        workbook.setFirstVisibleTab(0);
        return selected;
    }
}
