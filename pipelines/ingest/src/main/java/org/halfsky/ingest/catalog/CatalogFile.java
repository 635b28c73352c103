package org.halfsky.ingest.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a catalog: their names, what identifies a row, and their columns in canonical order. */
enum CatalogFile {
    AREA(
            "area.csv",
            "area_code,valid_from",
            "area_code,name,level,unit_type,parent_code,valid_from,valid_to,successor_codes",
            ""),
    AREA_CHANGE(
            "area_change.csv",
            "event_id,old_code,new_code",
            "event_id,change_year,effective_date,event_type,whole_unit,old_code,old_name,new_code,new_name,approval_no",
            ""),
    INDICATOR(
            "indicator.csv",
            "indicator_code",
            "indicator_code,name,name_en,plan_kind,domain,domain_en,unit,decimals,direction,kind,"
                    + "numerator_code,denominator_code,numerator,denominator,multiplier,aggregation,breakdowns,"
                    + "department,aliases,valid_min,valid_max,plans,note",
            "course,sensitive"),
    PLAN("plan.csv", "plan_code", "plan_code,title,plan_kind,area_code,base_year,mid_year,end_year", ""),
    TARGET(
            "target.csv",
            "target_code",
            "target_code,plan_code,domain,goal_no,indicator_code,breakdown,statement,target_type,value,value2,unit,"
                    + "comparison,quantifiable,confidence,note",
            ""),
    RULE(
            "rule.csv",
            "rule_code",
            "rule_code,level,statement,expression,severity,indicators,rationale",
            "formula,message,from_year,to_year,version,example_ok,example_bad,applied"),
    FORM(
            "form.csv",
            "line_key",
            "line_key,form,form_title,sheet,order,line_code,section,label,indicator_code,breakdown,required_at",
            ""),
    REPORTING("reporting.csv", "duty_key", "duty_key,form,level,under,from_year,to_year,due_day,exempt", "");

    private final String fileName;
    private final String key;
    private final String required;
    private final String added;

    CatalogFile(String fileName, String key, String required, String added) {
        this.fileName = fileName;
        this.key = key;
        this.required = required;
        this.added = added;
    }

    static Optional<CatalogFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(each -> each.fileName.equals(fileName))
                .findFirst();
    }

    String fileName() {
        return fileName;
    }

    /** Columns whose values together occur once. */
    List<String> key() {
        return columnsIn(key);
    }

    /**
     * Columns by which an overlay row replaces built-in ones: the key, except that a change of areas is replaced as the whole
     * event, since half of an old event and half of a new one would tell a third story.
     */
    List<String> replacedBy() {
        return this == AREA_CHANGE ? List.of("event_id") : key();
    }

    /** Columns that every file must have. */
    List<String> required() {
        return columnsIn(required);
    }

    /** Columns that an overlay may leave out: its rows then keep what the row they replace says. */
    List<String> added() {
        return columnsIn(added);
    }

    /** Every column, in canonical order. */
    List<String> columns() {
        return Stream.concat(required().stream(), added().stream()).toList();
    }

    private static List<String> columnsIn(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }
}
