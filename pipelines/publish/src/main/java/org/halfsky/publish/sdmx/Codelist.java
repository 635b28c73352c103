package org.halfsky.publish.sdmx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;

/**
 * The codes that a dimension or attribute may take.
 *
 * @param id    such as {@code CL_AREA}
 * @param codes in their order
 */
record Codelist(String id, String name, List<Code> codes) {

    /** One of them, and its name in Chinese. */
    record Code(String id, String name) {}

    Codelist {
        codes = List.copyOf(codes);
    }

    static List<Codelist> all(Catalog catalog) {
        return List.of(
                new Codelist("CL_FREQ", "频率", List.of(new Code("A", "年"))),
                new Codelist("CL_AREA", "地区（行政区划代码）", areas(catalog)),
                new Codelist(
                        "CL_INDICATOR",
                        "指标",
                        catalog.indicators().stream()
                                .map(each -> new Code(each.code().value(), each.name()))
                                .toList()),
                new Codelist("CL_SEX", "性别", List.of(new Code("T", "合计"), new Code("M", "男"), new Code("F", "女"))),
                new Codelist(
                        "CL_RESIDENCE", "城乡", List.of(new Code("T", "合计"), new Code("U", "城市"), new Code("R", "农村"))),
                new Codelist(
                        "CL_OBS_STATUS",
                        "数据状态",
                        List.of(
                                new Code("A", "正常"),
                                new Code("E", "估计：原表注明约、余等"),
                                new Code("M", "无此项或不适用"),
                                new Code("N", "不足最小单位"),
                                new Code("O", "缺报"),
                                new Code("Q", "保密或不予公布"))),
                new Codelist(
                        "CL_CONF_STATUS",
                        "保密状态",
                        List.of(new Code("F", "可以公布"), new Code("C", "保密，或敏感指标的小数及可据以推算小数的数"))));
    }

    /** Every code once, under the newest name that it bore. */
    private static List<Code> areas(Catalog catalog) {
        SortedMap<String, Code> byCode = new TreeMap<>();
        List<Area> areas = new ArrayList<>(catalog.areas());
        areas.sort(Comparator.comparingInt(Area::validFrom));
        areas.forEach(
                each -> byCode.put(each.code().value(), new Code(each.code().value(), each.name())));
        return List.copyOf(byCode.values());
    }
}
