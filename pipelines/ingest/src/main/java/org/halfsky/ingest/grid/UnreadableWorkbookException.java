package org.halfsky.ingest.grid;

import org.jspecify.annotations.Nullable;

/** The file is not a table that we can open. The message is for the sender: in Chinese, what the file is and what to do. */
public final class UnreadableWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableWorkbookException(String message) {
        super(message);
    }

    public UnreadableWorkbookException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static UnreadableWorkbookException passwordProtected(@Nullable Throwable cause) {
        return new UnreadableWorkbookException("文件设有打开密码，无法读取。请在 Excel 或 WPS 中取消密码后重新报送", cause);
    }

    static UnreadableWorkbookException lostText() {
        return new UnreadableWorkbookException("工作簿内部有损坏（有单元格的文字已丢失），无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送");
    }

    static UnreadableWorkbookException tooManySheets(int sheets, ReadingLimits limits) {
        return new UnreadableWorkbookException(
                "工作簿有 %,d 张工作表，超出可读取的 %,d 张。请拆分后重新报送".formatted(sheets, limits.maxSheets()));
    }
}
