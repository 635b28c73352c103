package org.halfsky.publish.evaluation;

import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.release.ReleaseArea;
import org.jspecify.annotations.Nullable;

/**
 * All that one department answers for, in an area and in every area below it.
 *
 * @param area    whose department it is
 * @param results by plan and target, with the same target in every area below
 * @param areas   the area itself, then every area below with its parts behind it
 * @param notice  for every printed page; {@code null} for none
 */
public record DepartmentEvaluation(
        ReleaseArea area,
        String department,
        OffsetDateTime dataCutOff,
        List<TargetResult> results,
        List<ReleaseArea> areas,
        @Nullable String notice) {

    public DepartmentEvaluation {
        results = List.copyOf(results);
        areas = List.copyOf(areas);
    }

    public String title() {
        return "%s%s妇女儿童发展规划指标摘要".formatted(area.name(), department);
    }
}
