package org.halfsky.portal.download;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.area.AreaPlace;
import org.halfsky.portal.area.AreaPlaces;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.CatalogInForce;
import org.halfsky.portal.given.OpenRelease;
import org.halfsky.portal.given.PortalFolders;
import org.halfsky.portal.given.ReleaseShelf;
import org.halfsky.portal.given.ShelvedRelease;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 下载: files of the current and earlier releases. A file is named by its release and its path in the manifest, and found in no other way. */
@Controller
@RequestMapping("/downloads")
class DownloadPages {

    private final ReleaseShelf releases;
    private final CatalogInForce catalog;
    private final Audit audit;
    private final Bundle bundle;

    DownloadPages(ReleaseShelf releases, CatalogInForce catalog, Audit audit, PortalFolders folders) {
        this.releases = releases;
        this.catalog = catalog;
        this.audit = audit;
        this.bundle = new Bundle(folders.archives());
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String release,
            Scope scope,
            OpenRelease newest,
            Model model) {
        ShelvedRelease shown = release.isEmpty() ? newest.release() : find(release);
        AreaPlace place = AreaPlaces.find(area, scope, newest);
        boolean isOwn = place.code().equals(scope.own());
        ReleaseFiles files = new ReleaseFiles(scope, newest);
        model.addAttribute("place", place);
        model.addAttribute("shown", shown);
        model.addAttribute("all", releases.all());
        model.addAttribute(
                "kinds",
                shown.files().stream()
                        .filter(files::mayTake)
                        .filter(each -> isAbout(each, place.code()) || (isOwn && !isDocument(each)))
                        .collect(Collectors.groupingBy(
                                ReleaseFiles::kind,
                                LinkedHashMap::new,
                                Collectors.mapping(DownloadPages::line, Collectors.toList()))));
        model.addAttribute("tables", AreaData.tables(shown, place.code()));
        model.addAttribute(
                "bundled", ReleaseFiles.documentsOf(shown, below(place.code())).size());
        return "downloads";
    }

    /** One file. */
    @GetMapping("/{release}/file")
    ResponseEntity<Resource> file(
            @PathVariable String release,
            @RequestParam String path,
            @RequestHeader(name = HttpHeaders.RANGE, defaultValue = "") String range,
            Scope scope,
            Actor actor) {
        ShelvedRelease from = find(release);
        ShelvedRelease.File file = from.files().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!new ReleaseFiles(scope, newest()).mayTake(file)) {
            throw new AccessDeniedException(path);
        }
        return new Handout(
                        from.name() + "/" + path,
                        from.folder().resolve(path),
                        line(file).name(),
                        file.sha256())
                .give(audit, actor, range);
    }

    /** All documents of an area and those below it, in one archive. */
    @GetMapping("/{release}/{area}.zip")
    ResponseEntity<Resource> bundle(
            @PathVariable String release,
            @PathVariable String area,
            @RequestHeader(name = HttpHeaders.RANGE, defaultValue = "") String range,
            Scope scope,
            Actor actor)
            throws IOException {
        ShelvedRelease from = find(release);
        AreaCode code = AreaPlaces.within(area, scope);
        List<ShelvedRelease.File> files = ReleaseFiles.documentsOf(from, below(code));
        if (files.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Path archive = bundle.of(from, code, files);
        String name = "%s_%s_终期评估.zip".formatted(code, scope.nameOf(code));
        return new Handout(from.name() + "/" + area + ".zip", archive, name, from.name() + "-" + code)
                .give(audit, actor, range);
    }

    private Scope below(AreaCode area) {
        return new Scope(area, catalog.catalog());
    }

    private OpenRelease newest() {
        return releases.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ShelvedRelease find(String name) {
        return releases.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isDocument(ShelvedRelease.File file) {
        return file.path().startsWith("workbooks/") || file.path().startsWith("reports/");
    }

    private static boolean isAbout(ShelvedRelease.File file, AreaCode area) {
        return isDocument(file) && line(file).name().startsWith(area.value() + "_");
    }

    private static FileLine line(ShelvedRelease.File file) {
        return new FileLine(
                file.path(), file.path().substring(file.path().lastIndexOf('/') + 1), file.bytes(), file.sha256());
    }
}
