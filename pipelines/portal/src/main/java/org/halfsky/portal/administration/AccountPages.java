package org.halfsky.portal.administration;

import org.halfsky.model.AreaCode;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.account.AreaOfAccount;
import org.halfsky.portal.account.RefusedAccountException;
import org.halfsky.portal.account.Role;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.CatalogInForce;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 账号: makes accounts, gives them new passwords, shuts and opens them. */
@Controller
@RequestMapping("/accounts")
class AccountPages {

    private final Accounts accounts;
    private final CatalogInForce catalog;
    private final Audit audit;

    AccountPages(Accounts accounts, CatalogInForce catalog, Audit audit) {
        this.accounts = accounts;
        this.catalog = catalog;
        this.audit = audit;
    }

    @ModelAttribute
    void addChoices(Model model) {
        model.addAttribute("roles", Role.values());
    }

    @GetMapping
    String list(Model model) {
        AreaOfAccount areas = areas();
        model.addAttribute(
                "accounts",
                accounts.all().stream()
                        .map(each -> new AccountLine(each, areas.nameOf(each)))
                        .toList());
        return "accounts";
    }

    @PostMapping
    String add(
            @RequestParam String name,
            @RequestParam String person,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String area,
            Actor actor,
            Model model) {
        if (!Role.codes().contains(role)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Role wanted = Role.of(role);
        try {
            AreaCode code = areas().find(wanted, area);
            show(name, accounts.add(name, person, wanted, code), model);
            audit.add(actor, Action.ACCOUNT, true, name, "新建：" + wanted.chinese() + (code == null ? "" : " " + code));
        } catch (RefusedAccountException refused) {
            refuse(actor, name, refused, model);
        }
        return list(model);
    }

    @PostMapping("/{name}/password")
    String resetPassword(@PathVariable String name, Actor actor, Model model) {
        try {
            show(name, accounts.resetPassword(name), model);
            audit.add(actor, Action.ACCOUNT, true, name, "重置口令");
        } catch (RefusedAccountException refused) {
            refuse(actor, name, refused, model);
        }
        return list(model);
    }

    @PostMapping("/{name}/disabled")
    String disable(@PathVariable String name, @RequestParam boolean disabled, Actor actor, Model model) {
        try {
            accounts.disable(name, disabled);
            audit.add(actor, Action.ACCOUNT, true, name, disabled ? "停用" : "启用");
        } catch (RefusedAccountException refused) {
            refuse(actor, name, refused, model);
        }
        return list(model);
    }

    private AreaOfAccount areas() {
        return new AreaOfAccount(catalog.catalog());
    }

    private static void show(String name, String password, Model model) {
        model.addAttribute("madeFor", name);
        model.addAttribute("password", password);
    }

    private void refuse(Actor actor, String name, RefusedAccountException refused, Model model) {
        audit.add(actor, Action.ACCOUNT, false, name, refused.getMessage());
        model.addAttribute("problems", refused.problems());
    }
}
