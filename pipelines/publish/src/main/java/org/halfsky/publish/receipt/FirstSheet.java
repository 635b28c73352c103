package org.halfsky.publish.receipt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Makes the last sheet of an {@code .xls} the first. POI can do so too, but then names and formulas that speak of other sheets lose
 * them; here every sheet stays as it was written, and only what counts sheets counts anew.
 */
final class FirstSheet {

    private static final String STREAM = "Workbook";
    private static final int HEAD = 4;
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int SHEET = 0x0085;
    private static final int SHEET_IDS = 0x013D;
    private static final int WINDOW = 0x003D;
    private static final int NAME = 0x0018;
    private static final int SHEETS_IN_FORMULAS = 0x0017;
    private static final int OTHER_BOOK = 0x01AE;
    private static final int ROW_INDEX = 0x020B;
    private static final int SAME_BOOK = 0x0401;

    /** @param start of its data, behind type and length */
    private record Biff(int type, int start, int length) {}

    private final ByteBuffer stream;
    private final List<Biff> records = new ArrayList<>();
    private final int sheets;

    private FirstSheet(byte[] bytes) {
        this.stream = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + HEAD <= bytes.length; ) {
            int type = unsigned(at);
            int length = unsigned(at + 2);
            if (type == 0) {
                break; // what fills the last sector
            }
            records.add(new Biff(type, at + HEAD, length));
            at += HEAD + length;
        }
        sheets = all(SHEET).size();
    }

    /** The workbook with its last sheet before all others. */
    static byte[] of(byte[] xls) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
            DirectoryNode root = file.getRoot();
            byte[] stream;
            try (InputStream in = root.createDocumentInputStream(STREAM)) {
                stream = in.readAllBytes();
            }
            byte[] moved = new FirstSheet(stream).moved();
            file.createOrUpdateDocument(new ByteArrayInputStream(moved), STREAM);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(xls.length);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private byte[] moved() {
        List<Biff> registered = all(SHEET);
        int first = stream.getInt(registered.get(0).start());
        int last = stream.getInt(registered.get(sheets - 1).start());
        int end = endOf(last);
        countAnew();
        registered.forEach(each -> {
            int from = stream.getInt(each.start());
            stream.putInt(each.start(), from == last ? first : from + end - last);
        });
        shiftRowIndices(first, last, end);
        rotate(registered.get(0).start() - HEAD, registered.get(sheets - 1).start() - HEAD, endOf(registered));
        rotate(first, last, end);
        return stream.array();
    }

    private void countAnew() {
        for (Biff each : all(SHEET_IDS)) {
            rotate(each.start(), each.start() + each.length() - 2, each.start() + each.length());
        }
        for (Biff each : all(WINDOW)) {
            stream.putShort(each.start() + 10, (short) 0);
            stream.putShort(each.start() + 12, (short) 0);
        }
        for (Biff each : all(NAME)) {
            int sheet = unsigned(each.start() + 8); // from 1; 0 where it is a name of the whole workbook
            if (sheet > 0) {
                stream.putShort(each.start() + 8, (short) (sheet % sheets + 1));
            }
        }
        for (Biff each : all(SHEETS_IN_FORMULAS)) {
            int count = unsigned(each.start());
            for (int at = 0; at < count && 2 + at * 6 + 6 <= each.length(); at++) {
                countReferenceAnew(each.start() + 2 + at * 6);
            }
        }
    }

    private void countReferenceAnew(int reference) {
        List<Biff> books = all(OTHER_BOOK);
        int book = unsigned(reference);
        if (book >= books.size() || !isThisBook(books.get(book))) {
            return;
        }
        for (int place = reference + 2; place <= reference + 4; place += 2) {
            int sheet = stream.getShort(place); // below 0 where the sheet is gone
            if (sheet >= 0 && sheet < sheets) {
                stream.putShort(place, (short) ((sheet + 1) % sheets));
            }
        }
    }

    private boolean isThisBook(Biff target) {
        return target.length() == HEAD && unsigned(target.start() + 2) == SAME_BOOK;
    }

    /** An index of rows knows where in the whole stream they stand. */
    private void shiftRowIndices(int first, int last, int end) {
        for (Biff each : all(ROW_INDEX)) {
            int shift = each.start() < last ? end - last : first - last;
            for (int at = each.start() + 12; at + 4 <= each.start() + each.length(); at += 4) {
                int position = stream.getInt(at);
                stream.putInt(at, position == 0 ? 0 : position + shift);
            }
        }
    }

    /** Where a sheet ends that begins there; a chart on it is a sheet within the sheet. */
    private int endOf(int begin) {
        int depth = 0;
        for (Biff each : records) {
            if (each.start() - HEAD >= begin) {
                depth += each.type() == BEGIN ? 1 : each.type() == END ? -1 : 0;
                if (depth == 0) {
                    return each.start() + each.length();
                }
            }
        }
        throw new IllegalStateException("a sheet that begins at %d does not end".formatted(begin));
    }

    private static int endOf(List<Biff> registered) {
        Biff last = registered.get(registered.size() - 1);
        return last.start() + last.length();
    }

    /** Puts what lies between middle and end before what lies between begin and middle. */
    private void rotate(int begin, int middle, int end) {
        byte[] bytes = stream.array();
        byte[] behind = Arrays.copyOfRange(bytes, middle, end);
        System.arraycopy(bytes, begin, bytes, begin + behind.length, middle - begin);
        System.arraycopy(behind, 0, bytes, begin, behind.length);
    }

    private List<Biff> all(int type) {
        return records.stream().filter(each -> each.type() == type).toList();
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(stream.getShort(at));
    }
}
