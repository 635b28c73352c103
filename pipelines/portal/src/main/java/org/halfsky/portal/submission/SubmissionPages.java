package org.halfsky.portal.submission;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.catalog.Plan;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.given.CatalogInForce;
import org.halfsky.portal.given.PortalSettings;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 报送: sends files, follows them to their answer, and lists what was answered. */
@Controller
@RequestMapping("/submissions")
class SubmissionPages {

    private static final Duration RECENT = Duration.ofDays(1);

    private final SendingDesk desk;
    private final UploadBook uploads;
    private final ReceiptBook receipts;
    private final CatalogInForce catalog;
    private final PortalSettings settings;
    private final Clock clock;

    SubmissionPages(
            SendingDesk desk,
            UploadBook uploads,
            ReceiptBook receipts,
            CatalogInForce catalog,
            PortalSettings settings,
            Clock clock) {
        this.desk = desk;
        this.uploads = uploads;
        this.receipts = receipts;
        this.catalog = catalog;
        this.settings = settings;
        this.clock = clock;
    }

    @ModelAttribute
    void addWords(Model model) {
        model.addAttribute("answers", new AnswerWords());
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") List<String> sent,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            Scope scope,
            Model model) {
        ReceiptFilter filter = ReceiptFilter.of(area, year, status, page);
        ReceiptFilter.Found found = filter.in(receipts, scope::contains);
        model.addAttribute("followed", followed(sent, scope));
        model.addAttribute("filter", filter);
        model.addAttribute("lines", found.lines());
        model.addAttribute("count", found.count());
        model.addAttribute("pages", found.pages());
        model.addAttribute("scope", scope);
        model.addAttribute(
                "areas", receipts.places().stream().filter(scope::contains).toList());
        model.addAttribute("years", years());
        model.addAttribute("statuses", statuses());
        addLimits(model);
        return "submissions";
    }

    @PostMapping
    String send(
            @RequestParam(required = false, name = "file") List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPartOfPage,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        List<Upload> sent = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (MultipartFile each : chosen(files)) {
            try {
                String said = each.getOriginalFilename();
                sent.add(desk.take(scope.own(), actor, said == null ? "" : said, each.getSize(), each));
            } catch (RefusedFileException refused) {
                problems.add(String.valueOf(refused.getMessage()));
            }
        }
        if (sent.isEmpty() && problems.isEmpty()) {
            problems.add("还没有选择文件");
        }
        if (isPartOfPage) {
            model.addAttribute(
                    "followed", sent.stream().map(each -> followed(each, scope)).toList());
            model.addAttribute("problems", problems);
            return "submissions :: sent";
        }
        redirect.addFlashAttribute("problems", problems);
        redirect.addAttribute("sent", sent.stream().map(Upload::id).collect(Collectors.joining(",")));
        return "redirect:/submissions";
    }

    /** How far one file is: asked again and again by its page until it is answered. */
    @GetMapping("/uploads/{id}")
    String follow(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPartOfPage,
            Scope scope,
            Model model,
            HttpServletResponse response) {
        Upload upload = uploads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!scope.contains(upload.area())) {
            throw new AccessDeniedException("upload of another area");
        }
        FollowedUpload followed = followed(upload, scope);
        model.addAttribute("each", followed);
        if (followed.answer() != null) {
            response.setHeader("HX-Trigger", "answered"); // the list of the page is asked for anew
        }
        return isPartOfPage ? "upload :: card" : "upload";
    }

    /** Years of which figures may be sent, the newest first. */
    private List<Integer> years() {
        int now = LocalDate.now(clock.withZone(settings.zone())).getYear();
        int first = catalog.catalog().plans().stream()
                .mapToInt(Plan::baseYear)
                .min()
                .orElse(now);
        return IntStream.rangeClosed(first, now)
                .map(each -> first + now - each)
                .boxed()
                .toList();
    }

    private void addLimits(Model model) {
        model.addAttribute("mostBytes", settings.mostBytes());
        model.addAttribute("mostFiles", PortalSettings.MOST_FILES_AT_ONCE);
    }

    /** What was just sent, and whatever else of the area waits for its answer. */
    private List<FollowedUpload> followed(List<String> sent, Scope scope) {
        return uploads.since(scope.own(), clock.instant().minus(RECENT)).stream()
                .map(each -> followed(each, scope))
                .filter(each ->
                        each.answer() == null || sent.contains(each.upload().id()))
                .toList();
    }

    private FollowedUpload followed(Upload upload, Scope scope) {
        Duration waited = Duration.between(upload.uploadedAt(), clock.instant());
        return new FollowedUpload(
                upload,
                receipts.answerTo(upload)
                        .map(each -> ShownAnswer.of(upload.area(), each, scope, catalog.catalog()))
                        .orElse(null),
                waited);
    }

    private static List<MultipartFile> chosen(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(each -> !each.isEmpty()
                                || !String.valueOf(each.getOriginalFilename()).isBlank())
                        .toList();
    }

    private static List<StatusChoice> statuses() {
        AnswerWords words = new AnswerWords();
        return Stream.concat(
                        Arrays.stream(SubmissionStatus.values())
                                .map(each -> new StatusChoice(each.code(), words.label(each, false))),
                        Stream.of(
                                new StatusChoice(ReceiptFilter.RETURNED, words.label(SubmissionStatus.REJECTED, true))))
                .toList();
    }

    /** One that can be chosen. */
    record StatusChoice(String code, String label) {}
}
