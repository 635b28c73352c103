package org.halfsky.publish.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.halfsky.model.Answer;
import org.halfsky.publish.folder.Durable;
import org.jspecify.annotations.Nullable;

/** The folder {@code receipts/}: one folder per submission, under the area that it speaks for. */
public final class Receipts {

    private static final String UNKNOWN_PLACE = "_unknown";
    private static final String JSON_NAME = "回执.json";

    private final Path folder;

    public Receipts(Path folder) {
        this.folder = folder;
    }

    /** Whether that submission has its receipt. */
    public boolean isWritten(Answer answer) {
        return Files.isDirectory(folderOf(answer));
    }

    /** Where the receipt of that submission lies, written or not. */
    public Path folderOf(Answer answer) {
        String place = answer.place() == null ? UNKNOWN_PLACE : answer.place().value();
        return folder.resolve(place).resolve(answer.submission().id().value());
    }

    /**
     * Writes the receipt of one submission, whole or not at all. One that is there already stays as it is.
     *
     * @param original the file as sent, in the archive; {@code null} where nothing was kept (a link)
     */
    public void write(Answer answer, @Nullable Path original) {
        Path receipt = folderOf(answer);
        if (isWritten(answer)) {
            return;
        }
        try {
            Path building = receipt.resolveSibling(".writing-" + receipt.getFileName());
            Durable.delete(building);
            Files.createDirectories(building);
            ReceiptWorkbook.write(answer, original, building);
            Files.write(building.resolve(JSON_NAME), ReceiptJson.of(answer).bytes());
            Durable.appear(building, receipt);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
