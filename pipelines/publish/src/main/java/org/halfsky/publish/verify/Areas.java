package org.halfsky.publish.verify;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.model.AreaCode;

/** Areas as tables name them. */
final class Areas {

    private Areas() {}

    static Set<String> codes(Collection<AreaCode> areas) {
        Set<String> codes = new TreeSet<>();
        areas.forEach(each -> codes.add(each.value()));
        return codes;
    }
}
