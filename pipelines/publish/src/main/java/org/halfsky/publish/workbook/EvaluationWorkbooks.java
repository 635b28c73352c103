package org.halfsky.publish.workbook;

import java.nio.file.Path;
import java.util.List;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.sheet.Book;
import org.halfsky.publish.sheet.Imprint;

/** Writes {@code <code>_<name>_终期评估.xlsx}. Safe to use from several threads. */
public final class EvaluationWorkbooks {

    private final List<EvaluationSheet> sheets = EvaluationSheets.all();

    /** The name of an area's workbook. */
    public static String fileName(ReleaseArea area) {
        return "%s_%s_终期评估.xlsx".formatted(area.code(), area.name());
    }

    /**
     * Writes the workbook of one area. The same release gives the same bytes.
     *
     * @param folder exists
     * @return the file written
     */
    public Path write(AreaEvaluation evaluation, Path folder) {
        Path file = folder.resolve(fileName(evaluation.area()));
        Imprint imprint = new Imprint(
                evaluation.title(), evaluation.period() + "妇女儿童发展规划", evaluation.dataCutOff(), evaluation.notice());
        try (Book book = new Book(imprint)) {
            for (EvaluationSheet sheet : sheets) {
                sheet.fill(book.page(sheet.name(), sheet.paper()), evaluation);
            }
            book.write(file);
        }
        return file;
    }
}
