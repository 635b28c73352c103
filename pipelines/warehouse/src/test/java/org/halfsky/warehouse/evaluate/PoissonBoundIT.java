package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of exact intervals says what the definition says, and the approximation above it is close. */
class PoissonBoundIT {

    @Test
    void holdsTheBoundsOfTheExactDistribution() throws SQLException {
        List<String> expected = IntStream.rangeClosed(0, 100)
                .mapToObj(cases -> "%d %s %s"
                        .formatted(cases, plain(PoissonBounds.lower(cases)), plain(PoissonBounds.upper(cases))))
                .toList();
        try (Star star = Star.invented()) {
            assertThat(star.query("select * from poisson_bound order by cases")).isEqualTo(expected);
        }
    }

    /** 2.996 cases: none of them comes with 5 %; e^-1 ÷ 0! + e^-1 ÷ 1! = 0.7357… */
    @Test
    void addsProbabilitiesUp() {
        assertThat(PoissonBounds.atMost(1, BigDecimal.ONE))
                .isBetween(new BigDecimal("0.735758882"), new BigDecimal("0.735758883"));
        assertThat(PoissonBounds.atMost(0, new BigDecimal("2.995732274")))
                .isBetween(new BigDecimal("0.0499999999"), new BigDecimal("0.0500000001"));
    }

    @Test
    void comesCloseAboveTheTable() throws SQLException {
        try (Star star = Star.invented()) {
            assertThat(
                            star.query(
                                    "select max(abs(poisson_lower(cases) - lower_bound) / lower_bound) < 0.0001,"
                                            + " max(abs(poisson_upper(cases) - upper_bound) / upper_bound) < 0.0001 from poisson_bound where cases > 50"))
                    .containsExactly("true true");
        }
    }

    private static String plain(BigDecimal bound) {
        return bound.stripTrailingZeros().toPlainString();
    }
}
