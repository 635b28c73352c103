package org.halfsky.portal.area;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.halfsky.model.AreaCode;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.given.OpenRelease;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/** Finds the area that somebody asks for, within what the account may see. */
public final class AreaPlaces {

    private AreaPlaces() {}

    /**
     * The area of that code.
     *
     * @param code empty for the account's own
     * @throws AccessDeniedException   if the account may not see it, or there is none: one is not told from the other
     * @throws ResponseStatusException if it is no code at all
     */
    public static AreaPlace find(String code, Scope scope, OpenRelease release) {
        AreaCode area = code.isEmpty() ? scope.own() : within(code, scope);
        Deque<ReleaseArea> path = new ArrayDeque<>();
        Optional<ReleaseArea> step = release.area(area);
        while (step.isPresent() && scope.contains(step.get().code())) {
            path.addFirst(step.get());
            AreaCode parent = step.get().parent();
            step = parent == null ? Optional.empty() : release.area(parent);
        }
        String name = release.area(area).map(ReleaseArea::name).orElseGet(() -> scope.nameOf(area));
        return new AreaPlace(area, name, List.copyOf(path), release.below(area));
    }

    /**
     * That code, if the account may see the area.
     *
     * @throws AccessDeniedException   if it may not
     * @throws ResponseStatusException if it is no code at all
     */
    public static AreaCode within(String code, Scope scope) {
        if (!code.matches("\\d{6}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        AreaCode area = new AreaCode(code);
        if (!scope.contains(area)) {
            throw new AccessDeniedException("area " + area);
        }
        return area;
    }
}
