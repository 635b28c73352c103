package org.halfsky.publish.form;

import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;

/** 综合机关: the bureau that compiles the figures of an area and sends them. */
public final class CompilingBody {

    private CompilingBody() {}

    /** 枣庄市市中区统计局: a district is named with its city, since several cities have one of that name. */
    public static String name(Catalog catalog, AreaCode code, int year) {
        Area area = area(catalog, code, year);
        AreaCode parent = area.parent();
        if (parent == null) {
            return "国家统计局";
        }
        boolean isDistrict = area.level() == AreaLevel.COUNTY && area.name().endsWith("区");
        return (isDistrict ? area(catalog, parent, year).name() : "") + area.name() + "统计局";
    }

    private static Area area(Catalog catalog, AreaCode code, int year) {
        return catalog.area(code, year)
                .orElseThrow(() ->
                        new IllegalArgumentException("area %s is not in the catalog of %d".formatted(code, year)));
    }
}
