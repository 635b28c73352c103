package org.halfsky.ingest.names;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places that no code list of counties has: functional zones, the units that a city runs itself, townships. Words that end like one of
 * them name that place and not the area before them: 枣庄市高新区 is not 枣庄市.
 */
public final class UnlistedPlaces {

    private static final String ZONE =
            "(?:国家级?)?(?:高新(?:技术)?(?:产业)?(?:开发)?区|高新|经开区|经济(?:技术)?开发区|开发区|旅?游?度假区|工业园区?|产业园区?|科技园区?"
                    + "|示范区|保税区|管理区|管委会|新区|新城)(?:管委会|管理委员会)?";
    private static final String OWN_UNITS = "[省市州盟县区](?:本级|直属?(?:单位|机关|部门)?|属(?:单位|学校)?)";
    private static final String TOWN = "(?:街道(?:办事处)?|镇|乡|苏木)";
    private static final String BEHIND = "(?=$|\\d|[(妇儿统监社卫教民的年])";
    private static final Pattern PLACE = Pattern.compile("^(?![各全城乡])(?:(?:[\\u4e00-\\u9fff&&[^各含除和及与、]]{0,7}?"
            + ZONE + ")|" + OWN_UNITS + "|(?:[\\u4e00-\\u9fff&&[^各含除和及与城乡村]]{1,5}?"
            + TOWN + "))" + BEHIND);
    private static final Pattern ZONE_NAME = Pattern.compile(".*" + ZONE);
    private static final Pattern OWN_NAME = Pattern.compile(".*?(?:" + OWN_UNITS + "|本级)");
    private static final Pattern TOWN_NAME = Pattern.compile(".{1,6}" + TOWN);

    private static final Pattern BARE = Pattern.compile(ZONE + "|" + OWN_UNITS + "|本级");

    private UnlistedPlaces() {}

    /** What kind of place a name ends like. */
    public enum Kind {
        ZONE,
        OWN_UNITS,
        TOWN,
        /** none of these */
        NONE
    }

    /** The kind of place that the whole folded name means. */
    public static Kind kind(String name) {
        if (OWN_NAME.matcher(name).matches()) {
            return Kind.OWN_UNITS;
        }
        if (ZONE_NAME.matcher(name).matches()) {
            return Kind.ZONE;
        }
        return TOWN_NAME.matcher(name).matches() ? Kind.TOWN : Kind.NONE;
    }

    /** Whether the name is one that every city gives to such a place: 高新区, 市本级. */
    static boolean isBare(String name) {
        return BARE.matcher(name).matches();
    }

    /** The place with which a folded text begins, before the year or the subject of a title; empty where it begins otherwise. */
    public static Optional<String> leading(String text) {
        Matcher place = PLACE.matcher(text);
        return place.find() ? Optional.of(place.group()) : Optional.empty();
    }
}
