package org.halfsky.app.explanation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.halfsky.model.MissingReason;
import org.halfsky.model.explanation.AreaEvent;
import org.halfsky.model.explanation.CellFinding;
import org.halfsky.model.explanation.SourceCell;
import org.jspecify.annotations.Nullable;

/** Words and numbers as statisticians read them. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Words() {}

    static String number(@Nullable BigDecimal value) {
        return value == null ? "—" : value.stripTrailingZeros().toPlainString();
    }

    static String number(@Nullable BigDecimal value, String unit) {
        return value == null || unit.isEmpty() ? number(value) : number(value) + " " + unit;
    }

    /** {@code file / sheet!cell：“text”，received}, and since when and until when it was accepted where that is another day. */
    static String cell(SourceCell cell, ZoneOffset offset) {
        StringBuilder line = new StringBuilder("%s / %s：“%s”".formatted(cell.file(), cell.at(), cell.text()));
        if (cell.value() == null) {
            line.append("（").append(missing(cell.missingReason())).append("）");
        } else if (!cell.text().equals(number(cell.value()))) {
            line.append("，即 ").append(number(cell.value()));
        }
        line.append(cell.isApproximate() ? "，约数" : "").append(cell.isPreviousYear() ? "，取自“上年”栏" : "");
        line.append("，").append(time(cell.receivedAt(), offset)).append(" 收到");
        if (!cell.acceptedFrom().isEqual(cell.receivedAt())) {
            line.append("，").append(time(cell.acceptedFrom(), offset)).append(" 起采用");
        }
        if (cell.withdrawnAt() != null) {
            line.append("，").append(time(cell.withdrawnAt(), offset)).append(" 退回");
        }
        return line.append("，编号 ").append(cell.submission()).toString();
    }

    private static String time(OffsetDateTime moment, ZoneOffset offset) {
        return TIME.format(moment.withOffsetSameInstant(offset));
    }

    static String finding(CellFinding finding) {
        String version = finding.version() == null ? "" : "（第" + finding.version() + "版）";
        String place = finding.sheet() == null
                ? ""
                : finding.sheet() + (finding.cell() == null ? "" : "!" + finding.cell()) + "：";
        String kind = switch (finding.severity()) {
            case "error" -> "强制性";
            case "warning" -> "核实性";
            default -> "提示";
        };
        String told = "%s%s %s：%s%s".formatted(finding.rule(), version, kind, place, finding.message());
        return finding.explanation() == null ? told : told + "　上报说明：" + finding.explanation();
    }

    static String event(AreaEvent event) {
        String what = event.isWhole() ? what(event.type()) : "部分区域划入";
        return "%d年：%s %s %s %s %s"
                .formatted(event.year(), event.before(), event.nameBefore(), what, event.after(), event.nameAfter());
    }

    private static String what(String type) {
        return switch (type) {
            case "rename", "prefecture_rename" -> "更名为";
            case "recode", "prefecture_recode", "rename_recode", "transfer" -> "代码改为";
            case "merge", "absorbed", "prefecture_abolished" -> "并入";
            case "split" -> "分设为";
            case "partial_transfer", "establish_from_part" -> "部分区域划入";
            default -> "改设为";
        };
    }

    private static String missing(@Nullable String reason) {
        for (MissingReason each : MissingReason.values()) {
            if (each.code().equals(reason)) {
                return each.label();
            }
        }
        return "无数值";
    }
}
