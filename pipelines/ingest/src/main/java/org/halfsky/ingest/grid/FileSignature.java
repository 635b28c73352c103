package org.halfsky.ingest.grid;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Files that are no tables, known by their first bytes, and what to tell their senders. */
enum FileSignature {
    PDF("PDF 文件", Advice.SEND_TABLE, "25504446"),
    RTF("RTF 文档", Advice.SEND_TABLE, "7B5C727466"),
    JPEG("图片（JPEG）", Advice.TYPE_IN, "FFD8FF"),
    PNG("图片（PNG）", Advice.TYPE_IN, "89504E47"),
    GIF("图片（GIF）", Advice.TYPE_IN, "47494638"),
    TIFF_INTEL("图片（TIFF）", Advice.TYPE_IN, "49492A00"),
    TIFF_MOTOROLA("图片（TIFF）", Advice.TYPE_IN, "4D4D002A"),
    BMP("图片（BMP）", Advice.TYPE_IN, "424D..........0000"),
    WEBP("图片（WebP）", Advice.TYPE_IN, "52494646........57454250"),
    VIDEO_OR_HEIC("图片或视频", Advice.TYPE_IN, "........66747970"),
    RAR("RAR 压缩包", Advice.UNPACK, "526172211A07"),
    SEVEN_ZIP("7z 压缩包", Advice.UNPACK, "377ABCAF271C"),
    GZIP("GZ 压缩包", Advice.UNPACK, "1F8B08"),
    EMPTY_ZIP("空的压缩包", Advice.UNPACK, "504B0506"),
    EXCEL_2("Excel 95 或更早版本的工作簿", Advice.SAVE_AS, "09000400"),
    EXCEL_3("Excel 95 或更早版本的工作簿", Advice.SAVE_AS, "09020600"),
    EXCEL_4("Excel 95 或更早版本的工作簿", Advice.SAVE_AS, "09040600"),
    SINGLE_FILE_PAGE("单个文件网页（MHT）", Advice.SAVE_AS, "4D494D452D56657273696F6E3A"),
    DBASE("dBASE 数据库文件", Advice.SAVE_AS, "03..(0[1-9]|0[A-C]).."),
    SQLITE("SQLite 数据库文件", Advice.SEND_TABLE, "53514C69746520666F726D6174"),
    ACCESS("Access 数据库文件", Advice.SEND_TABLE, "000100005374616E64617264"),
    PARQUET("Parquet 数据文件", Advice.SEND_TABLE, "50415231"),
    SHORTCUT("快捷方式", Advice.SEND_TABLE, "4C00000001140200"),
    PROGRAM("程序文件", Advice.SEND_TABLE, "4D5A90|4D5A50|7F454C46");

    /** What the sender can do. */
    private enum Advice {
        SEND_TABLE("不是电子表格，无法读取其中的数据。请报送原始的 Excel 工作簿（.xlsx 或 .xls）"),
        TYPE_IN("无法读取其中的数据。请将数据填入电子表格（.xlsx 或 .xls）后报送"),
        UNPACK("请解压后，将其中的表格文件逐个报送"),
        SAVE_AS("无法直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送");

        private final String words;

        Advice(String words) {
            this.words = words;
        }
    }

    private static final int LONGEST = 24;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String label;
    private final Advice advice;
    private final String bytes;

    FileSignature(String label, Advice advice, String bytes) {
        this.label = label;
        this.advice = advice;
        this.bytes = bytes;
    }

    /** What a file that begins like this is, if it is one of those. */
    static Optional<FileSignature> of(byte[] head) {
        String start = HEX.formatHex(head, 0, Math.min(LONGEST, head.length));
        return Arrays.stream(values())
                .filter(each -> start.matches("(?:" + each.bytes + ").*"))
                .findFirst();
    }

    UnreadableWorkbookException refusal() {
        String space = label.charAt(0) < 0x80 ? " " : "";
        return new UnreadableWorkbookException("这是" + space + label + "，" + advice.words);
    }
}
