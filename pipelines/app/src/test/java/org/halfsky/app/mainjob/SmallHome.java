package org.halfsky.app.mainjob;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/** A home with some of each kind of sample file in its inbox: few enough to run many times. */
public final class SmallHome {

    private SmallHome() {}

    /** Lays the files. */
    public static void lay(Path home) throws IOException {
        FileTree.drop(SampleHome.SAMPLES, home.resolve("inbox"), 12);
    }

    /** What became of them, by path: receipts and Parquet. */
    public static SortedMap<String, String> outcome(Path home) throws Exception {
        SortedMap<String, String> outcome = FileTree.hashes(home.resolve("receipts"));
        FileTree.hashes(home.resolve("releases/current/parquet").toRealPath())
                .forEach((path, hash) -> outcome.put("parquet/" + path, hash));
        return outcome;
    }
}
