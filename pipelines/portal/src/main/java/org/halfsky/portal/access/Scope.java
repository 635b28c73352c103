package org.halfsky.portal.access;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Lineage;
import org.jspecify.annotations.Nullable;

/** The areas whose data an account sees and sends: its own and those below it, today or in former years. */
public final class Scope {

    private final @Nullable AreaCode own;
    private final Catalog catalog;
    private final Lineage lineage;

    /** @param own {@code null} for an account that sees none */
    public Scope(@Nullable AreaCode own, Catalog catalog) {
        this.own = own;
        this.catalog = catalog;
        this.lineage = new Lineage(catalog);
    }

    /**
     * The area of the account.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it stands for none
     */
    public AreaCode own() {
        if (own == null) {
            throw new org.springframework.security.access.AccessDeniedException("the account stands for no area");
        }
        return own;
    }

    /** Every area of the catalog whose data the account sees, by code. */
    public SortedSet<AreaCode> areas() {
        return catalog.areas().stream()
                .map(Area::code)
                .filter(this::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the account may see the area's data. */
    public boolean contains(AreaCode area) {
        return own != null && (own.equals(area) || lineage.isAbove(own, area));
    }

    /** Whether the area of the account is below that one. */
    public boolean isBelow(AreaCode area) {
        return own != null && lineage.isAbove(area, own);
    }

    /** Whether the account stands for a province, or for more. */
    public boolean isOfAProvince() {
        List<Area> spans = own == null ? List.of() : catalog.spansOf(own);
        return !spans.isEmpty()
                && switch (spans.get(spans.size() - 1).level()) {
                    case NATION, PROVINCE -> true;
                    case PREFECTURE, COUNTY -> false;
                };
    }

    /** Whether the area is below that of the account, so that the account may decide about its submissions. */
    public boolean isAbove(AreaCode area) {
        return own != null && lineage.isAbove(own, area);
    }

    /** What the area is called today, or was last. */
    public String nameOf(AreaCode area) {
        List<Area> spans = catalog.spansOf(area);
        return spans.isEmpty() ? area.value() : spans.get(spans.size() - 1).name();
    }
}
