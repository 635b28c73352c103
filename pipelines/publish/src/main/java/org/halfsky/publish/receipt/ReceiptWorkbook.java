package org.halfsky.publish.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.halfsky.model.Answer;
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
            write(NewWorkbook.of(answer), answer, folder);
        }
    }

    private boolean writeMarkedCopy(Answer answer, Path original, Path folder) {
        try {
            Optional<Workbook> opened = OpenedOriginal.of(answer, original);
            if (opened.isPresent()) {
                write(opened.get(), answer, folder);
            }
            return opened.isPresent();
        } catch (IOException | RuntimeException cannotBeCopied) {
            // POI's model refuses files in every way there is; the list of findings is complete without the copy
            LOG.debug("{}: answered without a marked copy", answer.submission().id(), cannotBeCopied);
            return false;
        }
    }

    private void write(Workbook opened, Answer answer, Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = opened) {
            FormerAnswer former = new FormerAnswer(workbook);
            former.clear();
            FoundCells cells = new FoundCells(workbook);
            new CellMarks(workbook).mark(cells.byCell(answer.findings()));
            ResultSheet result = new ResultSheet(workbook, cells, names);
            result.fill(answer);
            former.removeLists();
            bringToFront(workbook, result.name());
            workbook.write(bytes);
        }
        if (opened instanceof HSSFWorkbook) {
            Files.write(folder.resolve(NAME + ".xls"), bytes.toByteArray());
        } else {
            Files.write(folder.resolve(NAME + ".xlsx"), StableZip.of(bytes.toByteArray()));
        }
    }

    private static void bringToFront(Workbook workbook, String result) {
        List<@Nullable String> printAreas = new ArrayList<>();
        for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
            printAreas.add(workbook.getPrintArea(at));
        }
        workbook.setSheetOrder(result, 0);
        if (workbook instanceof HSSFWorkbook) {
            restorePrintAreas(workbook, printAreas);
        }
        for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
            workbook.getSheetAt(at).setSelected(at == 0);
        }
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
    }

    /** HSSF moves the sheets but not their print areas. */
    private static void restorePrintAreas(Workbook workbook, List<@Nullable String> printAreas) {
        for (int at = 1; at < workbook.getNumberOfSheets(); at++) {
            String area = printAreas.get(at - 1);
            if (area == null) {
                workbook.removePrintArea(at);
            } else {
                workbook.setPrintArea(at, area.substring(area.lastIndexOf('!') + 1));
            }
        }
        workbook.removePrintArea(0);
    }
}
