package org.halfsky.ingest.catalog;

/** The head rows of catalog files, as an overlay has them. */
final class Heads {

    static final String AREAS = "area_code,name,level,unit_type,parent_code,valid_from,valid_to,successor_codes\n";
    static final String CHANGES =
            "event_id,change_year,effective_date,event_type,whole_unit,old_code,old_name,new_code,new_name,approval_no\n";
    static final String INDICATORS =
            "indicator_code,name,name_en,plan_kind,domain,domain_en,unit,decimals,direction,kind,"
                    + "numerator_code,denominator_code,numerator,denominator,multiplier,aggregation,breakdowns,department,aliases,"
                    + "valid_min,valid_max,plans,note\n";
    static final String PLANS = "plan_code,title,plan_kind,area_code,base_year,mid_year,end_year\n";
    static final String TARGETS =
            "target_code,plan_code,domain,goal_no,indicator_code,breakdown,statement,target_type,value,value2,unit,"
                    + "comparison,quantifiable,confidence,note\n";
    static final String RULES = "rule_code,level,statement,expression,severity,indicators,rationale\n";
    static final String LINES =
            "line_key,form,form_title,sheet,order,line_code,section,label,indicator_code,breakdown,required_at\n";
    static final String DUTIES = "duty_key,form,level,under,from_year,to_year,due_day,exempt\n";

    private Heads() {}
}
