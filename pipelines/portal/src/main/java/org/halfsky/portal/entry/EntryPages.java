package org.halfsky.portal.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.halfsky.portal.access.SignedIn;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.account.RefusedAccountException;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in, the first page of each role, and the change of one's own password. */
@Controller
class EntryPages {

    private final Accounts accounts;
    private final Audit audit;

    EntryPages(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @GetMapping("/login")
    String signIn() {
        return "login";
    }

    @GetMapping("/")
    String begin(@AuthenticationPrincipal SignedIn person) {
        return switch (person.account().role()) {
            case COUNTY, PREFECTURE, PROVINCE -> "redirect:/overview";
            case OPERATOR -> "redirect:/runs";
            case ADMINISTRATOR -> "redirect:/accounts";
        };
    }

    @GetMapping("/password")
    String password() {
        return "password";
    }

    /** Whoever changes a password signs in again with it, here and everywhere else. */
    @PostMapping("/password")
    String choosePassword(
            @AuthenticationPrincipal SignedIn person,
            Actor actor,
            Authentication known,
            @RequestParam String current,
            @RequestParam String chosen,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<String> problems = problems(person, current, chosen, repeated);
        audit.add(actor, Action.PASSWORD, problems.isEmpty(), null, null);
        if (!problems.isEmpty()) {
            model.addAttribute("problems", problems);
            return "password";
        }
        new SecurityContextLogoutHandler().logout(request, response, known);
        return "redirect:/login?changed";
    }

    private List<String> problems(SignedIn person, String current, String chosen, String repeated) {
        String kept = accounts.passwordHash(person.getUsername()).orElse("");
        if (!accounts.passwords().encoder().matches(current, kept)) {
            return List.of("原口令不正确");
        }
        if (!chosen.equals(repeated)) {
            return List.of("两次输入的新口令不一致");
        }
        try {
            accounts.choosePassword(person.getUsername(), chosen);
            return List.of();
        } catch (RefusedAccountException refused) {
            return refused.problems();
        }
    }
}
