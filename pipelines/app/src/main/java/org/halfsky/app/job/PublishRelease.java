package org.halfsky.app.job;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.publish.changes.ChangeList;
import org.halfsky.publish.datapackage.DataPackage;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.ContentVersion;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.DepartmentEvaluation;
import org.halfsky.publish.evaluation.Evaluations;
import org.halfsky.publish.release.ReleaseDraft;
import org.halfsky.publish.release.ReleaseInputs;
import org.halfsky.publish.release.ReleaseManifest;
import org.halfsky.publish.release.Releases;
import org.halfsky.publish.release.RowMinimum;
import org.halfsky.publish.reminder.Reminder;
import org.halfsky.publish.reminder.Reminders;
import org.halfsky.publish.report.MonitoringReports;
import org.halfsky.publish.sdmx.StructureDefinition;
import org.halfsky.publish.workbook.DepartmentWorkbooks;
import org.halfsky.publish.workbook.EvaluationWorkbooks;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.WarehouseException;
import org.halfsky.warehouse.release.ParquetRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * mart_* → Parquet, workbooks, releases/&lt;new&gt;, then current. May run twice: a draft that was not finished is thrown away, and
 * nothing is built where the current release has the same fingerprint.
 */
final class PublishRelease implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(PublishRelease.class);

    private final Catalog catalog;
    private final Warehouse warehouse;
    private final Releases releases;
    private final ReleaseState state;
    private final HalfskySettings settings;

    PublishRelease(
            Catalog catalog, Warehouse warehouse, Releases releases, ReleaseState state, HalfskySettings settings) {
        this.catalog = catalog;
        this.warehouse = warehouse;
        this.releases = releases;
        this.state = state;
        this.settings = settings;
    }

    @Override
    public void run() throws Exception {
        String fingerprint = state.fingerprint();
        if (state.isCurrent(fingerprint)) {
            LOG.info(
                    "publishRelease: nothing new; {} stays the current release",
                    releases.current().orElseThrow().release());
            return;
        }
        if (warehouse.accepted().isEmpty()) {
            LOG.info("publishRelease: nothing has been received yet, so there is nothing to publish");
            return;
        }
        try (ReleaseDraft draft =
                releases.begin(new ReleaseInputs(fingerprint, catalog.sha256(), ProgramVersion.ofClassPath()))) {
            findChanges(draft);
            Map<String, Long> rows = warehouse.exportParquet(draft.parquet());
            draft.requireContent(warehouse.contentToPublish());
            warehouse.exportObservations(draft.sdmx().resolve("observation.csv.gz"));
            DataPackage.write(draft.folder(), List.copyOf(rows.keySet()));
            ReleaseManifest manifest = complete(draft, rows);
            LOG.info(
                    "publishRelease: {} with {} files, {} rows in {} tables; {} documents built, {} carried over",
                    manifest.release(),
                    manifest.files().size(),
                    rows.values().stream().mapToLong(Long::longValue).sum(),
                    rows.size(),
                    draft.built(),
                    draft.carriedOver());
        }
    }

    /** A release before that was damaged since must not keep the next one from being published. */
    private void findChanges(ReleaseDraft draft) {
        try {
            warehouse.findChanges(draft.parquetBefore().orElse(null));
        } catch (WarehouseException unreadable) {
            LOG.warn("publishRelease: the release before cannot be compared, so no changes are listed", unreadable);
            warehouse.findChanges(null);
        }
    }

    private ReleaseManifest complete(ReleaseDraft draft, Map<String, Long> rows) throws Exception {
        try (ReleaseQueries release = ParquetRelease.open(draft.parquet())) {
            writeDocuments(release, draft);
            OffsetDateTime day =
                    release.dataCutOff().atZoneSameInstant(settings.zone()).toOffsetDateTime();
            StructureDefinition.write(catalog, day, draft.sdmx().resolve(StructureDefinition.FILE_NAME));
            return draft.publish(release.dataCutOff(), rows, new RowMinimum(settings.minRowsPct()));
        }
    }

    /**
     * For every area its workbook and its report, for every department of a province its extract, for those with others below them
     * whom they have to ask for reports. What says the same stays.
     */
    private void writeDocuments(ReleaseQueries release, ReleaseDraft draft) throws Exception {
        String notice = settings.notice().isBlank() ? null : settings.notice();
        Cover cover = new Cover(settings.zone(), notice);
        Evaluations evaluations = new Evaluations(catalog, settings.evaluation(), release, cover);
        EvaluationWorkbooks workbooks = new EvaluationWorkbooks();
        MonitoringReports reports = new MonitoringReports();
        List<Callable<?>> tasks = new ArrayList<>();
        for (ReleaseArea each : release.areas()) {
            tasks.add(() -> {
                AreaEvaluation evaluation = evaluations.of(each);
                String content = ContentVersion.digest(evaluation);
                Path workbook = draft.workbooks().resolve(EvaluationWorkbooks.fileName(each));
                draft.document(workbook, content, () -> workbooks.write(evaluation, draft.workbooks()));
                Path report = draft.reports().resolve(MonitoringReports.fileName(each));
                draft.document(report, content, () -> reports.write(evaluation, draft.reports()));
                return each;
            });
        }
        tasks.addAll(extracts(evaluations, draft));
        Reminders reminders = new Reminders(catalog, release, cover);
        for (ReleaseArea each : reminders.areas()) {
            tasks.add(() -> {
                Reminder reminder = reminders.of(each);
                Path workbook = draft.workbooks().resolve(Reminders.fileName(each));
                String content = ContentVersion.digest(List.of(reminder, cover));
                draft.document(workbook, content, () -> reminders.write(reminder, draft.workbooks()));
                return each;
            });
        }
        draft.before()
                .ifPresent(each -> tasks.add(() -> {
                    Path file = draft.workbooks().resolve(ChangeList.FILE_NAME);
                    new ChangeList(catalog, release, cover).write(file, each.release());
                    return file;
                }));
        SideBySide.run("publishRelease", settings.readers(), tasks);
    }

    /** For every area whose departments report for it, their extracts one after the other. */
    private static List<Callable<?>> extracts(Evaluations evaluations, ReleaseDraft draft) {
        DepartmentWorkbooks workbooks = new DepartmentWorkbooks();
        List<Callable<?>> tasks = new ArrayList<>();
        for (ReleaseArea each : evaluations.areasOfDepartments()) {
            tasks.add(() -> {
                for (DepartmentEvaluation department : evaluations.departments(each)) {
                    Path extract = draft.workbooks().resolve(DepartmentWorkbooks.fileName(department));
                    String content = ContentVersion.digest(List.of(department));
                    draft.document(extract, content, () -> workbooks.write(department, draft.workbooks()));
                }
                return each;
            });
        }
        return tasks;
    }
}
