package org.halfsky.app.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.EvaluationSettings;

/**
 * Everything that an installation may set; {@link SettingsReader} names the keys and their defaults.
 *
 * @param zone            of every time that people see
 * @param settle          how long a file must have stayed the same before it is taken
 * @param notice          a line that every workbook bears, such as that its data is invented; empty for none
 * @param readers         workbooks read at the same time
 * @param minRowsPct      rows that each table of a release must have at least, in percent of those it had in the release before
 * @param warehouseMemory what DuckDB may use, in its own notation
 * @param logFormat       {@code text} or {@code json}; the log's own settings take it from the same key
 */
public record HalfskySettings(
        ZoneId zone,
        Duration settle,
        String notice,
        int readers,
        String warehouseMemory,
        BigDecimal minRowsPct,
        String logFormat,
        RetentionSettings retention,
        BackupSettings backup,
        OperationsSettings operations,
        ScheduleSettings schedule,
        NoticeSettings notices,
        WebSettings web,
        EvaluationSettings evaluation,
        CheckSettings checks) {}
