package org.halfsky.portal.download;

import java.io.IOException;
import java.nio.file.Path;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.area.AreaPlaces;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.CatalogInForce;
import org.halfsky.portal.given.PortalFolders;
import org.halfsky.portal.given.PortalSettings;
import org.halfsky.portal.given.ReleaseShelf;
import org.halfsky.portal.given.ShelvedRelease;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** 数据 of 下载: an area takes its own rows and those of the areas below it out of the tables of a release. */
@Controller
@RequestMapping("/downloads/{release}/data")
class DataPages {

    private final ReleaseShelf releases;
    private final CatalogInForce catalog;
    private final Audit audit;
    private final AreaData data;

    DataPages(
            ReleaseShelf releases,
            CatalogInForce catalog,
            Audit audit,
            PortalFolders folders,
            PortalSettings settings) {
        this.releases = releases;
        this.catalog = catalog;
        this.audit = audit;
        this.data = new AreaData(releases, new KeptFiles(folders.archives().resolve("data")), new ReadMe(settings));
    }

    /** One table. */
    @GetMapping("/{area}/{file}")
    ResponseEntity<Resource> table(
            @PathVariable String release,
            @PathVariable String area,
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.RANGE, defaultValue = "") String range,
            Scope scope,
            Actor actor)
            throws IOException {
        AreaCode code = AreaPlaces.within(area, scope);
        ShelvedRelease from = find(release);
        TableFile asked = TableFile.find(file)
                .filter(each -> AreaData.tables(from, code).contains(each.table()))
                .orElseThrow(DataPages::nothing);
        Path made = data.table(from, code, catalog.catalog(), asked);
        String words = asked.table().chinese() + "." + asked.format().ending();
        return handout(from, code + "/" + asked.name(), made, "%s_%s_%s".formatted(code, scope.nameOf(code), words))
                .give(audit, actor, range);
    }

    /** All of them in one archive. */
    @GetMapping("/{area}.zip")
    ResponseEntity<Resource> all(
            @PathVariable String release,
            @PathVariable String area,
            @RequestHeader(name = HttpHeaders.RANGE, defaultValue = "") String range,
            Scope scope,
            Actor actor)
            throws IOException {
        AreaCode code = AreaPlaces.within(area, scope);
        ShelvedRelease from = find(release);
        if (AreaData.tables(from, code).isEmpty()) {
            throw nothing();
        }
        Path made = data.all(from, code, catalog.catalog());
        return handout(from, code + ".zip", made, "%s_%s_数据.zip".formatted(code, scope.nameOf(code)))
                .give(audit, actor, range);
    }

    private ShelvedRelease find(String name) {
        return releases.find(name).orElseThrow(DataPages::nothing);
    }

    private static Handout handout(ShelvedRelease from, String path, Path made, String name) {
        return new Handout(from.name() + "/data/" + path, made, name, String.valueOf(made.getFileName()));
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
