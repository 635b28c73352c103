package org.halfsky.portal.submission;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.access.SignedIn;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 退回 and 放行: what somebody of a higher level decides about a submission. */
@Controller
@RequestMapping("/submissions/{area:\\d{6}}/{submission}")
class DecisionPages {

    private static final int LONGEST_REASON = 500;

    private final ReceiptBook receipts;
    private final DecisionOrders orders;

    DecisionPages(ReceiptBook receipts, DecisionOrders orders) {
        this.receipts = receipts;
        this.orders = orders;
    }

    @PostMapping("/return")
    String sendBack(
            @PathVariable String area,
            @PathVariable String submission,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn person,
            Scope scope,
            Actor actor,
            RedirectAttributes redirect) {
        AreaCode place = new AreaCode(area);
        Powers powers = powers(place, submission, person, scope);
        if (!powers.mayReturn()) {
            throw new AccessDeniedException("return of " + submission);
        }
        Order order = new Order(place, submission, Action.RETURN, reason.strip());
        return ask(order, List.of("decide", "return"), person, scope, actor, redirect);
    }

    @PostMapping("/override")
    String override(
            @PathVariable String area,
            @PathVariable String submission,
            @RequestParam String error,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn person,
            Scope scope,
            Actor actor,
            RedirectAttributes redirect) {
        AreaCode place = new AreaCode(area);
        Powers.KeptOut chosen = powers(place, submission, person, scope).errors().stream()
                .filter(each -> each.key().equals(error))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("override in " + submission));
        Order order = new Order(place, submission, Action.OVERRIDE, reason.strip());
        return ask(
                order,
                List.of("decide", "override", "--rule=" + chosen.rule(), "--cell=" + chosen.cell()),
                person,
                scope,
                actor,
                redirect);
    }

    /** What came of it: asked again and again by its page until something has. */
    @GetMapping("/decisions/{id}")
    String follow(
            @PathVariable String area,
            @PathVariable String submission,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPartOfPage,
            Scope scope,
            Model model) {
        DecisionOrder order = orders.find(id)
                .filter(each ->
                        each.place().value().equals(area) && each.submission().equals(submission))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!scope.contains(order.place())) {
            throw new AccessDeniedException("decision about another area");
        }
        model.addAttribute("order", order);
        return isPartOfPage ? "decision :: order" : "redirect:/submissions/{area}/{submission}?decision={id}";
    }

    /** Which submission is decided about, what is decided, and why. */
    private record Order(AreaCode place, String submission, Action what, String reason) {}

    /** Every word is bound to its option by a sign, so that none is taken for an option or a file of arguments. */
    private String ask(
            Order order, List<String> ruling, SignedIn person, Scope scope, Actor actor, RedirectAttributes redirect) {
        String reason = order.reason().replaceAll("\\p{Cntrl}+", " ");
        redirect.addAttribute("area", order.place().value());
        redirect.addAttribute("submission", order.submission());
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            redirect.addFlashAttribute("problems", List.of("请填写理由，不超过 %d 个字".formatted(LONGEST_REASON)));
            return "redirect:/submissions/{area}/{submission}";
        }
        List<String> words = new ArrayList<>(ruling);
        words.add("--submission=" + order.submission());
        words.add("--by=" + person.account().person());
        words.add("--area=" + scope.own());
        words.add("--reason=" + reason);
        redirect.addAttribute(
                "decision", orders.ask(order.place(), order.submission(), order.what(), reason, words, actor));
        return "redirect:/submissions/{area}/{submission}";
    }

    private Powers powers(AreaCode place, String submission, SignedIn person, Scope scope) {
        if (!scope.contains(place)) {
            throw new AccessDeniedException("receipt of another area");
        }
        Receipt receipt =
                receipts.find(place, submission).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Powers.of(receipt, person.account().role(), scope);
    }
}
