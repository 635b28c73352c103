package org.halfsky.ingest.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as files store them: the shortest decimal that names the stored double. */
public final class StoredNumber {
    /** Excel itself keeps no more; what stands behind them is the tail of a binary fraction. */
    public static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int PLAIN_LENGTH = 32;

    private StoredNumber() {}

    /** The decimal of a double; empty for infinities and no-numbers. */
    public static Optional<BigDecimal> of(double stored) {
        return Double.isFinite(stored) ? Optional.of(plain(BigDecimal.valueOf(stored))) : Optional.empty();
    }

    /** The decimal of a number as XML writes it; empty where it is none. Exponents and lengths beyond a double's are cut to one. */
    public static Optional<BigDecimal> parse(String written) {
        try {
            boolean exponent = written.indexOf('E') >= 0 || written.indexOf('e') >= 0;
            return exponent || written.length() > PLAIN_LENGTH
                    ? of(Double.parseDouble(written))
                    : Optional.of(plain(new BigDecimal(written)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
