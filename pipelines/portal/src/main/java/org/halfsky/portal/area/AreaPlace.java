package org.halfsky.portal.area;

import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.release.ReleaseArea;

/**
 * The area that a page is about, and where it stands.
 *
 * @param path  from the area of the account down to it, itself the last
 * @param below the areas directly below, by code
 */
public record AreaPlace(AreaCode code, String name, List<ReleaseArea> path, List<ReleaseArea> below) {

    public AreaPlace {
        path = List.copyOf(path);
        below = List.copyOf(below);
    }
}
