package org.halfsky.warehouse.release;

import java.util.Locale;

/** A table of a release. Its rows are those of the mart {@code mart_<name>}, in a fixed order. */
enum PublishedTable {
    OBSERVATION("area_code, indicator_code, year, breakdown"),
    INDICATOR_AREA_YEAR("area_code, indicator_code, breakdown, year"),
    ATTAINMENT("area_code, plan_code, position, target_code"),
    ATTAINMENT_SUMMARY("area_code, plan_code, position, domain"),
    ATTAINMENT_ABOVE("area_code, plan_code, target_code, above_plan_code, above_target_code"),
    PROGRESS("area_code, plan_code, target_code"),
    DOMAIN_SCORE("area_code, plan_code, position, domain"),
    STANDING("area_code, plan_code, target_code"),
    DISPARITY("area_code, indicator_code, year"),
    RATE_INTERVAL("area_code, indicator_code, breakdown, year"),
    COMPLETENESS("area_code, year"),
    CHANGE("area_code, indicator_code, breakdown, year"),
    FINDING("submission, position"),
    OBSERVATION_SUPERSEDED("area_code, indicator_code, year, breakdown, place"),
    SUBMISSION("submission"),
    AREA("area_code, valid_from"),
    AREA_CHANGE("change_year, old_code, new_code, event_id, event_type, is_whole_unit"),
    AREA_SOURCE("boundary_year, area_code, year, source_code"),
    AREA_PART("boundary_year, area_code, year, part_code, is_past"),
    INDICATOR("indicator_code"),
    TARGET("plan_code, position, target_code"),
    RULE("rule"),
    QUALITATIVE("target_code, area_code, year, is_done"),
    EVALUATION_SETTING("evaluation_date");

    private final String order;

    PublishedTable(String order) {
        this.order = order;
    }

    /** The name published, that of its folder and of its file. */
    String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mart in the warehouse. */
    String mart() {
        return "mart_" + published();
    }

    /** Columns that decide the order of the rows; together they are a key. */
    String order() {
        return order;
    }
}
