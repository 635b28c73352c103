package org.halfsky.publish.workbook;

import java.nio.file.Path;
import org.halfsky.publish.evaluation.DepartmentEvaluation;
import org.halfsky.publish.sheet.Book;
import org.halfsky.publish.sheet.Imprint;
import org.halfsky.publish.sheet.Paper;

/** Writes {@code <code>_<name>_<department>_部门摘要.xlsx}: what one department answers for, in all areas. Safe to use from several threads. */
public final class DepartmentWorkbooks {

    /** The name of a department's workbook. */
    public static String fileName(DepartmentEvaluation evaluation) {
        return "%s_%s_%s_部门摘要.xlsx"
                .formatted(evaluation.area().code(), evaluation.area().name(), evaluation.department());
    }

    /**
     * Writes the workbook of one department. The same release gives the same bytes.
     *
     * @param folder exists
     * @return the file written
     */
    public Path write(DepartmentEvaluation evaluation, Path folder) {
        Path file = folder.resolve(fileName(evaluation));
        Imprint imprint = new Imprint(evaluation.title(), "妇女儿童发展规划", evaluation.dataCutOff(), evaluation.notice());
        try (Book book = new Book(imprint)) {
            DepartmentTargetSheet.fill(book.page(DepartmentTargetSheet.NAME, Paper.LANDSCAPE), evaluation);
            DepartmentAreaSheet.fill(book, evaluation);
            book.write(file);
        }
        return file;
    }
}
