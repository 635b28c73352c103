package org.halfsky.portal.download;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.given.OpenRelease;
import org.halfsky.portal.given.ShelvedRelease;

/** Which files of a release an account may take: documents of its areas, and the tables of all where it sees all. */
final class ReleaseFiles {

    private static final Pattern DOCUMENT = Pattern.compile("(workbooks|reports)/(\\d{6})_.*");

    private final Scope scope;
    private final boolean seesAll;

    /** @param newest says which areas there are */
    ReleaseFiles(Scope scope, OpenRelease newest) {
        this.scope = scope;
        // a county that is the only one in a release is still not to have what the areas above it reported
        this.seesAll = scope.isOfAProvince()
                && newest.areas().keySet().stream().allMatch(each -> scope.contains(each) || scope.isBelow(each));
    }

    /** Whether every area of the release is the account's to see. */
    boolean seesAll() {
        return seesAll;
    }

    boolean mayTake(ShelvedRelease.File file) {
        Matcher document = DOCUMENT.matcher(file.path());
        return seesAll || (document.matches() && scope.contains(new AreaCode(document.group(2))));
    }

    /** The documents of an area and of those below it, in the order of the manifest. */
    static List<ShelvedRelease.File> documentsOf(ShelvedRelease release, Scope area) {
        return release.files().stream()
                .filter(each -> {
                    Matcher document = DOCUMENT.matcher(each.path());
                    return document.matches() && area.contains(new AreaCode(document.group(2)));
                })
                .toList();
    }

    /** In which part of the page the file stands. */
    static String kind(ShelvedRelease.File file) {
        String path = file.path();
        if (path.endsWith("_部门摘要.xlsx")) {
            return "部门摘要";
        }
        if (path.startsWith("workbooks/")) {
            return "评估工作簿";
        }
        if (path.startsWith("reports/")) {
            return "监测评估报告";
        }
        return path.startsWith("parquet/") ? "数据表（Parquet）" : "数据说明与清单";
    }
}
