package org.halfsky.publish.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.halfsky.model.file.Durable;
import org.halfsky.model.release.ColumnContent;
import org.halfsky.model.release.TableContent;
import org.halfsky.publish.parquet.ParquetFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesIT {

    private static final OffsetDateTime CUT_OFF = OffsetDateTime.parse("2020-11-04T17:30:00Z");
    private static final String CATALOG = "c".repeat(64);
    private static final String PROGRAM = "0a1b2c";

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = home.resolve("releases");
    }

    private Releases releasesAt(String instant) {
        return new Releases(folder, Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Shanghai")));
    }

    /** Two tables, one workbook. */
    private ReleaseManifest publish(String instant, String fingerprint, String workbook) throws IOException {
        try (ReleaseDraft draft = releasesAt(instant).begin(new ReleaseInputs(fingerprint, CATALOG, PROGRAM))) {
            fill(draft, workbook);
            return draft.publish(CUT_OFF, Map.of("observation", 3L, "finding", 0L), RowMinimum.none());
        }
    }

    private static void fill(ReleaseDraft draft, String workbook) throws IOException {
        Files.createDirectories(draft.parquet().resolve("observation"));
        Files.createDirectories(draft.parquet().resolve("finding"));
        ParquetFiles.write("select 1 as value from range(3)", draft.parquet().resolve("observation/data.parquet"));
        ParquetFiles.write("select 1 as value where false", draft.parquet().resolve("finding/data.parquet"));
        Files.writeString(draft.workbooks().resolve("370400_枣庄市_终期评估.xlsx"), workbook);
    }

    private List<String> lying() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void hasNoCurrentReleaseBeforeTheFirst() {
        assertThat(releasesAt("2020-11-05T17:30:00Z").current()).isEmpty();
    }

    @Test
    void publishesWhatWasPutIntoTheDraft() throws IOException {
        ReleaseManifest manifest = publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");

        assertThat(manifest.release()).isEqualTo("20201106T013000-01234567");
        assertThat(manifest.createdAt()).isEqualTo(OffsetDateTime.parse("2020-11-06T01:30:00+08:00"));
        assertThat(manifest.previous()).isNull();
        assertThat(manifest.files())
                .extracting(ReleaseFile::path)
                .containsExactly(
                        "parquet/finding/data.parquet",
                        "parquet/observation/data.parquet",
                        "workbooks/370400_枣庄市_终期评估.xlsx");
        assertThat(manifest.files()).extracting(ReleaseFile::rows).containsExactly(0L, 3L, null);
        assertThat(folder.resolve("current/workbooks/370400_枣庄市_终期评估.xlsx")).hasContent("表");
        assertThat(lying()).containsExactly("20201106T013000-01234567", "current");
    }

    @Test
    void readsTheManifestThatItWrote() throws IOException {
        ReleaseManifest manifest = publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");

        assertThat(releasesAt("2020-11-07T00:00:00Z").current()).contains(manifest);
    }

    @Test
    void writesTheManifestAsTheContractSays() throws IOException {
        publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");

        assertThat(Files.readString(folder.resolve("current/manifest.json")))
                .startsWith("""
                        {
                          "release": "20201106T013000-01234567",
                          "createdAt": "2020-11-06T01:30:00+08:00",
                          "dataCutOff": "2020-11-05T01:30:00+08:00",
                          "catalogSha256": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
                          "previous": null,
                          "fingerprint": "0123456789abcdef",
                          "files": [ {
                            "path": "parquet/finding/data.parquet",
                        """)
                .endsWith("""
                            "path": "workbooks/370400_枣庄市_终期评估.xlsx",
                            "bytes": 3,
                            "sha256": "c35f80840b4b75f156d4bfc430076360e96f6d938ab971cdac9429e91ce15c81"
                          } ]
                        }\
                        """);
    }

    @Test
    void switchesFromOneReleaseToTheNext() throws IOException {
        publish("2020-11-05T17:30:00Z", "0123456789abcdef", "旧");

        ReleaseManifest second = publish("2020-11-06T17:30:00Z", "fedcba9876543210", "新");

        assertThat(second.previous()).isEqualTo("20201106T013000-01234567");
        assertThat(folder.resolve("current/workbooks/370400_枣庄市_终期评估.xlsx")).hasContent("新");
        assertThat(folder.resolve("20201106T013000-01234567/workbooks/370400_枣庄市_终期评估.xlsx"))
                .hasContent("旧");
    }

    @Test
    void sharesUnchangedFilesWithTheReleaseBefore() throws IOException {
        ReleaseManifest first = publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");
        ReleaseManifest second = publish("2020-11-06T17:30:00Z", "fedcba9876543210", "表");

        String workbook = "workbooks/370400_枣庄市_终期评估.xlsx";
        assertThat(fileKey(second, workbook)).isEqualTo(fileKey(first, workbook));
        assertThat(second.files()).isEqualTo(first.files());
    }

    @Test
    void buildsADocumentOnlyWhereItSaysSomethingElse() throws IOException {
        assertThat(document("2020-11-05T17:30:00Z", "0123456789abcdef", PROGRAM, "一", "旧"))
                .isTrue();

        assertThat(document("2020-11-06T17:30:00Z", "123456789abcdef0", PROGRAM, "一", "不写"))
                .isFalse();
        assertThat(folder.resolve("current/workbooks/表.xlsx")).hasContent("旧");

        assertThat(document("2020-11-07T17:30:00Z", "23456789abcdef01", PROGRAM, "二", "新"))
                .isTrue();
        assertThat(folder.resolve("current/workbooks/表.xlsx")).hasContent("新");
    }

    @Test
    void buildsADocumentAnewThatAnotherProgramWroteOrThatWasDamagedSince() throws IOException {
        document("2020-11-05T17:30:00Z", "0123456789abcdef", PROGRAM, "一", "旧");

        assertThat(document("2020-11-06T17:30:00Z", "123456789abcdef0", "d3e4f5", "一", "新"))
                .isTrue();

        Path written = folder.resolve("current/workbooks/表.xlsx").toRealPath();
        Files.writeString(written, "坏");
        assertThat(document("2020-11-07T17:30:00Z", "23456789abcdef01", "d3e4f5", "一", "好"))
                .isTrue();
    }

    /** Whether it was built. */
    private boolean document(String instant, String fingerprint, String program, String content, String text)
            throws IOException {
        ReleaseInputs inputs = new ReleaseInputs(fingerprint, CATALOG, program);
        try (ReleaseDraft draft = releasesAt(instant).begin(inputs)) {
            Path file = draft.workbooks().resolve("表.xlsx");
            draft.document(file, content, () -> write(file, text));
            assertThat(draft.built() + draft.carriedOver()).isEqualTo(1);
            draft.publish(CUT_OFF, Map.of(), RowMinimum.none());
            return draft.built() == 1;
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Object fileKey(ReleaseManifest release, String path) throws IOException {
        return Files.getAttribute(folder.resolve(release.release()).resolve(path), "unix:ino");
    }

    @Test
    void doesNotCarryOnAFileThatWasDamagedSince() throws IOException {
        ReleaseManifest first = publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");
        Files.writeString(folder.resolve(first.release()).resolve("workbooks/370400_枣庄市_终期评估.xlsx"), "裱");

        publish("2020-11-06T17:30:00Z", "fedcba9876543210", "表");

        assertThat(folder.resolve("current/workbooks/370400_枣庄市_终期评估.xlsx")).hasContent("表");
    }

    @Test
    void refusesADraftWhoseRowsTheSecondReaderCountsDifferently() throws IOException {
        publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");

        try (ReleaseDraft draft =
                releasesAt("2020-11-06T17:30:00Z").begin(new ReleaseInputs("fedcba9876543210", CATALOG, PROGRAM))) {
            fill(draft, "表");

            assertThatThrownBy(
                            () -> draft.publish(CUT_OFF, Map.of("observation", 4L, "finding", 0L), RowMinimum.none()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("rows read back {finding=0, observation=3}, rows written {finding=0, observation=4}");
        }
        assertThat(lying()).containsExactly("20201106T013000-01234567", "current");
    }

    @Test
    void refusesADraftWithFewerRowsThanExpected() throws IOException {
        publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");

        assertThatThrownBy(() -> publishTwoRows(new RowMinimum(new BigDecimal("67"))))
                .isInstanceOf(TooFewRowsException.class)
                .hasMessage(
                        "table observation: 2 rows, at least 3 are expected (67 % of the 3 before); the release is refused and 20201106T013000-01234567 stays the current one."
                                + " If so much was withdrawn on purpose, lower halfsky.release.min-rows-pct for one run");
        assertThat(lying()).containsExactly("20201106T013000-01234567", "current");

        assertThat(publishTwoRows(new RowMinimum(new BigDecimal("66")))).isEqualTo("20201107T013000-fedcba98");
    }

    /** Of three rows before; gives the name of the release. */
    private String publishTwoRows(RowMinimum minimum) throws IOException {
        ReleaseInputs inputs = new ReleaseInputs("fedcba9876543210", CATALOG, PROGRAM);
        try (ReleaseDraft draft = releasesAt("2020-11-06T17:30:00Z").begin(inputs)) {
            Files.createDirectories(draft.parquet().resolve("observation"));
            ParquetFiles.write(
                    "select 1 as value from range(2)", draft.parquet().resolve("observation/data.parquet"));
            return draft.publish(CUT_OFF, Map.of("observation", 2L), minimum).release();
        }
    }

    @Test
    void refusesATableWhoseColumnAddsUpToSomethingElse() throws IOException {
        ReleaseInputs inputs = new ReleaseInputs("fedcba9876543210", CATALOG, PROGRAM);
        try (ReleaseDraft draft = releasesAt("2020-11-06T17:30:00Z").begin(inputs)) {
            fill(draft, "表");

            draft.requireContent(Map.of("observation", threeRowsThatAddUpTo("3")));
            assertThatThrownBy(() -> draft.requireContent(Map.of("observation", threeRowsThatAddUpTo("4"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "table observation: read back TableContent[rows=3, columns={value=ColumnContent[filled=3, sum=3]}],"
                                    + " written TableContent[rows=3, columns={value=ColumnContent[filled=3, sum=4]}]");
        }
    }

    private static TableContent threeRowsThatAddUpTo(String sum) {
        return new TableContent(3, new TreeMap<>(Map.of("value", new ColumnContent(3, new BigDecimal(sum)))));
    }

    @Test
    void leavesNothingOfADraftThatWasNotPublished() throws IOException {
        try (ReleaseDraft draft =
                releasesAt("2020-11-06T17:30:00Z").begin(new ReleaseInputs("fedcba9876543210", CATALOG, PROGRAM))) {
            fill(draft, "表");
        }

        assertThat(lying()).isEmpty();
    }

    @Test
    void removesWhatAKilledRunLeftBehind() throws IOException {
        Files.createDirectories(folder.resolve(".building-20201105T013000-00000000/parquet"));
        Files.writeString(folder.resolve(".building-20201105T013000-00000000/parquet/a.parquet"), "PAR1");

        publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");

        assertThat(lying()).containsExactly("20201106T013000-01234567", "current");
    }

    @Test
    void givesTwoReleasesOfOneSecondTwoNames() throws IOException {
        publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");

        assertThat(publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表").release())
                .isEqualTo("20201106T013000-01234567-2");
    }

    @Test
    void deletesOldReleasesButNeverTheCurrentNorTheNewestNorYoungOnes() throws IOException {
        publish("2020-11-01T17:30:00Z", "0123456789abcdef", "一");
        publish("2020-11-02T17:30:00Z", "1123456789abcdef", "二");
        publish("2020-11-03T17:30:00Z", "2123456789abcdef", "三");
        publish("2020-11-04T17:30:00Z", "3123456789abcdef", "四");
        Files.createDirectories(folder.resolve("20201101-for-the-audit"));
        Files.createDirectories(folder.resolve(".retired-20201101T013000-00000000/parquet"));
        Releases releases = releasesAt("2020-11-05T17:30:00Z");

        assertThat(releases.retire(2, OffsetDateTime.parse("2020-11-03T01:30:00+08:00")))
                .containsExactly("20201102T013000-01234567");
        assertThat(releases.retire(1, OffsetDateTime.parse("2020-11-06T00:00:00+08:00")))
                .containsExactly("20201104T013000-21234567", "20201103T013000-11234567");
        assertThat(lying()).containsExactly("20201101-for-the-audit", "20201105T013000-31234567", "current");
    }

    @Test
    void keepsTheCurrentReleaseHoweverOldItIs() throws IOException {
        publish("2020-11-01T17:30:00Z", "0123456789abcdef", "一");
        publish("2020-11-02T17:30:00Z", "1123456789abcdef", "二");
        Files.delete(folder.resolve("current"));
        Files.writeString(folder.resolve("current"), "20201102T013000-01234567\n");

        assertThat(releasesAt("2030-11-05T17:30:00Z").retire(1, OffsetDateTime.parse("2030-01-01T00:00:00+08:00")))
                .isEmpty();
    }

    @Test
    void publishesAnewWhereSomebodyRemovedTheCurrentRelease() throws IOException {
        ReleaseManifest removed = publish("2020-11-05T01:30:00Z", "aa".repeat(32), "甲");
        Durable.delete(folder.resolve(removed.release()));

        assertThat(releasesAt("2020-11-06T01:30:00Z").current()).isEmpty();
        ReleaseManifest next = publish("2020-11-06T01:30:00Z", "aa".repeat(32), "甲");

        assertThat(releasesAt("2020-11-06T01:30:00Z").current()).contains(next);
        assertThat(next.previous()).isNull();
    }

    @Test
    void readsTheCurrentReleaseFromAFileWhereLinksCannotBeMade() throws IOException {
        ReleaseManifest manifest = publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");
        Files.delete(folder.resolve("current"));
        Files.writeString(folder.resolve("current"), manifest.release() + "\n");

        assertThat(releasesAt("2020-11-07T00:00:00Z").current()).contains(manifest);
        assertThat(publish("2020-11-06T17:30:00Z", "fedcba9876543210", "新").previous())
                .isEqualTo(manifest.release());
    }

    @Test
    void findsNothingWrongWithAReleaseAsPublished() throws IOException {
        publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");

        assertThat(ReleaseCheck.problems(folder.resolve("current"))).isEmpty();
    }

    @Test
    void namesEveryFileThatDiffersFromTheManifest() throws IOException {
        publish("2020-11-05T17:30:00Z", "0123456789abcdef", "表");
        Files.delete(folder.resolve("current/workbooks/370400_枣庄市_终期评估.xlsx"));
        Files.writeString(folder.resolve("current/reports/x.txt"), "");

        assertThat(ReleaseCheck.problems(folder.resolve("current")))
                .containsExactly(
                        "reports/x.txt: 0 bytes, null rows, SHA-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, the manifest says no such file",
                        "workbooks/370400_枣庄市_终期评估.xlsx: no such file, the manifest says 3 bytes, null rows, SHA-256 c35f80840b4b75f156d4bfc430076360e96f6d938ab971cdac9429e91ce15c81");
    }
}
