package org.halfsky.ingest.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import org.halfsky.ingest.table.Axes;
import org.halfsky.ingest.table.TitleReader;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What a file says by where it lay and what it is called. Its content stands before that.
 *
 * @param fileAreas  that the file's name may name
 * @param unlistedArea words in the file's name for an area that is not in the catalog
 * @param fileYears  every year in the file's name
 * @param fileYear   its only year; {@code null} where there is none or several
 * @param folderYear the same of the folders
 * @param partOfYear 上半年 in the file's name
 * @param sender     whose folder it lay in
 */
record Origin(
        Set<AreaCode> fileAreas,
        @Nullable String unlistedArea,
        Set<Integer> fileYears,
        @Nullable Integer fileYear,
        @Nullable Integer folderYear,
        @Nullable String partOfYear,
        @Nullable AreaCode sender) {

    /** @param answered what the file was called when we answered it, where it is a receipt that came back under another name */
    static Origin of(Submission submission, @Nullable String answered, TitleReader titles) {
        String file = words(submission.file());
        if (answered != null && isSilent(file, titles)) {
            file = words(answered);
        }
        Axes named = titles.read(file);
        Set<Integer> folderYears = new LinkedHashSet<>();
        String path = submission.inboxPath();
        folderYears.addAll(
                titles.years(path.substring(0, path.length() - submission.file().length())));
        return new Origin(
                named.areas(),
                named.areas().isEmpty() ? named.areaText() : null,
                titles.years(file),
                named.year(),
                only(folderYears),
                named.partOfYear(),
                submission.sender());
    }

    private static String words(String file) {
        return file.replaceFirst("\\.[A-Za-z]{1,5}$", "").replaceFirst("^附件\\d*[：:、. ]?", "");
    }

    private static boolean isSilent(String file, TitleReader titles) {
        return titles.years(file).isEmpty() && titles.read(file).areas().isEmpty();
    }

    private static @Nullable Integer only(Set<Integer> years) {
        return years.size() == 1 ? years.iterator().next() : null;
    }
}
