package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who may open what: every page and file, asked for by everybody, for an area inside and one outside of theirs. */
class AccessMatrixIT {

    /**
     * {@code in}: sent to the sign-in · {@code pw}: sent to set a password · {@code to}: sent elsewhere, as whoever is let in is · a number: the
     * status. The people stand for no area (stranger, oper, admin), for 滕州市 370481 (new, shut, c481), 东营区 370502 (c502), 枣庄市 370400
     * (p400), 东营市 370500 (p500) and 山东省 370000 (prov). Before the colon the mapping, behind it what is asked for.
     */
    private static final String TABLE = """
            mapping : address                                                | stranger new shut c481 c502 p400 p500 prov oper admin
            GET / : /                                                        | in pw in to to to to to to to
            GET /login : /login                                              | 200 200 200 200 200 200 200 200 200 200
            GET /password : /password                                        | in 200 in 200 200 200 200 200 200 200
            POST /password : /password                                       | in 400 in 400 400 400 400 400 400 400
            GET /overview : /overview                                        | in pw in 200 200 200 200 200 403 403
            GET /overview : /overview?area=370481                            | in pw in 200 403 200 403 200 403 403
            GET /overview : /overview?area=370400                            | in pw in 403 403 200 403 200 403 403
            GET /overview : /overview?area=370000                            | in pw in 403 403 403 403 200 403 403
            GET /overview : /overview?area=999999                            | in pw in 403 403 403 403 403 403 403
            GET /overview : /overview?area=x                                 | in pw in 400 400 400 400 400 403 403
            GET /indicators : /indicators                                    | in pw in 200 200 200 200 200 403 403
            GET /indicators : /indicators?area=370481                        | in pw in 200 403 200 403 200 403 403
            GET /indicators/{code} : /indicators/C-HLT-003?area=370481       | in pw in 200 403 200 403 200 403 403
            GET /indicators/{code} : /indicators/none                        | in pw in 404 404 404 404 404 403 403
            GET /indicators/{code}/{year} : /indicators/C-HLT-003/2020?area=370481 | in pw in 200 403 200 403 200 403 403
            GET /indicators/{code}/{year} : /indicators/C-HLT-003/2020?area=370000 | in pw in 403 403 403 403 200 403 403
            GET /downloads : /downloads                                      | in pw in 200 200 200 200 200 403 403
            GET /downloads : /downloads?area=370481                          | in pw in 200 403 200 403 200 403 403
            GET /downloads/{release}/file : /downloads/RELEASE/file?path=BOOK481 | in pw in 200 403 200 403 200 403 403
            GET /downloads/{release}/file : /downloads/RELEASE/file?path=BOOK400 | in pw in 403 403 200 403 200 403 403
            GET /downloads/{release}/file : /downloads/RELEASE/file?path=BOOK000 | in pw in 403 403 403 403 200 403 403
            GET /downloads/{release}/file : /downloads/RELEASE/file?path=PARQUET | in pw in 403 403 403 403 200 403 403
            GET /downloads/{release}/file : /downloads/RELEASE/file?path=manifest.json | in pw in 404 404 404 404 404 403 403
            GET /downloads/{release}/file : /downloads/RELEASE/file?path=../../config/halfsky.yml | in pw in 404 404 404 404 404 403 403
            GET /downloads/{release}/file : /downloads/none/file?path=BOOK481 | in pw in 404 404 404 404 404 403 403
            GET /downloads/{release}/{area}.zip : /downloads/RELEASE/370481.zip | in pw in 200 403 200 403 200 403 403
            GET /downloads/{release}/{area}.zip : /downloads/RELEASE/370400.zip | in pw in 403 403 200 403 200 403 403
            GET /downloads/{release}/data/{area}/{file} : /downloads/RELEASE/data/370481/observation.csv | in pw in 200 403 200 403 200 403 403
            GET /downloads/{release}/data/{area}/{file} : /downloads/RELEASE/data/370481/submission.parquet | in pw in 200 403 200 403 200 403 403
            GET /downloads/{release}/data/{area}/{file} : /downloads/RELEASE/data/370400/finding.csv | in pw in 403 403 200 403 200 403 403
            GET /downloads/{release}/data/{area}/{file} : /downloads/RELEASE/data/370000/indicator_area_year.csv | in pw in 403 403 403 403 200 403 403
            GET /downloads/{release}/data/{area}/{file} : /downloads/RELEASE/data/000000/observation.csv | in pw in 403 403 403 403 403 403 403
            GET /downloads/{release}/data/{area}/{file} : /downloads/RELEASE/data/370481/area_change.csv | in pw in 404 403 404 403 404 403 403
            GET /downloads/{release}/data/{area}/{file} : /downloads/RELEASE/data/370481/observation.xlsx | in pw in 404 403 404 403 404 403 403
            GET /downloads/{release}/data/{area}/{file} : /downloads/none/data/370481/observation.csv | in pw in 404 403 404 403 404 403 403
            GET /downloads/{release}/data/{area}.zip : /downloads/RELEASE/data/370481.zip | in pw in 200 403 200 403 200 403 403
            GET /downloads/{release}/data/{area}.zip : /downloads/RELEASE/data/370400.zip | in pw in 403 403 200 403 200 403 403
            GET /downloads/{release}/data/{area}.zip : /downloads/RELEASE/data/x.zip | in pw in 400 400 400 400 400 403 403
            GET /submissions : /submissions                                  | in pw in 200 200 200 200 200 403 403
            GET /submissions : /submissions?area=370481                      | in pw in 200 200 200 200 200 403 403
            POST /submissions : /submissions                                 | in pw in to to to to to 403 403
            GET /submissions/uploads/{id} : /submissions/uploads/none        | in pw in 404 404 404 404 404 403 403
            GET /submissions/{area:\\d{6}}/{submission} : /submissions/RECEIPT481 | in pw in 200 403 200 403 200 403 403
            GET /submissions/{area:\\d{6}}/{submission} : /submissions/370481/none | in pw in 404 403 404 403 404 403 403
            GET /submissions/{area:\\d{6}}/{submission}/workbook : /submissions/RECEIPT481/workbook | in pw in 200 403 200 403 200 403 403
            GET /submissions/{area:\\d{6}}/{submission}/receipt.json : /submissions/RECEIPT481/receipt.json | in pw in 200 403 200 403 200 403 403
            GET /submissions/{area:\\d{6}}/{submission}/decisions/{id} : /submissions/RECEIPT481/decisions/none | in pw in 404 404 404 404 404 403 403
            POST /submissions/{area:\\d{6}}/{submission}/return : /submissions/RECEIPT481/return?reason=x | in pw in 403 403 to 403 to 403 403
            POST /submissions/{area:\\d{6}}/{submission}/override : /submissions/RECEIPT481/override?error=x&reason=x | in pw in 403 403 403 403 403 403 403
            GET /progress : /progress                                        | in pw in 200 200 200 200 200 403 403
            GET /progress/table.csv : /progress/table.csv?year=2020          | in pw in 200 200 200 200 200 403 403
            - : /submissions/_unknown/x                                      | in pw in 404 404 404 404 404 403 403
            GET /help : /help                                                | in pw in to to to to to to to
            GET /help/{code} : /help/county                                  | in pw in 200 200 200 200 200 200 200
            GET /help/{code} : /help/none                                    | in pw in 404 404 404 404 404 404 404
            GET /help/pictures/{name:[a-z-]+}.png : /help/pictures/overview.png | in pw in 200 200 200 200 200 200 200
            GET /runs : /runs                                                | in pw in 403 403 403 403 403 200 403
            POST /runs : /runs                                               | in pw in 403 403 403 403 403 400 403
            GET /runs/runbooks/{step} : /runs/runbooks/readWorkbooks         | in pw in 403 403 403 403 403 200 403
            GET /accounts : /accounts                                        | in pw in 403 403 403 403 403 403 200
            POST /accounts : /accounts                                       | in pw in 403 403 403 403 403 403 400
            POST /accounts/{name}/password : /accounts/nobody/password       | in pw in 403 403 403 403 403 403 200
            POST /accounts/{name}/disabled : /accounts/nobody/disabled       | in pw in 403 403 403 403 403 403 400
            GET /audit : /audit                                              | in pw in 403 403 403 403 403 403 200
            POST /audit/export : /audit/export                               | in pw in 403 403 403 403 403 403 200
            - : /login/oidc                                                  | in pw in 403 403 403 403 403 403 403
            - : /login/oidc/code?code=x&state=x                              | in pw in 403 403 403 403 403 403 403
            - : /error                                                       | in pw in 403 403 403 403 403 403 403
            - : /nothing                                                     | in pw in 403 403 403 403 403 403 403
            - : /ACCOUNTS                                                    | in pw in 403 403 403 403 403 403 403
            - : /accounts/                                                   | in pw in 403 403 403 403 403 403 404
            - : /assets/portal.css                                           | 200 200 200 200 200 200 200 200 200 200
            - : /actuator/health/liveness                                    | 200 200 200 200 200 200 200 200 200 200
            - : /actuator/health                                             | 401 401 401 401 401 401 401 401 401 401
            - : /actuator/prometheus                                         | 401 401 401 401 401 401 401 401 401 401
            - : /actuator/env                                                | 401 401 401 401 401 401 401 401 401 401
            """;

    @TempDir
    static Path home;

    private static Site site;
    private static final Map<String, Visitor> PEOPLE = new LinkedHashMap<>();
    private static final Map<String, String> TOKENS = new LinkedHashMap<>();

    @BeforeAll
    static void fillAHome() throws Exception {
        for (String each : List.of("370481滕州市", "370402市中区", "370502东营区", "370400枣庄市", "370000山东省")) {
            Path folder = Files.createDirectories(home.resolve("inbox").resolve(each));
            Files.writeString(folder.resolve(each + "2020年.csv"), "指标,2010,2020\n婴儿死亡率,5.1,3.1\n5岁以下儿童死亡率,7.2,4.2\n");
        }
        site = Site.start(home);
        site.command("nightly");
        PEOPLE.put("stranger", site.visitor());
        Visitor newcomer = site.visitor();
        newcomer.signIn("new", site.newcomer("new", "county", "370481"));
        PEOPLE.put("new", newcomer);
        PEOPLE.put("shut", site.member("shut", "county", "370481"));
        PEOPLE.put("c481", site.member("c481", "county", "370481"));
        PEOPLE.put("c502", site.member("c502", "county", "370502"));
        PEOPLE.put("p400", site.member("p400", "prefecture", "370400"));
        PEOPLE.put("p500", site.member("p500", "prefecture", "370500"));
        PEOPLE.put("prov", site.member("prov", "province", "370000"));
        PEOPLE.put("oper", site.member("oper", "operator", ""));
        PEOPLE.put("admin", site.member("adm", "administrator", ""));
        site.command("user", "disable", "shut");
        for (var each : PEOPLE.entrySet()) {
            TOKENS.put(each.getKey(), each.getValue().token());
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void letsEverybodyIntoWhatIsTheirsAndNothingElse() throws Exception {
        List<String> expected = rows();
        List<String> found = new ArrayList<>();
        for (String row : expected) {
            String asked = row.substring(0, row.indexOf('|')).strip();
            StringBuilder outcomes = new StringBuilder();
            for (String who : PEOPLE.keySet()) {
                outcomes.append(' ').append(outcome(who, asked));
            }
            found.add(asked + " |" + outcomes);
        }
        assertThat(String.join("\n", found))
                .isEqualTo(expected.stream()
                        .map(each -> each.replaceAll(" +\\|", " |"))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void namesEveryMappingThatThereIs() throws Exception {
        SortedSet<String> named = rows().stream()
                .map(each -> each.substring(0, each.indexOf(" : ")))
                .filter(each -> !each.equals("-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(mappings()).contains("GET /login", "POST /accounts");
    }

    @Test
    void namesWhatIsDownloadedSafely() throws Exception {
        for (String each : List.of(
                "/downloads/RELEASE/file?path=BOOK481",
                "/downloads/RELEASE/data/370481/disparity.csv",
                "/downloads/RELEASE/data/370481.zip",
                "/submissions/RECEIPT481/workbook")) {
            HttpResponse<String> answer = visitor("c481").get(filled(each));
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(name -> assertThat(name)
                            .startsWith("attachment;")
                            .contains("filename*=UTF-8''")
                            .matches("[\\x20-\\x7e]+"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void letsMachinesThatWatchInWithThePasswordOfAnOperatorOnly() throws Exception {
        site.newcomer("fresh", "operator", "");
        for (String path : List.of("/actuator/health", "/actuator/prometheus")) {
            assertThat(watched("oper", path).statusCode()).isEqualTo(200);
            assertThat(watched("adm", path).statusCode()).isEqualTo(403);
            assertThat(watched("prov", path).statusCode()).isEqualTo(403);
        }
        assertThat(watched("oper", "/actuator/env").statusCode()).isEqualTo(404);
        assertThat(watched("oper", "/actuator/health").body()).doesNotContain(home.toString());
        assertThat(watched("oper", "/accounts").statusCode()).isEqualTo(302); // a page takes no password with a request
    }

    private static String outcome(String who, String asked) throws IOException, InterruptedException {
        Visitor visitor = visitor(who);
        String address = filled(asked.substring(asked.indexOf(" : ") + 3));
        HttpResponse<String> answer = asked.startsWith("POST")
                ? visitor.postWithoutToken(address, Map.of("_csrf", TOKENS.getOrDefault(who, "")))
                : visitor.get(address);
        String location = Visitor.location(answer);
        assertThat(answer.body()).as(who + " " + address).doesNotContain(home.toString());
        if (answer.statusCode() != 200) {
            assertThat(answer.body()).as(who + " " + address).doesNotContain("滕州", "东营", "枣庄", "3.1", "Exception");
        } else if (!address.startsWith("/help/")) { // the manual has examples for everybody
            assertThat(answer.body()).as(who + " " + address).doesNotContain(foreignTo(who));
        }
        if (answer.statusCode() != 302) {
            return String.valueOf(answer.statusCode());
        }
        return location.startsWith("/login") ? "in" : location.equals("/password") ? "pw" : "to";
    }

    /** What no page may show to somebody. */
    private static List<String> foreignTo(String who) {
        return switch (who) {
            case "new", "shut", "c481" -> List.of("东营", "市中区");
            case "p400" -> List.of("东营");
            case "c502", "p500" -> List.of("滕州", "市中区", "枣庄");
            case "stranger", "oper" -> List.of("滕州", "东营", "枣庄");
            default -> List.of("Exception");
        };
    }

    private static Visitor visitor(String who) {
        return Objects.requireNonNull(PEOPLE.get(who), who);
    }

    private static String filled(String address) throws IOException {
        Path release = home.resolve("releases/current").toRealPath();
        return address.replace("RELEASE", release.getFileName().toString())
                .replace("RECEIPT481", receipt("370481"))
                .replace("BOOK481", document(release, "370481_"))
                .replace("BOOK400", document(release, "370400_"))
                .replace("BOOK000", document(release, "370000_"))
                .replace("PARQUET", file(release, "parquet/attainment"));
    }

    private static String receipt(String area) throws IOException {
        try (Stream<Path> receipts = Files.list(home.resolve("receipts").resolve(area))) {
            return area + "/" + receipts.findFirst().orElseThrow().getFileName();
        }
    }

    private static String document(Path release, String start) throws IOException {
        return file(release, "workbooks/" + start);
    }

    private static String file(Path release, String start) throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            String path = files.filter(Files::isRegularFile)
                    .map(each -> release.relativize(each).toString())
                    .filter(each -> each.startsWith(start))
                    .sorted()
                    .findFirst()
                    .orElse("none");
            return java.net.URLEncoder.encode(path, StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> watched(String name, String path) throws IOException, InterruptedException {
        String secret =
                Base64.getEncoder().encodeToString((name + ":" + Site.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return site.visitor().ask("GET", path, BodyPublishers.noBody(), "Authorization", "Basic " + secret);
    }

    private static List<String> rows() {
        return TABLE.lines().skip(1).toList();
    }

    /** Of all controllers of the portal, as Spring finds them. */
    private static SortedSet<String> mappings() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        SortedSet<String> mappings = new TreeSet<>();
        for (BeanDefinition each : scanner.findCandidateComponents("org.halfsky")) {
            Class<?> type = Class.forName(each.getBeanClassName());
            RequestMapping all = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
            String prefix = all == null ? "" : all.path()[0];
            for (Method method : type.getDeclaredMethods()) {
                RequestMapping one = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (one != null) {
                    String path = one.path().length == 0 ? "" : one.path()[0];
                    assertThat(one.method()).as("%s has a method", method).hasSize(1);
                    assertThat(one.path().length).as("%s has one path", method).isLessThan(2);
                    mappings.add(one.method()[0] + " " + prefix + path);
                }
            }
        }
        return mappings;
    }
}
