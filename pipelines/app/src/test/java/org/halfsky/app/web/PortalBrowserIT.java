package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a person does in a browser, from the first sign-in to the county's workbook. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalBrowserIT {

    private static final String FILE = "附件2：滕州市2020年监测表（最终版）.xlsx";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static OfficeService service;
    private static Site site;
    private static Page county;
    private static Page prefecture;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start();
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("config"));
        service = OfficeService.start();
        Files.writeString(
                home.resolve("config/halfsky.yml"),
                OfficeService.settings(service.port()) + "  intake:\n    settle: 200ms\n");
        site = Site.start(home);
        county = browser.window(1280, 900);
        prefecture = browser.window(1280, 900);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            service.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void signsInAndHasToChooseAPassword() throws Exception {
        signIn(county, "tengzhou", site.newcomer("tengzhou", "county", "370481"));
        signIn(prefecture, "zaozhuang", site.newcomer("zaozhuang", "prefecture", "370400"));
    }

    @Test
    @Order(2)
    void sendsAWorkbookWithMistakesAndReadsWhatWasFound() throws Exception {
        send(workbook("101"));

        Locator answer = county.locator("#sent .upload");
        isShown(answer.locator(".message b").first(), "部分接收");
        assertThat(answer.locator("h2").textContent()).isEqualTo(FILE);
        assertThat(answer.locator("table.account tbody").innerText().replaceAll("\\s+", " "))
                .isEqualTo("9 = 2 + 1 + 6");
        assertThat(answer.locator("table.findings").first().innerText()).contains("数据!B3", "101", "0—100", "孕产妇住院分娩率");
        assertThat(answer.locator("ol li").first().textContent()).contains("下载带标记的回执工作簿");
        isShown(county.locator("#history tbody tr").first(), FILE);
    }

    @Test
    @Order(3)
    void downloadsTheMarkedCopyCorrectsItAndSeesItAccepted() throws Exception {
        Download download = county.waitForDownload(() -> county.locator("#sent")
                .getByText("下载带标记的回执工作簿", new Locator.GetByTextOptions().setExact(true))
                .click());
        assertThat(download.suggestedFilename()).isEqualTo("回执_" + FILE);
        Path corrected = folder.resolve("改好的回执.xlsx");
        try (InputStream in = Files.newInputStream(download.path());
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(corrected)) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("审核结果");
            Sheet figures = workbook.getSheet("数据");
            assertThat(figures.getRow(2).getCell(1).getCellComment().getString().getString())
                    .contains("R002");
            figures.getRow(2).getCell(1).setCellValue(99.1);
            workbook.write(out);
        }

        send(corrected);

        isShown(county.locator("#sent .upload").first().locator(".message b").first(), "已接收，有核实项");
    }

    @Test
    @Order(4)
    void seesAReturnWithItsReasonAndWhoDecidedIt() {
        prefecture.navigate(site.at("/submissions").toString());
        prefecture.locator("#history td.file a").first().click();
        prefecture.locator("#return-reason").fill("@/etc/hostname 口径有误，\"请核实\"");
        prefecture.locator("#return button").click();
        isShown(prefecture.locator("#order"), "退回已生效，报送单位的回执已更新。");

        county.navigate(site.at("/submissions").toString());
        isShown(county.locator("#history tbody tr").first(), "上级退回");
        county.locator("#history td.file a").first().click();
        isShown(county.locator("main .message").filter(new Locator.FilterOptions().setHasText("上级的决定")), "枣庄市（虚构的人）于");
        assertThat(county.locator("main").innerText()).contains("退回本文件，原因：@/etc/hostname 口径有误，\"请核实\"");
        assertThat(county.locator("#return"))
                .satisfies(each -> assertThat(each.count()).isZero());
    }

    @Test
    @Order(5)
    void seesAnErrorReleasedFromAboveAndItsFigureAccepted() throws Exception {
        send(workbook("100.5"));
        isShown(county.locator("#sent .upload").first().locator(".message b").first(), "部分接收");

        prefecture.navigate(site.at("/submissions").toString());
        prefecture.locator("#history td.file a").first().click();
        assertThat(prefecture.locator("#error option").allInnerTexts())
                .singleElement()
                .satisfies(each -> assertThat(each).contains("数据!B3", "R002"));
        prefecture.locator("#release-reason").fill("当地核定，=1+1 属实");
        prefecture.locator("#release button").click();
        isShown(prefecture.locator("#order"), "放行已生效，报送单位的回执已更新。");

        county.navigate(site.at("/submissions").toString());
        isShown(county.locator("#history tbody tr").first(), "已接收");
        county.locator("#history td.file a").first().click();
        isShown(county.locator("main .message").filter(new Locator.FilterOptions().setHasText("上级的决定")), "枣庄市（虚构的人）于");
        assertThat(county.locator("main").innerText()).contains("放行", "当地核定，=1+1 属实");
        assertThat(county.locator("table.account tbody").innerText().replaceAll("\\s+", " "))
                .isEqualTo("9 = 3 + 0 + 6");
        assertThat(county.locator("#release").count()).isZero();
    }

    @Test
    @Order(6)
    void seesWhoHasSentWhatBeforeTheNight() throws Exception {
        county.navigate(site.at("/submissions").toString());
        send(workbook("99.2"));
        isShown(county.locator("#sent .upload").first().locator(".message b").first(), "已接收，有核实项");

        county.navigate(site.at("/progress?year=2020").toString());
        isShown(county.locator("main table").first(), "滕州市");
        assertThat(county.locator("main table").first().locator("tbody tr").count())
                .isEqualTo(1);
        assertThat(county.locator("main .tile").first().innerText()).contains("2020 年上报率", "应报");
    }

    @Test
    @Order(7)
    void downloadsTheWorkbookOfTheCountyAfterTheNight() throws Exception {
        site.command("nightly");

        county.navigate(site.at("/downloads").toString());
        Download download = county.waitForDownload(() -> county.locator("main a")
                .getByText("370481_滕州市_终期评估.xlsx")
                .first()
                .click());
        try (InputStream in = Files.newInputStream(download.path());
                Workbook workbook = WorkbookFactory.create(in)) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(5);
        }
    }

    @Test
    @Order(8)
    void worksWithoutScriptsAndTakesNothingForAnotherArea() throws Exception {
        Page plain = browser.windowWithoutScripts(1280, 900);
        String first = site.newcomer("shizhong", "county", "370402");
        signIn(plain, "shizhong", first);
        plain.navigate(site.at("/submissions").toString());
        plain.locator("#file").setInputFiles(workbook("99.3"));
        plain.locator("#send button").click();
        assertThat(plain.locator("#sent .upload h2").textContent()).isEqualTo(FILE);
        for (int look = 0; look < 60 && plain.locator("#sent table.account").count() == 0; look++) {
            Thread.sleep(1000);
            plain.reload();
        }
        assertThat(plain.locator("#sent").innerText()).contains("未接收", "不能代报滕州市的数据");
        plain.context().close();
    }

    @Test
    @Order(8)
    void signsInWithTheServiceOfTheOfficeAndOutAgain() {
        site.newcomer("xuecheng", "county", "370403");
        service.signsIn("xuecheng");
        Page page = browser.window(1280, 900);
        List<String> told = new ArrayList<>();
        page.onConsoleMessage(message -> told.add(message.text()));
        page.navigate(site.at("/login").toString());

        page.getByText("用虚构市统一登录登录").click();

        assertThat(page.url()).endsWith("/overview");
        assertThat(page.locator("header .who").innerText())
                .contains("薛城区", "虚构的人")
                .doesNotContain("修改口令");
        page.getByText("退出").click();
        assertThat(page.url()).endsWith("/login?out");

        service.signsIn("somebody");
        page.getByText("用虚构市统一登录登录").click();
        assertThat(page.locator("main .message").innerText()).contains("虚构市统一登录已确认您的身份，但本系统没有同名的账号");
        assertThat(told).as("the policy of our pages lets all of that happen").isEmpty();
        page.context().close();
    }

    private static void signIn(Page page, String name, String first) {
        fillSignIn(page, name, first);
        assertThat(page.url()).endsWith("/password");
        page.navigate(site.at("/submissions").toString());
        assertThat(page.url()).as("nothing opens before").endsWith("/password");
        page.locator("#current").fill(first);
        page.locator("#chosen").fill(Site.PASSWORD);
        page.locator("#repeated").fill(Site.PASSWORD);
        page.locator("main button").click();
        fillSignIn(page, name, Site.PASSWORD);
        assertThat(page.url()).endsWith("/overview");
    }

    private static void fillSignIn(Page page, String name, String password) {
        page.navigate(site.at("/login").toString());
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("main button").click();
    }

    private static void send(Path file) {
        county.navigate(site.at("/submissions").toString());
        county.locator("#file").setInputFiles(file);
        county.locator("#send button").click();
    }

    private static void isShown(Locator place, String text) {
        PlaywrightAssertions.assertThat(place)
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
    }

    /** A percentage over 100 (R002, error) where the first figure is; gross enrolment over net enrolment (R218, warning). */
    private static Path workbook(String first) throws IOException {
        Path file = Files.createDirectories(folder.resolve(first)).resolve(FILE);
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("数据");
            row(sheet, "2020年监测表", null);
            row(sheet, "指标", "数值");
            row(sheet, "W-HLT-004", first);
            row(sheet, "C-EDU-001", "98");
            row(sheet, "C-EDU-002", "96.1");
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, String name, @Nullable String value) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(name);
        if (value != null && value.matches("[0-9.]+")) {
            row.createCell(1).setCellValue(Double.parseDouble(value));
        } else if (value != null) {
            row.createCell(1).setCellValue(value);
        }
    }
}
