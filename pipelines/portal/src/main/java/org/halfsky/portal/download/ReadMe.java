package org.halfsky.portal.download;

import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.AreaTable;
import org.halfsky.model.release.ReleaseTables;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.given.PortalSettings;
import org.halfsky.portal.given.ShelvedRelease;
import org.halfsky.portal.page.Times;

/** The text that lies beside the tables of an area: what they are, as of when, and what every column means. */
final class ReadMe {

    private final PortalSettings settings;
    private final ColumnWords words = ColumnWords.read();

    ReadMe(PortalSettings settings) {
        this.settings = settings;
    }

    /** What holds for all of them. */
    String head(ShelvedRelease release, AreaCode area, Catalog catalog) {
        Times times = new Times(settings.zone());
        String notice = settings.notice().isEmpty() ? "" : "注意：" + settings.notice() + "\n";
        return """
                \uFEFF%s（%s）及下级地区数据
                %s
                结果版本：%s
                生成时间：%s
                数据截止：%s
                范围：%s及其下级地区，包括历年曾属该地区的地区

                parquet/ 供分析软件使用，列的含义也写在文件里；csv/ 可用 Excel、WPS 打开，内容相同。
                CSV 为 UTF-8 编码；时间带时区；以 = + - @ 开头的文字前加了单引号，以免被当作公式；超过 1048576 行的表请用 Parquet。
                空格子表示没有这个数；按规定不公布的数也为空，见 basis、missing_reason、suppressed 等列。
                单位：指标的值按“指标目录”（indicator）的 unit 列；名称以 _pct 结尾的列为百分比。
                代码：指标见“指标目录”，规划目标见“规划目标”（target），审核规则见“审核规则”（rule）。
                SHA256SUMS 是各文件的校验码。
                """.formatted(
                        new Scope(area, catalog).nameOf(area),
                        area,
                        notice,
                        release.name(),
                        times.minute(release.createdAt()),
                        times.minute(release.dataCutOff()),
                        new Scope(area, catalog).nameOf(area))
                .replace("\n", "\r\n");
    }

    /** What holds for one. */
    String about(AreaTable table, ReleaseTables.Extract extract) {
        StringBuilder text = new StringBuilder(
                "\n%s（%s），%d 行。%s。\n".formatted(table.chinese(), table.published(), extract.rows(), table.meaning()));
        for (String column : extract.columns()) {
            text.append("  %s：%s\n".formatted(column, words.of(table, column).orElse("见数据文件")));
        }
        return text.toString().replace("\n", "\r\n");
    }
}
