package org.halfsky.ingest.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;

/** Every name and code by which the catalog knows its areas, now and formerly. Built once, read by many threads. */
public final class AreaNames {

    private static final int SHORTEST = 2;
    private static final Pattern LONG_CODE = Pattern.compile("(\\d{6})(?:0{3}|0{6})?");
    private static final Pattern SUFFIX = Pattern.compile("(?:特别行政区|自治区|自治州|自治县|自治旗|林区|特区|地区|新区|群岛|省|市|区|县|旗|盟)$");
    private static final Pattern PEOPLES = Pattern.compile(
            "(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇"
                    + "|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|京|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族|维吾尔|哈萨克|蒙古|柯尔克孜|达斡尔|锡伯)+$");

    private final Map<String, Set<AreaCode>> byName = new HashMap<>();
    private final Map<String, Set<AreaCode>> byShortName = new HashMap<>();
    private final Map<String, String> wordings = new LinkedHashMap<>();
    private final Set<AreaCode> codes = new LinkedHashSet<>();
    private final AreaHistory history;
    private final ZoneNames zones;

    /** Indexes full names, short names and codes of every span. */
    public AreaNames(Catalog catalog) {
        history = new AreaHistory(catalog);
        for (Area area : catalog.areas()) {
            codes.add(area.code());
            String name = Folding.fold(area.name());
            wordings.putIfAbsent(name, area.name());
            if (!UnlistedPlaces.isBare(name)) {
                put(byName, name, area.code());
                shortNames(name).forEach(shorter -> put(byShortName, shorter, area.code()));
            }
        }
        zones = new ZoneNames(catalog, this);
    }

    /** Functional zones and 市本级, as words below their city. */
    public ZoneNames zones() {
        return zones;
    }

    private static void put(Map<String, Set<AreaCode>> index, String key, AreaCode code) {
        index.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(code);
    }

    private static Set<String> shortNames(String name) {
        Set<String> shorter = new LinkedHashSet<>();
        String stem = SUFFIX.matcher(name).replaceFirst("");
        if (stem.length() >= SHORTEST && !stem.equals(name)) {
            shorter.add(stem);
            Matcher peoples = PEOPLES.matcher(stem);
            if (name.contains("自治") && peoples.find() && peoples.start() >= SHORTEST) {
                shorter.add(stem.substring(0, peoples.start()));
                shorter.add(stem.substring(0, peoples.start()) + name.charAt(name.length() - 1));
            }
        }
        return shorter;
    }

    /** What became of areas over time. */
    public AreaHistory history() {
        return history;
    }

    /**
     * The areas that may be meant by a name: by full name, else by short name, else by a chain such as 枣庄市市中区.
     *
     * @param key folded
     * @return several where the name exists more than once; context decides
     */
    public Set<AreaCode> named(String key) {
        Set<AreaCode> exact = byName.getOrDefault(key, Set.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<AreaCode> shorter = byShortName.getOrDefault(key, Set.of());
        return shorter.isEmpty() ? chained(key.replaceAll("[-/]", "")) : shorter;
    }

    private Set<AreaCode> chained(String key) {
        for (int cut = key.length() - SHORTEST; cut >= SHORTEST; cut--) {
            Set<AreaCode> above = simple(key.substring(0, cut));
            if (!above.isEmpty()) {
                Set<AreaCode> below = new LinkedHashSet<>();
                for (AreaCode code : named(key.substring(cut))) {
                    if (above.stream().anyMatch(each -> !each.equals(code) && history.isWithin(code, each))) {
                        below.add(code);
                    }
                }
                if (!below.isEmpty()) {
                    return below;
                }
            }
        }
        return Set.of();
    }

    private Set<AreaCode> simple(String key) {
        Set<AreaCode> exact = byName.getOrDefault(key, Set.of());
        return exact.isEmpty() ? byShortName.getOrDefault(key, Set.of()) : exact;
    }

    /** Whether the words are a full name, not a short one. */
    public boolean isFullName(String key) {
        return byName.containsKey(key);
    }

    /** The area with that code; nine or twelve digits that end in zeros mean the six before them. */
    public Optional<AreaCode> coded(String folded) {
        Matcher digits = LONG_CODE.matcher(folded);
        if (!digits.matches()) {
            return Optional.empty();
        }
        AreaCode code = new AreaCode(digits.group(1));
        return codes.contains(code) ? Optional.of(code) : Optional.empty();
    }

    /** The catalog's names nearest to an unknown one, best first; suggestions for people, never taken by the reader. */
    public List<String> nearest(String key, int limit) {
        return Nearest.of(key, wordings, limit);
    }
}
