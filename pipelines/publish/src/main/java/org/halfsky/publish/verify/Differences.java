package org.halfsky.publish.verify;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whatever is published and was worked out otherwise; each is told in a line of its own. */
final class Differences {

    private final Consumer<String> lines;
    private long count;

    Differences(Consumer<String> lines) {
        this.lines = lines;
    }

    long count() {
        return count;
    }

    /** Two cells of the row. Decimals compare as numbers. */
    void compare(Object row, String column, @Nullable Object published, @Nullable Object recomputed) {
        compare(row, column, published, recomputed, BigDecimal.ZERO);
    }

    /** The same of decimals that may lie so far from each other. */
    void compare(
            Object row, String column, @Nullable Object published, @Nullable Object recomputed, BigDecimal tolerance) {
        if (!isSame(published, recomputed, tolerance)) {
            tell("%s: %s is %s in the release, recomputed %s"
                    .formatted(row, column, text(published), text(recomputed)));
        }
    }

    void missing(Object row) {
        tell("%s: not in the release, but recomputed".formatted(row));
    }

    void unexpected(Object row) {
        tell("%s: in the release, but not recomputed, or there twice".formatted(row));
    }

    /** Kept back for a reason that the row cannot have. */
    void unjustified(Object row, String why) {
        tell("%s: suppressed in the release, but %s".formatted(row, why));
    }

    /** A small count of a sensitive indicator that everybody can read. */
    void disclosed(Object row, String column, BigDecimal value) {
        tell("%s: %s is %s in the release, a small count of a sensitive indicator".formatted(row, column, text(value)));
    }

    private void tell(String line) {
        count++;
        lines.accept(line);
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other, BigDecimal tolerance) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal same) {
            return number.subtract(same).abs().compareTo(tolerance) <= 0;
        }
        return Objects.equals(one, other);
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "empty";
        }
        return cell instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : cell.toString();
    }
}
