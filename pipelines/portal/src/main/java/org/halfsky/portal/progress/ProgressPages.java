package org.halfsky.portal.progress;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halfsky.model.ReportingStatus;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.LiveProgress;
import org.halfsky.portal.given.Progress;
import org.halfsky.portal.given.ReleaseShelf;
import org.halfsky.portal.given.ShelvedRelease;
import org.halfsky.portal.page.Attachment;
import org.halfsky.portal.page.CsvLine;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 上报进度: by year who has sent, who is late and what is missing, of the areas in scope. */
@Controller
@RequestMapping("/progress")
class ProgressPages {

    private final LiveProgress live;
    private final ReleaseShelf releases;
    private final Audit audit;

    ProgressPages(LiveProgress live, ReleaseShelf releases, Audit audit) {
        this.live = live;
        this.releases = releases;
        this.audit = audit;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String status,
            Scope scope,
            Model model) {
        Progress progress = progress().orElse(null);
        if (progress == null) {
            return "nothing-yet";
        }
        List<Tally> years = years(owed(progress, scope));
        int chosen = year.matches("\\d{4}") ? Integer.parseInt(year) : newest(progress, scope);
        model.addAttribute("asOf", progress.asOf());
        model.addAttribute("years", years);
        model.addAttribute("chosen", chosen);
        model.addAttribute("status", status);
        model.addAttribute("statuses", ReportingStatus.values());
        model.addAttribute("tones", new Tones());
        model.addAttribute(
                "tally",
                years.stream().filter(each -> each.year() == chosen).findFirst().orElse(null));
        model.addAttribute("rows", rows(progress, scope, chosen, status));
        model.addAttribute("reminder", reminder(scope));
        return "progress";
    }

    /** The table of one year, for office programs. */
    @GetMapping("/table.csv")
    ResponseEntity<byte[]> table(
            @RequestParam int year, @RequestParam(defaultValue = "") String status, Scope scope, Actor actor) {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(CsvLine.of("地区代码", "地区", "年度", "应报", "已报", "未报", "逾期", "零报告", "必报项", "缺必报项", "报送期限", "状态"));
        List<CompletenessRow> rows =
                progress().map(each -> rows(each, scope, year, status)).orElse(List.of());
        for (CompletenessRow each : rows) {
            text.append(CsvLine.of(
                    each.areaCode().value(),
                    each.areaName(),
                    String.valueOf(each.year()),
                    String.valueOf(each.expected()),
                    String.valueOf(each.received()),
                    String.valueOf(each.missing()),
                    String.valueOf(each.late()),
                    String.valueOf(each.nilConfirmed()),
                    String.valueOf(each.requiredLines()),
                    String.valueOf(each.missingLines()),
                    each.dueDate() == null ? "" : each.dueDate().toString(),
                    each.status().label()));
        }
        audit.add(actor, Action.DOWNLOAD, true, "progress/%s/%d.csv".formatted(scope.own(), year), null);
        return Attachment.of(
                        new MediaType("text", "csv", StandardCharsets.UTF_8),
                        "%s_%d_上报进度.csv".formatted(scope.own(), year))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** By now; where no intake has told yet, as the release has it. */
    private Optional<Progress> progress() {
        return live.now()
                .or(() -> releases.current()
                        .map(each -> new Progress(
                                each.release().createdAt(), each.queries().completeness())));
    }

    private static List<CompletenessRow> owed(Progress progress, Scope scope) {
        return progress.rows().stream()
                .filter(each -> scope.contains(each.areaCode()))
                .toList();
    }

    private static List<CompletenessRow> rows(Progress progress, Scope scope, int year, String status) {
        return owed(progress, scope).stream()
                .filter(each -> each.year() == year)
                .filter(each -> status.isEmpty() || each.status().code().equals(status))
                .toList();
    }

    private static List<Tally> years(List<CompletenessRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(CompletenessRow::year, TreeMap::new, Collectors.toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .map(each -> Tally.of(each.getKey(), each.getValue()))
                .toList();
    }

    /** The newest year of which anything is due or here. */
    private static int newest(Progress progress, Scope scope) {
        return owed(progress, scope).stream()
                .filter(each -> each.status() != ReportingStatus.NOT_DUE && each.status() != ReportingStatus.EXEMPT)
                .mapToInt(CompletenessRow::year)
                .max()
                .orElse(progress.asOf().getYear() - 1);
    }

    /** Path of the area's 催报表 in the current release; empty where there is none. */
    private String reminder(Scope scope) {
        return releases.current().stream()
                .flatMap(each -> each.release().files().stream())
                .map(ShelvedRelease.File::path)
                .filter(each -> each.startsWith("workbooks/" + scope.own() + "_") && each.endsWith("_催报表.xlsx"))
                .findFirst()
                .orElse("");
    }
}
