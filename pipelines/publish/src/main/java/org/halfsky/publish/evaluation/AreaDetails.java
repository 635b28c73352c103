package org.halfsky.publish.evaluation;

import java.util.List;
import org.halfsky.model.release.DisparityRow;
import org.halfsky.model.release.FindingRow;
import org.halfsky.model.release.IntervalRow;
import org.halfsky.model.release.StandingRow;

/**
 * What puts an area's figures into proportion.
 *
 * @param smallSamples rates that rest on few cases or few people
 * @param findings     about the area's own figures, the newest year first
 * @param degrees      how far it has come with its targets
 * @param origins      where its figures are from
 */
public record AreaDetails(
        List<DisparityRow> disparities,
        List<StandingRow> standings,
        List<IntervalRow> smallSamples,
        List<FindingRow> findings,
        Degrees degrees,
        Origins origins) {

    public AreaDetails {
        disparities = List.copyOf(disparities);
        standings = List.copyOf(standings);
        smallSamples = List.copyOf(smallSamples);
        findings = List.copyOf(findings);
    }

    /** Of an area of which nothing more is known. */
    public static AreaDetails none() {
        return new AreaDetails(List.of(), List.of(), List.of(), List.of(), Degrees.none(), Origins.none());
    }
}
