package org.halfsky.ingest.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** The format of cells that have none: eleven characters at most, point included. */
final class GeneralFormat {
    private static final int WIDTH = 11;
    private static final BigDecimal TOO_LONG = BigDecimal.ONE.movePointRight(WIDTH);
    private static final BigDecimal TOO_SMALL = BigDecimal.ONE.movePointLeft(WIDTH - 2);

    private GeneralFormat() {}

    static String show(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.signum() == 0) {
            return "0";
        }
        if (size.compareTo(TOO_LONG) >= 0 || size.compareTo(TOO_SMALL) < 0) {
            return scientific(number);
        }
        int whole = Math.max(1, size.precision() - size.scale());
        int decimals = Math.max(0, WIDTH - 1 - whole);
        BigDecimal shown = number.scale() <= decimals ? number : number.setScale(decimals, RoundingMode.HALF_UP);
        return trimmed(shown);
    }

    private static String trimmed(BigDecimal shown) {
        return shown.scale() <= 0
                ? shown.toPlainString()
                : shown.stripTrailingZeros().toPlainString();
    }

    private static String scientific(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("0.#####E00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        String shown = format.format(number);
        return shown.contains("E-") ? shown : shown.replace("E", "E+");
    }
}
