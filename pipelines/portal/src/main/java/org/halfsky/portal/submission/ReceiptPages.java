package org.halfsky.portal.submission;

import java.nio.file.Path;
import java.util.Optional;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.access.SignedIn;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.CatalogInForce;
import org.halfsky.portal.page.Attachment;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One submission: what its sender was told, and the files that say so. */
@Controller
@RequestMapping("/submissions/{area:\\d{6}}/{submission}")
class ReceiptPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType XLS = MediaType.parseMediaType("application/vnd.ms-excel");

    private final ReceiptBook receipts;
    private final DecisionOrders orders;
    private final CatalogInForce catalog;
    private final Audit audit;

    ReceiptPages(ReceiptBook receipts, DecisionOrders orders, CatalogInForce catalog, Audit audit) {
        this.receipts = receipts;
        this.orders = orders;
        this.catalog = catalog;
        this.audit = audit;
    }

    @GetMapping
    String show(
            @PathVariable String area,
            @PathVariable String submission,
            @RequestParam(defaultValue = "") String decision,
            @AuthenticationPrincipal SignedIn person,
            Scope scope,
            Model model) {
        AreaCode place = permitted(area, scope);
        Receipt receipt = receipts.find(place, submission).orElseThrow(ReceiptPages::notThere);
        model.addAttribute("answers", new AnswerWords());
        model.addAttribute("answer", ShownAnswer.of(place, receipt, scope, catalog.catalog()));
        model.addAttribute("powers", Powers.of(receipt, person.account().role(), scope));
        model.addAttribute(
                "order",
                orders.find(decision)
                        .filter(each ->
                                each.place().equals(place) && each.submission().equals(submission))
                        .orElse(null));
        return "submission";
    }

    @GetMapping("/workbook")
    ResponseEntity<Resource> workbook(
            @PathVariable String area, @PathVariable String submission, Scope scope, Actor actor) {
        AreaCode place = permitted(area, scope);
        Path file = receipts.workbook(place, submission).orElseThrow(ReceiptPages::notThere);
        return download(file, place, submission, file.toString().endsWith(".xls") ? XLS : XLSX, actor);
    }

    @GetMapping("/receipt.json")
    ResponseEntity<Resource> json(
            @PathVariable String area, @PathVariable String submission, Scope scope, Actor actor) {
        AreaCode place = permitted(area, scope);
        Path file = receipts.json(place, submission).orElseThrow(ReceiptPages::notThere);
        return download(file, place, submission, MediaType.APPLICATION_JSON, actor);
    }

    private ResponseEntity<Resource> download(
            Path file, AreaCode place, String submission, MediaType type, Actor actor) {
        String kept = file.getFileName().toString();
        audit.add(actor, Action.DOWNLOAD, true, "receipts/%s/%s/%s".formatted(place, submission, kept), null);
        String sent = receipts.find(place, submission).map(Receipt::file).orElse(submission);
        int point = sent.lastIndexOf('.');
        String name = "回执_" + (point > 0 ? sent.substring(0, point) : sent) + kept.substring(kept.lastIndexOf('.'));
        return Attachment.of(type, name).body(new FileSystemResource(file));
    }

    private static AreaCode permitted(String area, Scope scope) {
        return Optional.of(new AreaCode(area))
                .filter(scope::contains)
                .orElseThrow(() -> new AccessDeniedException("receipt of another area"));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
