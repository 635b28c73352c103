package org.halfsky.publish.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file whose entries bear no time of day: equal contents, equal bytes. */
public final class StableZip {

    /** not the first day that an entry can bear: the JDK would add the same moment in the zone of the machine */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private StableZip() {}

    /** The same entries in the same order; a workbook inside, such as behind the chart of a document, is made timeless alike. */
    public static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream stable = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(stable)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                out.putNextEntry(timeless);
                if (entry.getName().endsWith(".xlsx")) {
                    out.write(of(in.readAllBytes()));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return stable.toByteArray();
    }
}
