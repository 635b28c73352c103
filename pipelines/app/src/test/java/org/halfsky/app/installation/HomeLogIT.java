package org.halfsky.app.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.halfsky.app.Halfsky;
import org.halfsky.app.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of the real program. */
class HomeLogIT {

    @TempDir
    Path home;

    @Test
    void isOneJsonObjectALineWhereTheSettingsSaySo() throws Exception {
        settings("json");
        Files.createDirectories(home.resolve("inbox"));
        Files.writeString(home.resolve("inbox/350581石狮市.csv"), "指标,2020\n婴儿死亡率,3.1\n");

        List<JsonNode> intake = said("intake", 0);
        assertThat(intake)
                .filteredOn(each -> each.at("/message").asString().startsWith("receiveFiles: 1 files received"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.at("/log/level").asString()).isEqualTo("INFO");
                    assertThat(each.at("/log/logger").asString()).isEqualTo("org.halfsky.app.job.ReceiveFiles");
                    assertThat(each.at("/service/name").asString()).isEqualTo("halfsky");
                    assertThat(each.at("/@timestamp").asString()).endsWith("Z");
                });
        assertThat(inFile()).isEqualTo(intake);

        Files.createDirectories(home.resolve("releases/current/in-the-way"));
        List<JsonNode> nightly = said("nightly", 1);
        assertThat(nightly)
                .filteredOn(each -> each.at("/log/level").asString().equals("ERROR"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.at("/error/stack_trace").asString()).contains("PublishRelease", "\n"));
        assertThat(inFile()).hasSize(intake.size() + nightly.size());
    }

    @Test
    void isJsonUnderAServerFromItsFirstLineToItsLast() throws Exception {
        settings("json");
        try (Program server = Program.start(Halfsky.class, "serve", "--port", "0", "--home", home.toString())) {
            server.awaitLine("answerSenders:");
            server.terminate();
            server.awaitEnd();
            List<JsonNode> lines = parsed(server.err().lines().toList());
            assertThat(lines.get(0).at("/message").asString()).startsWith("serve: takes commands");
            assertThat(lines.get(lines.size() - 1).at("/message").asString()).isEqualTo("serve: stopped");
            assertThat(inFile()).isEqualTo(lines);
        }
    }

    @Test
    void isTextOtherwise() throws Exception {
        try (Program intake = Program.start(Halfsky.class, "intake", "--home", home.toString())) {
            assertThat(intake.awaitEnd()).isZero();
            assertThat(intake.err().lines())
                    .isNotEmpty()
                    .allMatch(each -> each.matches("\\d\\d:\\d\\d:\\d\\d INFO  .+"));
        }
        assertThat(Files.readAllLines(home.resolve("logs/halfsky.log")))
                .allMatch(each -> each.matches("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO  \\[\\S+] \\S+ .+"));
    }

    @Test
    void tellsTheTimeOfItsZoneWhateverTheMachines() throws Exception {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/halfsky.yml"), "halfsky:\n  zone: Pacific/Kiritimati\n");
        try (Program intake = Program.start(Halfsky.class, "intake", "--home", home.toString())) {
            assertThat(intake.awaitEnd()).isZero();
            List<String> inFile = Files.readAllLines(home.resolve("logs/halfsky.log"));
            assertThat(inFile).isNotEmpty().allMatch(each -> each.matches("\\S+\\+14:00 INFO .+"));
            assertThat(intake.err().lines().map(each -> each.substring(0, 8)))
                    .containsExactlyElementsOf(
                            inFile.stream().map(each -> each.substring(11, 19)).toList());
        }
    }

    @Test
    void isRefusedInAnyOtherFormat() throws Exception {
        settings("xml");
        try (Program intake = Program.start(Halfsky.class, "intake", "--home", home.toString())) {
            assertThat(intake.awaitEnd()).isEqualTo(2);
            assertThat(intake.err()).endsWith("halfsky.log.format: 'xml' is not text or json");
        }
    }

    private List<JsonNode> said(String command, int status) throws Exception {
        try (Program program = Program.start(Halfsky.class, command, "--home", home.toString())) {
            assertThat(program.awaitEnd()).as(program.err()).isEqualTo(status);
            return parsed(program.err().lines().toList());
        }
    }

    private List<JsonNode> inFile() throws IOException {
        return parsed(Files.readAllLines(home.resolve("logs/halfsky.log")));
    }

    private static List<JsonNode> parsed(List<String> lines) {
        assertThat(lines).isNotEmpty();
        return lines.stream().map(JsonMapper.shared()::readTree).toList();
    }

    private void settings(String format) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/halfsky.yml"), "halfsky:\n  log:\n    format: " + format + "\n");
    }
}
