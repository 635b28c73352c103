package org.halfsky.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.access.SignedIn;
import org.halfsky.portal.account.Account;
import org.halfsky.portal.given.NothingPublishedException;
import org.halfsky.portal.given.OpenRelease;
import org.halfsky.portal.given.PortalSettings;
import org.halfsky.portal.given.ReleaseShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows: who is signed in and for whom, where one can go, and as of when the figures are. */
@ControllerAdvice("org.halfsky.portal")
final class PageParts {

    private final PortalSettings settings;
    private final ReleaseShelf releases;

    PageParts(PortalSettings settings, ReleaseShelf releases) {
        this.settings = settings;
        this.releases = releases;
    }

    @ModelAttribute
    void add(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @Nullable Scope scope,
            HttpServletRequest request,
            Model model) {
        Times times = new Times(settings.zone());
        model.addAttribute("times", times);
        model.addAttribute("numbers", new Numbers());
        model.addAttribute("words", new Wording());
        model.addAttribute("notice", settings.notice());
        model.addAttribute("here", request.getServletPath());
        model.addAttribute("navigation", List.of());
        if (person != null) {
            addPerson(person, scope, model);
        }
    }

    /** Says so on a page like every other. */
    @ExceptionHandler(NothingPublishedException.class)
    String nothingYet(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @Nullable Scope scope,
            HttpServletRequest request,
            Model model) {
        add(person, scope, request, model);
        return "nothing-yet";
    }

    private void addPerson(SignedIn person, @Nullable Scope scope, Model model) {
        Account account = person.account();
        boolean isOfArea = account.role().isOfArea();
        model.addAttribute("me", account);
        model.addAttribute("isByPassword", person.isByPassword());
        model.addAttribute(
                "mine",
                scope != null && isOfArea
                        ? scope.nameOf(scope.own())
                        : account.role().chinese());
        if (!person.isNewcomer()) {
            model.addAttribute("navigation", Navigation.of(account.role()));
            model.addAttribute(
                    "release",
                    isOfArea ? releases.current().map(OpenRelease::release).orElse(null) : null);
        }
    }
}
