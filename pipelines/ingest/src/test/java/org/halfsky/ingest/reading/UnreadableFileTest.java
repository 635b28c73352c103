package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be opened is a finding about the file, not a failure of the run. */
class UnreadableFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void tellsWhyAFileCouldNotBeOpened() throws Exception {
        ReadSubmission read =
                new Sheets().readBytes("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), BookFile.XLSX, folder);

        assertThat(read.unreadable()).isTrue();
        assertThat(read.findings())
                .containsExactly(Finding.ofFile(
                        "R000", Severity.ERROR, "这是 PDF 文件，不是电子表格，无法读取其中的数据。请报送原始的 Excel 工作簿（.xlsx 或 .xls）"));
    }

    @Test
    void saysNothingOfAFileThatOpens() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年监测表", "指标|数值", "婴儿死亡率|4").readAs(BookFile.XLSX, folder);

        assertThat(read.unreadable()).isFalse();
        assertThat(read.findings()).isEmpty();
    }
}
