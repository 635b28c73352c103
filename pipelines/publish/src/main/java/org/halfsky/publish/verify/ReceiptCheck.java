package org.halfsky.publish.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halfsky.model.Submission;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether every submission that was answered for has its receipt, and every receipt accounts for every cell.
 *
 * @param receipts found
 * @param filled   cells of all receipts together, the same for the other counts
 * @param problems one line each
 */
public record ReceiptCheck(int receipts, long filled, long loaded, long rejected, long ignored, List<String> problems) {

    private static final String RECEIPT = "回执.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ReceiptCheck {
        problems = List.copyOf(problems);
    }

    /**
     * Reads every receipt.
     *
     * @param answered submissions that must have one
     */
    public static ReceiptCheck of(Path receiptsFolder, Collection<Submission> answered) {
        List<String> problems = new ArrayList<>();
        Map<String, JsonNode> receipts = receipts(receiptsFolder, problems);
        long[] sums = new long[4];
        receipts.forEach((submission, receipt) -> addUp(submission, receipt.path("cells"), sums, problems));
        for (Submission each : answered) {
            JsonNode receipt = receipts.get(each.id().value());
            if (receipt == null) {
                problems.add("%s (%s): has no receipt".formatted(each.id(), each.inboxPath()));
            } else if (!receipt.path("sha256").asString("").equals(each.sha256())) {
                problems.add("%s: its receipt is about SHA-256 %s, the file has %s"
                        .formatted(each.id(), receipt.path("sha256").asString("none"), each.sha256()));
            }
        }
        return new ReceiptCheck(receipts.size(), sums[0], sums[1], sums[2], sums[3], problems);
    }

    private static void addUp(String submission, JsonNode cells, long[] sums, List<String> problems) {
        long filled = cells.path("filled").asLong(-1);
        long loaded = cells.path("loaded").asLong(-1);
        long rejected = cells.path("rejected").asLong(-1);
        long ignored = cells.path("ignored").asLong(-1);
        if (filled < 0 || filled != loaded + rejected + ignored) {
            problems.add("%s: the receipt says %d filled cells, but %d loaded + %d rejected + %d ignored"
                    .formatted(submission, filled, loaded, rejected, ignored));
        }
        long reasons = 0;
        for (JsonNode each : cells.path("ignoredBy")) {
            reasons += each.asLong(0);
        }
        if (reasons != ignored) {
            problems.add("%s: the receipt says %d ignored cells, but its reasons add up to %d"
                    .formatted(submission, ignored, reasons));
        }
        sums[0] += filled;
        sums[1] += loaded;
        sums[2] += rejected;
        sums[3] += ignored;
    }

    /** By name of the submission. */
    private static Map<String, JsonNode> receipts(Path folder, List<String> problems) {
        Map<String, JsonNode> receipts = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return receipts;
        }
        try (Stream<Path> all = Files.walk(folder, 3)) {
            for (Path file : all.filter(each -> each.endsWith(RECEIPT)).sorted().toList()) {
                read(file, receipts, problems);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return receipts;
    }

    private static void read(Path file, Map<String, JsonNode> receipts, List<String> problems) {
        String folder = String.valueOf(file.getName(file.getNameCount() - 2));
        if (folder.startsWith(".")) {
            return; // being written
        }
        try {
            JsonNode receipt = JSON.readTree(file);
            String submission = receipt.path("submission").asString("");
            if (!submission.equals(folder)) {
                problems.add("%s: is about %s, expected %s".formatted(file, submission, folder));
            } else if (receipts.put(submission, receipt) != null) {
                problems.add("%s: a second receipt of %s".formatted(file, submission));
            }
        } catch (JacksonException damaged) {
            problems.add("%s: cannot be read (%s)".formatted(file, damaged.getOriginalMessage()));
        }
    }
}
