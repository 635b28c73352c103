package org.halfsky.portal.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.halfsky.portal.access.Attempts;
import org.halfsky.portal.access.SignedIn;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.account.RefusedAccountException;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.PortalSettings;
import org.springframework.security.authentication.LockedException;
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
    private final Attempts attempts;
    private final Audit audit;
    private final PortalSettings settings;

    EntryPages(Accounts accounts, Attempts attempts, Audit audit, PortalSettings settings) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.audit = audit;
        this.settings = settings;
    }

    @GetMapping("/login")
    String signIn(Model model) {
        model.addAttribute("provider", settings.provider());
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

    /**
     * Whoever changes a password signs in again with it, here and everywhere else. Guesses at the old one count as those at the sign-in do:
     * somebody else may sit at a browser that was left open.
     */
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
        boolean isKnown;
        try {
            isKnown = attempts.allow(actor, () -> isCurrent(actor, current));
        } catch (LockedException tooMany) {
            new SecurityContextLogoutHandler().logout(request, response, known);
            return "redirect:/login?locked";
        }
        List<String> problems = isKnown ? change(person.getUsername(), chosen, repeated) : List.of("原口令不正确");
        if (isKnown) {
            audit.add(actor, Action.PASSWORD, problems.isEmpty(), null, null);
        }
        if (!problems.isEmpty()) {
            model.addAttribute("problems", problems);
            return "password";
        }
        new SecurityContextLogoutHandler().logout(request, response, known);
        return "redirect:/login?changed";
    }

    private boolean isCurrent(Actor actor, String password) {
        String kept = accounts.passwordHash(actor.account()).orElse("");
        boolean isCurrent = accounts.passwords().encoder().matches(password, kept);
        if (!isCurrent) {
            audit.add(actor, Action.SIGN_IN, false, "修改口令", "原口令不正确");
        }
        return isCurrent;
    }

    private List<String> change(String name, String chosen, String repeated) {
        if (!chosen.equals(repeated)) {
            return List.of("两次输入的新口令不一致");
        }
        try {
            accounts.choosePassword(name, chosen);
            return List.of();
        } catch (RefusedAccountException refused) {
            return refused.problems();
        }
    }
}
