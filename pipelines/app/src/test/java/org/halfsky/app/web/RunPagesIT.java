package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.app.web.Visitor.location;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 运行, asked of a server that really runs. */
class RunPagesIT {

    @TempDir
    static Path home;

    private static Site site;
    private static Visitor operator;

    @BeforeAll
    static void start() throws Exception {
        site = Site.start(home);
        operator = site.member("operator", "operator", "");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void startsANightByHandAndTellsHowItEnded() throws Exception {
        assertThat(location(operator.post("/runs", Map.of("job", "nightly")))).isEqualTo("/runs?started");
        awaitEnd();

        String page = operator.get("/runs").body();
        assertThat(page).contains("夜间运行", "operator</span> 于", ">完成</span>", "接收文件");
        assertThat(site.visitor().get("/runs").statusCode()).isEqualTo(302);
        Visitor admin = site.member("reader", "administrator", "");
        assertThat(admin.get("/audit").body()).contains("启动任务", "<td>nightly</td>");
    }

    @Test
    void leadsFromAFailureToItsRunbookAndShowsNoPlaceOfTheServer() throws Exception {
        Files.writeString(home.resolve("inbox/350581石狮市.csv"), "指标,2020\n婴儿死亡率,3.1\n");
        Path inTheWay = Files.createDirectories(home.resolve("releases/current/in-the-way"));
        try {
            assertThat(location(operator.post("/runs", Map.of("job", "nightly"))))
                    .isEqualTo("/runs?started");
            awaitEnd();
        } finally {
            Files.delete(inTheWay);
            Files.delete(inTheWay.resolveSibling("").normalize());
        }

        String page = operator.get("/runs").body();
        assertThat(page)
                .contains(
                        "未完成，原因见下表和日志", "<a href=\"/runs/runbooks/publishRelease\">发布结果失败时怎么办</a>", "releases/current")
                .doesNotContain(home.toString());
        assertThat(operator.get("/runs/runbooks/publishRelease").body())
                .contains("处理办法：发布结果", "When it fails", "<code>releases/current</code>");
    }

    @Test
    void startsNothingElseAndOpensNothingElse() throws Exception {
        assertThat(operator.post("/runs", Map.of("job", "rebuild")).statusCode())
                .isEqualTo(400);
        assertThat(operator.get("/runs/runbooks/README").statusCode()).isEqualTo(200);
        for (String each : new String[] {"none", "..", "%2e%2e", "a.b", "application.yml", "x".repeat(200)}) {
            assertThat(operator.get("/runs/runbooks/" + each).statusCode())
                    .as(each)
                    .isIn(400, 403, 404);
        }
    }

    private static void awaitEnd() throws IOException, InterruptedException {
        for (int i = 0; i < 120 && operator.get("/runs").body().contains("排队或进行中"); i++) {
            Thread.sleep(1000);
        }
        assertThat(operator.get("/runs").body()).contains("运行记录").doesNotContain("排队或进行中");
    }
}
