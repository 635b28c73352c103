package org.halfsky.ingest.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.halfsky.ingest.grid.GridBook;
import org.halfsky.ingest.grid.GridReader;
import org.halfsky.ingest.grid.ReadingLimits;
import org.halfsky.ingest.grid.UnreadableWorkbookException;
import org.halfsky.ingest.names.AreaFinder;
import org.halfsky.ingest.names.AreaNames;
import org.halfsky.ingest.names.FormSheets;
import org.halfsky.ingest.names.IndicatorNames;
import org.halfsky.ingest.names.QualitativeTargets;
import org.halfsky.ingest.table.LabelReader;
import org.halfsky.ingest.table.SheetTables;
import org.halfsky.ingest.table.TitleReader;
import org.halfsky.model.CellAccount;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;
import org.halfsky.model.Submission;
import org.halfsky.model.catalog.Catalog;

/** Reads submitted files by what they say. Thread-safe: one reader serves all files of a run. */
public final class SubmissionReader {

    private final GridReader grids;
    private final BookReader.Names names;
    private final TitleReader titles;
    private final SheetTables tables;

    /** A reader for one catalog; names are indexed here, once. */
    public SubmissionReader(Catalog catalog) {
        this(catalog, ReadingLimits.defaults());
    }

    /** A reader for one catalog that takes no more of a file than the limits allow. */
    public SubmissionReader(Catalog catalog, ReadingLimits limits) {
        grids = new GridReader(limits);
        IndicatorNames indicatorNames = new IndicatorNames(catalog);
        AreaNames areaNames = new AreaNames(catalog);
        names = new BookReader.Names(
                indicatorNames,
                areaNames,
                new FormSheets(catalog.formLines()),
                new QualitativeTargets(catalog, areaNames.history()));
        LabelReader labels = new LabelReader(indicatorNames, areaNames);
        titles = new TitleReader(labels, new AreaFinder(areaNames));
        tables = new SheetTables(labels, titles, areaNames.history());
    }

    /**
     * Reads one file. Whatever is wrong with it becomes findings; nothing is thrown for bad data.
     *
     * @param original the bytes as archived; the file's name is the submission's
     */
    public ReadSubmission read(Submission submission, Path original) {
        if (submission.kind() == Submission.Kind.LINK) {
            return unreadable(submission, "“%s”是快捷方式（符号链接），没有打开，请报送文件本身".formatted(submission.file()));
        }
        GridBook book;
        try {
            book = grids.read(original, submission.file());
        } catch (UnreadableWorkbookException e) {
            return unreadable(submission, String.valueOf(e.getMessage()));
        }
        return read(submission, book);
    }

    /** Reads a file that has been opened. */
    ReadSubmission read(Submission submission, GridBook book) {
        return new BookReader(names, titles, tables).read(submission, book);
    }

    private static ReadSubmission unreadable(Submission submission, String message) {
        Finding finding = Finding.ofFile("R000", Severity.ERROR, message);
        return new ReadSubmission(
                submission, true, Set.of(), Set.of(), List.of(), List.of(finding), CellAccount.empty());
    }
}
