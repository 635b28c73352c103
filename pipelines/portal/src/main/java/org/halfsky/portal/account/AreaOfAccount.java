package org.halfsky.portal.account;

import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** Finds the area that an account is to stand for: known to the catalog, and of the level that its role names. */
public final class AreaOfAccount {

    private final Catalog catalog;

    public AreaOfAccount(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The area of that code.
     *
     * @param code empty for none
     * @return {@code null} for none
     * @throws RefusedAccountException if there is no such area, or it is of another level
     */
    public @Nullable AreaCode find(Role role, String code) {
        String text = code.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{6}")) {
            throw refused("地区代码“%s”应为 6 位数字".formatted(text));
        }
        AreaCode area = new AreaCode(text);
        List<Area> spans = catalog.spansOf(area);
        if (spans.isEmpty()) {
            throw refused("没有代码为“%s”的地区".formatted(text));
        }
        Area newest = spans.get(spans.size() - 1);
        if (role.isOfArea() && !fits(role, newest.level())) {
            throw refused("%s（%s）不是%s地区".formatted(newest.name(), text, role.chinese()));
        }
        return area;
    }

    /** Name and code; empty where the account stands for none. */
    public String nameOf(Account account) {
        if (account.areaCode() == null) {
            return "";
        }
        List<Area> spans = catalog.spansOf(new AreaCode(account.areaCode()));
        String name = spans.isEmpty() ? "" : spans.get(spans.size() - 1).name() + " ";
        return name + account.areaCode();
    }

    private static boolean fits(Role role, AreaLevel level) {
        return switch (role) {
            case COUNTY -> level == AreaLevel.COUNTY;
            case PREFECTURE -> level == AreaLevel.PREFECTURE;
            case PROVINCE -> level == AreaLevel.PROVINCE || level == AreaLevel.NATION;
            case OPERATOR, ADMINISTRATOR -> false;
        };
    }

    private static RefusedAccountException refused(String problem) {
        return new RefusedAccountException(List.of(problem));
    }
}
