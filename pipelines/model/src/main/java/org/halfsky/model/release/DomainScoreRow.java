package org.halfsky.model.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Plan × area × domain: a row of {@code domain_score}; the domain {@code 全部} is the mean of the others.
 *
 * @param targets          all that are not qualitative
 * @param scored           those of them with a degree of attainment
 * @param coveragePct      scored ÷ targets, in percent
 * @param scorePct         mean degree of attainment; {@code null} where nothing is scored
 * @param progressScored   those with a share of the way
 * @param progressScorePct mean share of the way
 */
public record DomainScoreRow(
        String planCode,
        String domain,
        int targets,
        int scored,
        @Nullable BigDecimal coveragePct,
        @Nullable BigDecimal scorePct,
        int progressScored,
        @Nullable BigDecimal progressScorePct) {}
