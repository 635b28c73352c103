package org.halfsky.portal.overview;

import java.util.List;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.area.AreaPlace;
import org.halfsky.portal.area.AreaPlaces;
import org.halfsky.portal.given.CatalogInForce;
import org.halfsky.portal.given.OpenRelease;
import org.halfsky.portal.given.PortalSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 总览 of an area: its plans, the areas below it, and what changed since the release before. */
@Controller
class OverviewPages {

    private static final int CHANGES_SHOWN = 50;

    private final CatalogInForce catalog;
    private final PortalSettings settings;

    OverviewPages(CatalogInForce catalog, PortalSettings settings) {
        this.catalog = catalog;
        this.settings = settings;
    }

    @GetMapping("/overview")
    String show(@RequestParam(defaultValue = "") String area, Scope scope, OpenRelease release, Model model) {
        AreaPlace place = AreaPlaces.find(area, scope, release);
        Overview overview = new Overview(release.queries(), catalog.catalog());
        List<PlanView> plans = overview.plansOf(place.code());
        model.addAttribute("place", place);
        model.addAttribute("evaluation", settings.evaluation());
        model.addAttribute("plans", plans);
        model.addAttribute("parts", overview.parts(place.below(), plans));
        addChanges(release, scope, model);
        return "overview";
    }

    private static void addChanges(OpenRelease release, Scope scope, Model model) {
        Set<AreaCode> areas = scope.areas();
        model.addAttribute("changeCount", release.queries().changeCount(areas));
        model.addAttribute("changes", release.queries().changes(areas, CHANGES_SHOWN));
    }
}
