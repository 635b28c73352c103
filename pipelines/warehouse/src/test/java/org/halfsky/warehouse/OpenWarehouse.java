package org.halfsky.warehouse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.halfsky.model.Answer;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.Catalog;

/** A real warehouse in a folder of its own, with the built-in catalog. */
public final class OpenWarehouse implements AutoCloseable {

    /** As of which forms are due or late. */
    public static final LocalDate DAY = LocalDate.of(2021, 3, 5);

    private final Warehouse warehouse;
    private CheckSettings settings = CheckSettings.defaults();

    private OpenWarehouse(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    public static OpenWarehouse in(Path folder) {
        WarehouseSettings settings = settings(folder);
        MigratedFile.copyTo(settings);
        return new OpenWarehouse(Warehouse.open(settings));
    }

    public static OpenWarehouse with(Catalog catalog, Path folder) {
        OpenWarehouse open = in(folder);
        open.warehouse.putCatalog(catalog);
        return open;
    }

    public static WarehouseSettings settings(Path folder) {
        return new WarehouseSettings(
                folder.resolve("warehouse").resolve("halfsky.duckdb"), "512MB", 2, folder.resolve("temp"));
    }

    /** Checks with other thresholds from now on. */
    public OpenWarehouse checkedWith(CheckSettings chosen) {
        settings = chosen;
        return this;
    }

    public Warehouse warehouse() {
        return warehouse;
    }

    /** One run over the sheets, and the answer to each. */
    public List<Answer> answersTo(Sheet... sheets) {
        return answersInOrder(Arrays.asList(sheets));
    }

    public List<Answer> answersInOrder(List<Sheet> sheets) {
        warehouse.stage(sheets.stream().map(Sheet::read).toList());
        warehouse.check(settings);
        warehouse.accept();
        return sheets.stream()
                .map(each -> warehouse.answer(each.read().submission().id()))
                .toList();
    }

    /** One run over one sheet. */
    public Answer answerTo(Sheet sheet) {
        return answersTo(sheet).get(0);
    }

    public Answer answer(String submission) {
        return warehouse.answer(new SubmissionId(submission));
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
