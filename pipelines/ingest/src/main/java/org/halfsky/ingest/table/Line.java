package org.halfsky.ingest.table;

import java.util.regex.Pattern;

/** What kind of line the words of a cell open, where they stand outside of a table. */
enum Line {
    /** none of these */
    NONE,
    /** 综合机关名称：…, 表号：…, 单位：… */
    HEAD,
    /** 填表人：…, 报出日期：… */
    SIGNATURE,
    /** 注：…, 说明：… */
    NOTE;

    private static final Pattern HEADLINE = Pattern.compile(
            "(?:综合机关|综合机关名称|行政区划代码|区划代码|地区代码|填报单位|报送单位|填报地区|填报部门|报送地区|编报单位|编制单位|制表单位|单位名称|地区|县区|表号|制定机关|制表机关|批准机关"
                    + "|备案机关|批准文号|备案文号|文号|有效期至?|有效期限|计量单位|单位|年份|年度|报告期|时间|所属年份|报告年度):.*");
    private static final Pattern SIGNED =
            Pattern.compile("(?:单位负责人|统计负责人|负责人|填表人|制表人|审核人|审核|填报人|联系电话|电话|报出日期|填报日期|填表日期|报送日期|上报日期|联系人"
                    + "|分管领导|经办人|复核人|签字|签章|盖章|\\(公章\\)|主要负责人)(?:[:(].*|$)|(?:填报日期|报出日期).*");
    private static final Pattern NOTED = Pattern.compile(
            "(?:附?注|说明|备注|填表说明|填报说明|指标解释|审核关系|资料来源|数据来源|注释|注意|表内|本表|NOTE|SOURCE)\\d{0,2}[:.、)(A-Z由一-龥].*|注\\d{0,2}|说明"
                    + "|\\d{1,2}[.、].{12,}|[*#].{6,}|\\(?\\d{1,2}\\).{12,}");

    /** The kind of line that the folded words open. */
    static Line of(String folded) {
        if (HEADLINE.matcher(folded).matches()) {
            return HEAD;
        }
        if (SIGNED.matcher(folded).matches()) {
            return SIGNATURE;
        }
        return NOTED.matcher(folded).matches() ? NOTE : NONE;
    }
}
