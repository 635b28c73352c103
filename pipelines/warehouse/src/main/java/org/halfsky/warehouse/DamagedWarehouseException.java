package org.halfsky.warehouse;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file is not what DuckDB wrote: cut off, overwritten, or mixed from two. What it held has to be made again. */
public final class DamagedWarehouseException extends WarehouseException {

    private static final long serialVersionUID = 1L;

    /** By what DuckDB tells a file that it did not write from one that it may not open, or is too old for. */
    private static final Pattern DAMAGED =
            Pattern.compile("not a valid DuckDB database file|[Cc]orrupt|checksum|replaying WAL"
                    + "|Serialization Error|INTERNAL Error|Could not read enough bytes|database has been invalidated");

    DamagedWarehouseException(String message) {
        super(message);
    }

    private DamagedWarehouseException(String whatFailed, SQLException failure) {
        super(whatFailed + ": the file is damaged", failure);
    }

    /** This, if it stands among the causes of a failure. */
    public static Optional<DamagedWarehouseException> in(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof DamagedWarehouseException damaged) {
                return Optional.of(damaged);
            }
        }
        return Optional.empty();
    }

    /** This, if that is why DuckDB could not do what was asked of it, else a plain {@link WarehouseException}. */
    static WarehouseException failure(String whatFailed, SQLException failure) {
        return isDamage(failure)
                ? new DamagedWarehouseException(whatFailed, failure)
                : new WarehouseException(whatFailed, failure);
    }

    /** This, if that is why a library could not do what it was asked, else its failure as it is. */
    static RuntimeException behind(String whatFailed, RuntimeException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException told && isDamage(told)) {
                return new DamagedWarehouseException(whatFailed, told);
            }
        }
        return failure;
    }

    private static boolean isDamage(SQLException failure) {
        return DAMAGED.matcher(String.valueOf(failure.getMessage())).find();
    }
}
