package org.halfsky.publish.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.halfsky.model.Finding;

/** Where the findings of an answer lie in the sender's workbook. */
final class FoundCells {

    /** One cell of the workbook, from 0. */
    record Place(Sheet sheet, int row, int column) {}

    private final Workbook workbook;

    FoundCells(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Empty for a finding that is about no cell. */
    Optional<Place> placeOf(Finding finding) {
        if (finding.sheet() == null || finding.cell() == null) {
            return Optional.empty();
        }
        SpreadsheetVersion version =
                workbook instanceof HSSFWorkbook ? SpreadsheetVersion.EXCEL97 : SpreadsheetVersion.EXCEL2007;
        CellReference reference = new CellReference(finding.cell());
        boolean isInside = reference.getRow() >= 0
                && reference.getRow() <= version.getLastRowIndex()
                && reference.getCol() >= 0
                && reference.getCol() <= version.getLastColumnIndex();
        return isInside
                ? sheet(finding.sheet()).map(each -> new Place(each, reference.getRow(), reference.getCol()))
                : Optional.empty();
    }

    private Optional<Sheet> sheet(String name) {
        Sheet sheet = workbook.getSheet(name);
        return Optional.ofNullable(sheet != null ? sheet : workbook.getSheet(WorkbookUtil.createSafeSheetName(name)));
    }

    /** The findings of each cell, in the order of the answer. */
    Map<Place, List<Finding>> byCell(List<Finding> findings) {
        Map<Place, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : findings) {
            placeOf(finding)
                    .ifPresent(place -> byCell.computeIfAbsent(place, each -> new ArrayList<>())
                            .add(finding));
        }
        return byCell;
    }
}
