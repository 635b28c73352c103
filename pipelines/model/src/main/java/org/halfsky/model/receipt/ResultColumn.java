package org.halfsky.model.receipt;

/** A column of 审核结果. It is known by its head, wherever the sender or a program has moved it. */
public enum ResultColumn {
    NUMBER("序号"),
    LEVEL("级别"),
    RULE("规则"),
    SHEET("工作表"),
    CELL("单元格"),
    AREA("地区"),
    INDICATOR("指标"),
    YEAR("年份"),
    BREAKDOWN("分组"),
    VALUE("填报值"),
    EXPECTED("审核要求"),
    MESSAGE("审核意见"),
    EXPLANATION("上报说明"),
    /** hidden: what the row is about, as {@link FindingReference} writes it */
    REFERENCE("核对码"),
    /** hidden: the fill that the cell had before it was marked */
    FORMER_FILL("原底纹");

    /** Name of the sheet. */
    public static final String SHEET_NAME = "审核结果";

    private final String head;

    ResultColumn(String head) {
        this.head = head;
    }

    /** What stands at the head of the column. */
    public String head() {
        return head;
    }
}
