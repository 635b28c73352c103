package org.halfsky.ingest.grid;

/** What is left of the limits while one file is read. For one thread. */
final class Allowance {
    /** Text of all cells together, in characters for each allowed cell; names and notes need far less. */
    private static final int CHARACTERS_PER_CELL = 40;

    private static final int TICKS_BETWEEN_LOOKS = 4096;

    private final ReadingLimits limits;
    private final long started = System.nanoTime();
    private long cellsLeft;
    private long charactersLeft;
    private long inflatedLeft;
    private int ticks;

    Allowance(ReadingLimits limits) {
        this.limits = limits;
        this.cellsLeft = limits.maxCells();
        this.charactersLeft = (long) limits.maxCells() * CHARACTERS_PER_CELL;
        this.inflatedLeft = limits.maxInflatedBytes();
    }

    ReadingLimits limits() {
        return limits;
    }

    /** One more filled cell. */
    void takeCell(String text) {
        if (--cellsLeft < 0) {
            throw new UnreadableWorkbookException(
                    "表格的非空单元格超过 %,d 个，超出可读取的范围。请删去与填报无关的数据，或拆分成几个文件后重新报送".formatted(limits.maxCells()));
        }
        takeCharacters(text.length());
        tick();
    }

    /** More text, whether it ends up in a cell or not. */
    void takeCharacters(int count) {
        charactersLeft -= count;
        if (charactersLeft < 0) {
            throw new UnreadableWorkbookException("表格中的文字总量异常，超出可读取的范围。请删去与填报无关的内容后重新报送");
        }
    }

    /** More unpacked bytes. */
    void takeInflated(long count) {
        inflatedLeft -= count;
        if (inflatedLeft < 0) {
            throw tooHeavy();
        }
    }

    /** One more step of reading; now and then the clock is looked at. */
    void tick() {
        if (++ticks >= TICKS_BETWEEN_LOOKS) {
            ticks = 0;
            lookAtClock();
        }
    }

    void lookAtClock() {
        if (System.nanoTime() - started > limits.maxTime().toNanos()) {
            throw new UnreadableWorkbookException("读取超过 %d 秒仍未完成，已停止。请删去多余的工作表、格式和空行后重新报送"
                    .formatted(limits.maxTime().toSeconds()));
        }
    }

    UnreadableWorkbookException tooHeavy() {
        return new UnreadableWorkbookException(
                "文件解压后超过 %d MB，超出可读取的范围。请删去多余的格式、图片和空行，另存为新的 .xlsx 后重新报送".formatted(limits.maxInflatedBytes() >> 20));
    }
}
