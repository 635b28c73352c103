package org.halfsky.ingest.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words by which heads announce what stands below them. */
final class Words {

    private static final Map<String, Word> EXACT = new HashMap<>();
    private static final Pattern NOT_DATA =
            Pattern.compile(".{0,8}(?:目标|规划|计划|预期)值?|目标.{0,4}|(?:是否)?(?:达标|实现|完成)(?:情况|与否|进度|评价|状态|程度)?"
                    + "|.{0,4}责任(?:部门|单位|人)|(?:数据|资料)来源|来源(?:部门|单位)?|备注|附注|注释|说明"
                    + "|(?:填报|上报|报送|审核|提供|牵头|主管|配合|统计|负责|报告)(?:单位|部门|人|状态|时间|日期|人员|意见|情况)"
                    + "|(?:数据|审核)?状态|.{0,6}(?:同比|增减|增幅|增速|升降|增长).{0,8}|(?:比|较|与)(?:上年|去年|基期).{0,8}"
                    + "|排名|位次|.{0,3}(?:分值|得分|评分|评分标准|自评分)|佐证材料|.{0,6}原因.{0,4}|联系(?:人|电话|方式)"
                    + "|(?:统计|指标|数据)?(?:口径|定义|解释|含义)|计算(?:方法|公式)|权重|英文(?:名称?)?|.{0,4}进展(?:情况)?|上报说明|更新时间");

    static {
        put(
                Word.INDICATOR,
                "指标名称",
                "指标",
                "指标名",
                "监测指标",
                "统计指标",
                "项目",
                "指标项目",
                "主要指标",
                "评估指标",
                "监测指标名称",
                "指标内容",
                "项目名称");
        put(Word.INDICATOR_CODE, "指标代码", "指标编码", "指标编号", "指标ID");
        put(Word.LINE_CODE, "代码", "代号", "行次", "行号", "编码", "栏次");
        put(Word.UNIT, "计量单位", "单位", "指标单位", "计算单位");
        put(Word.AREA, "地区", "县区", "区县", "县市区", "县(市区)", "县(市)区", "市县", "地区名称", "行政区划", "行政区", "行政区划名称", "区域", "县别");
        put(
                Word.AREA, "单位名称", "地市", "市州", "省市", "省份", "市", "县", "区", "市区", "县(区)", "区(县)", "市(县区)", "县(市)", "区划名称",
                "区划");
        put(
                Word.AREA, "各市", "各县区", "城市名称", "市(州)", "地域", "所属地区", "填报地区", "市县区", "各地区", "地区别", "区县名称", "县区名称",
                "REGION");
        put(
                Word.AREA, "乡镇", "镇街", "街道", "镇(街道)", "乡镇街道", "乡(镇)", "镇", "镇名", "乡镇名称", "街镇", "村居", "村(居)", "社区", "学校",
                "学校名称", "医院", "机构名称");
        put(Word.AREA_CODE, "地区代码", "行政区划代码", "区划代码", "行政代码", "地区编码", "地区码", "区划编码", "行政区代码");
        put(Word.YEAR, "年份", "年度", "时间", "报告期", "统计年度", "数据年份", "统计年份", "报告年度", "期别", "所属年份");
        put(Word.BREAKDOWN, "分组", "分组名称", "分类", "分组情况", "性别", "城乡", "分性别", "分城乡", "人群", "维度");
        put(
                Word.VALUE,
                "数值",
                "指标值",
                "数量",
                "数据",
                "实际值",
                "实绩",
                "完成值",
                "完成数",
                "实际数",
                "监测值",
                "统计值",
                "监测数据",
                "值",
                "统计数",
                "实际");
        put(
                Word.VALUE,
                "实际完成值",
                "实际完成",
                "现状值",
                "基期",
                "基期值",
                "基数",
                "基期数",
                "年末数",
                "年末",
                "全年",
                "监测结果",
                "实际完成数",
                "数值情况",
                "中期值",
                "终期值",
                "末期值",
                "期末值",
                "报告值",
                "填报值");
        put(Word.NUMERATOR, "分子", "分子数", "分子值");
        put(Word.DENOMINATOR, "分母", "分母数", "分母值");
        put(Word.SHARE, "女性比例", "女性比重", "女性占比", "女性所占比例", "女性所占比重", "妇女比例", "妇女所占比例", "女所占比例", "女占比", "女比例");
        put(Word.SHARE, "比例", "比重", "占比", "所占比例", "所占比重", "率", "比率");
        put(Word.ORDER, "序号", "编号", "顺序", "NO", "NO.");
        put(Word.SECTION, "领域", "类别", "目标领域", "指标类别", "指标类型", "大类", "板块", "一级指标", "所属领域", "规划领域", "方面", "分领域");
    }

    private Words() {}

    private static void put(Word word, String... keys) {
        for (String key : keys) {
            EXACT.put(key, word);
        }
    }

    /** The word that a key says, {@link Word#NONE} where it says none. */
    static Word of(String key) {
        Word exact = EXACT.get(key);
        if (exact != null) {
            return exact;
        }
        int slash = Math.max(key.indexOf('/'), key.indexOf('\\'));
        if (slash > 0 && slash < key.length() - 1) {
            Word corner = EXACT.get(key.substring(0, slash));
            return corner != null && EXACT.containsKey(key.substring(slash + 1)) ? corner : Word.NONE;
        }
        return NOT_DATA.matcher(key).matches() ? Word.NOT_DATA : Word.NONE;
    }
}
