package org.halfsky.publish.recompute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.halfsky.model.AreaCode;

/**
 * What the sums of one earlier year are made of: the direct parts, and in the place of those that were split since, what they were made from. Land
 * that has gone into several parts is only told by what contains it all, which then takes the parts of those parts instead.
 */
final class PartsOfThen {

    private final Boundary boundary;
    private final int then;
    private final Map<AreaCode, Set<AreaCode>> gainers = new TreeMap<>();
    private final Map<AreaCode, AreaCode> holders = new TreeMap<>();
    private final Map<AreaCode, Set<AreaCode>> origins = new TreeMap<>();
    private final Set<AreaCode> crossed = new HashSet<>();

    PartsOfThen(Boundary boundary, int then) {
        this.boundary = boundary;
        this.then = then;
        for (AreaCode area : boundary.areas()) {
            if (!boundary.hasParts(area) && boundary.isBroken(area, then)) {
                boundary.lowestBefore(area, then)
                        .forEach(each -> gainers.computeIfAbsent(each, any -> new TreeSet<>())
                                .add(area));
            }
        }
        gainers.forEach(this::hold);
    }

    private void hold(AreaCode past, Set<AreaCode> gained) {
        List<AreaCode> above = boundary.above(gained.iterator().next());
        for (AreaCode holder : above) {
            if (gained.stream().allMatch(each -> boundary.above(each).contains(holder))) {
                holders.put(past, holder);
                gained.forEach(each -> {
                    origins.computeIfAbsent(each, any -> new TreeSet<>()).add(past);
                    crossed.addAll(below(holder, boundary.above(each)));
                });
                return;
            }
        }
    }

    private static List<AreaCode> below(AreaCode holder, List<AreaCode> above) {
        return above.subList(0, above.indexOf(holder));
    }

    List<Part> of(AreaCode area) {
        List<Part> parts = new ArrayList<>();
        collect(area, area, parts);
        return parts;
    }

    private void collect(AreaCode whole, AreaCode via, List<Part> parts) {
        for (AreaCode each : boundary.present(via, then)) {
            if (crossed.contains(each)) {
                collect(whole, each, parts);
            } else if (!isToldOtherwise(each, whole)) {
                parts.add(new Part(each, false));
            }
        }
        holders.forEach((past, holder) -> {
            if (holder.equals(via)) {
                parts.add(new Part(past, true));
            }
        });
    }

    /** Whether all that went into the part is told within the whole by areas as they were. */
    private boolean isToldOtherwise(AreaCode part, AreaCode whole) {
        Set<AreaCode> from = origins.getOrDefault(part, Set.of());
        return !from.isEmpty()
                && from.stream()
                        .map(holders::get)
                        .allMatch(holder ->
                                holder.equals(whole) || boundary.above(holder).contains(whole));
    }
}
