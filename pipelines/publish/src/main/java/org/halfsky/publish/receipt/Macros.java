package org.halfsky.publish.receipt;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Takes the macros out of a copy: no program opens an {@code .xlsx} that holds some, and nobody needs them to read an answer. */
final class Macros {

    private Macros() {}

    static XSSFWorkbook removed(XSSFWorkbook workbook) throws IOException {
        if (workbook.isMacroEnabled()) {
            try {
                remove(workbook);
            } catch (InvalidFormatException damaged) {
                throw new IOException(damaged);
            }
        }
        return workbook;
    }

    private static void remove(XSSFWorkbook workbook) throws InvalidFormatException {
        PackagePart book = workbook.getPackagePart();
        for (PackageRelationship macros : book.getRelationshipsByType(XSSFRelation.VBA_MACROS.getRelation())) {
            workbook.getPackage().removePart(book.getRelatedPart(macros));
            book.removeRelationship(macros.getId());
        }
        workbook.setWorkbookType(XSSFWorkbookType.XLSX);
    }
}
