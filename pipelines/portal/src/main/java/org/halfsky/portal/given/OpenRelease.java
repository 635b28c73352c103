package org.halfsky.portal.given;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.explanation.Explanations;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.jspecify.annotations.Nullable;

/** A release that can be asked, by any number of threads at once. What never changes in it is asked once. */
public final class OpenRelease {

    private final ShelvedRelease release;
    private final ReleaseQueries queries;
    private final Explanations explanations;
    private @Nullable Map<AreaCode, ReleaseArea> areas;

    public OpenRelease(ShelvedRelease release, ReleaseQueries queries, Explanations explanations) {
        this.release = release;
        this.queries = queries;
        this.explanations = explanations;
    }

    public ShelvedRelease release() {
        return release;
    }

    public ReleaseQueries queries() {
        return queries;
    }

    public Explanations explanations() {
        return explanations;
    }

    /** The area, where the release says something about it. */
    public Optional<ReleaseArea> area(AreaCode code) {
        return Optional.ofNullable(areas().get(code));
    }

    /** The areas directly below, by code. */
    public List<ReleaseArea> below(AreaCode code) {
        return areas().values().stream()
                .filter(each -> code.equals(each.parent()))
                .sorted(Comparator.comparing(ReleaseArea::code))
                .toList();
    }

    /** Every area that the release says something about. */
    public synchronized Map<AreaCode, ReleaseArea> areas() {
        if (areas == null) {
            areas = queries.areas().stream()
                    .collect(Collectors.toUnmodifiableMap(ReleaseArea::code, Function.identity()));
        }
        return areas;
    }
}
