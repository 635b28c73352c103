package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.AreaLevel;
import org.jspecify.annotations.Nullable;

/** How areas stand among each other, a province at a time; what provinces are held against is known when all have been worked out. */
public final class Standings {

    private static final int LEAST_PEERS = 3;

    private final List<Place> heads = new ArrayList<>();
    private final Map<String, NavigableMap<Integer, BigDecimal>> nation = new HashMap<>();

    /** Of the areas below a province; the provinces' own are told last, by {@link #ofHeads}. */
    public Map<TargetOfArea, Standing> below(Verdicts verdicts) {
        List<Place> places = new ArrayList<>();
        for (Place each : verdicts.places()) {
            AreaLevel level = each.seat().level();
            if (level == AreaLevel.PROVINCE || level == AreaLevel.NATION) {
                heads.add(each);
            } else {
                places.add(each);
            }
        }
        verdicts.valuesOf(AreaCode.NATION).forEach(nation::put);
        return standings(places, verdicts);
    }

    /** Of the provinces and the nation, once all of them have been worked out. */
    public Map<TargetOfArea, Standing> ofHeads() {
        return standings(heads, null);
    }

    /** What the nation has in that year; {@code null} where the target is not judged for it, or it has no value. */
    public @Nullable BigDecimal ofNation(String target, int year) {
        return nation.getOrDefault(target, new TreeMap<>()).get(year);
    }

    private static Map<TargetOfArea, Standing> standings(Collection<Place> places, @Nullable Verdicts province) {
        Map<Place.Peers, List<Place>> byPeers = new HashMap<>();
        for (Place each : places) {
            Place.Peers peers = each.peers();
            if (peers != null) {
                byPeers.computeIfAbsent(peers, any -> new ArrayList<>()).add(each);
            }
        }
        Map<TargetOfArea, Standing> standings = new HashMap<>();
        for (Place each : places) {
            standings.put(each.target(), standing(each, rankable(byPeers.get(each.peers())), province));
        }
        return standings;
    }

    /** Small samples rank nobody, and two areas are no order. */
    private static List<Place> rankable(@Nullable List<Place> peers) {
        return peers == null || peers.size() < LEAST_PEERS || peers.stream().anyMatch(Place::isSmallSample)
                ? List.of()
                : peers;
    }

    private static Standing standing(Place place, List<Place> peers, @Nullable Verdicts province) {
        AreaCode upper = place.seat().upper();
        return new Standing(
                place.year(),
                place.value(),
                place.base() == null ? null : place.value().subtract(place.base()),
                place.yearBefore() == null ? null : place.value().subtract(place.yearBefore()),
                province == null || upper == null ? null : province.value(place.target(), upper, place.year()),
                peers.isEmpty()
                        ? null
                        : 1
                                + (int) peers.stream()
                                        .filter(each -> each.isBetterThan(place))
                                        .count(),
                peers.isEmpty() ? null : peers.size());
    }
}
