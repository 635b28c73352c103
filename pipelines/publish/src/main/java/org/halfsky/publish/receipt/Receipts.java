package org.halfsky.publish.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halfsky.model.Answer;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.file.Durable;
import org.jspecify.annotations.Nullable;

/** The folder {@code receipts/}: one folder per submission, under the area that it speaks for. */
public final class Receipts {

    private static final String UNKNOWN_PLACE = "_unknown";
    private static final String JSON_NAME = "回执.json";

    private final Path folder;
    private final ReceiptWorkbook workbook;

    /** @param catalog says what areas and indicators are called */
    public Receipts(Path folder, Catalog catalog) {
        this.folder = folder;
        this.workbook = new ReceiptWorkbook(new Names(catalog));
    }

    /** Names of the submissions that have a receipt, wherever it lies. */
    public Set<SubmissionId> written() {
        Set<SubmissionId> written = new HashSet<>();
        for (Path place : foldersIn(folder)) {
            foldersIn(place).stream()
                    .filter(each -> Files.exists(each.resolve(JSON_NAME)))
                    .forEach(each ->
                            written.add(new SubmissionId(each.getFileName().toString())));
        }
        return written;
    }

    /** Where the receipt of that submission lies, written or not. */
    public Path folderOf(Answer answer) {
        String place = answer.place() == null ? UNKNOWN_PLACE : answer.place().value();
        return folder.resolve(place).resolve(answer.submission().id().value());
    }

    /**
     * Writes the receipt of one submission, whole or not at all. One that says the same already stays as it is; one that says
     * something else is renewed file by file, each in one step, {@code 回执.json} last.
     *
     * @param original the file as sent, in the archive; {@code null} where nothing was kept (a link)
     * @return whether anything was written
     */
    public boolean write(Answer answer, @Nullable Path original) {
        try {
            Path receipt = folderOf(answer);
            byte[] json = ReceiptJson.of(answer).bytes();
            if (says(receipt.resolve(JSON_NAME), json)) {
                return false;
            }
            Path building = receipt.resolveSibling(".writing-" + receipt.getFileName());
            Durable.delete(building);
            Files.createDirectories(building);
            workbook.write(answer, original, building);
            if (Files.isDirectory(receipt)) {
                for (Path each : filesIn(building)) {
                    Durable.replace(each, receipt.resolve(each.getFileName()));
                }
                Files.write(building.resolve(JSON_NAME), json);
                Durable.replace(building.resolve(JSON_NAME), receipt.resolve(JSON_NAME));
                Durable.delete(building);
            } else {
                Files.write(building.resolve(JSON_NAME), json);
                Durable.appear(building, receipt);
            }
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean says(Path file, byte[] json) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), json);
    }

    private static List<Path> foldersIn(Path folder) {
        return filesIn(folder).stream()
                .filter(each -> !each.getFileName().toString().startsWith(".") && Files.isDirectory(each))
                .toList();
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
