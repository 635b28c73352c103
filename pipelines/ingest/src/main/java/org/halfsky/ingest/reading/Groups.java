package org.halfsky.ingest.reading;

import org.halfsky.ingest.table.DataCell;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The breakdown of a cell, from its column, its row and its table.
 *
 * @param contradict row and column name different groups
 */
record Groups(Breakdown breakdown, boolean contradict) {

    static Groups of(DataCell cell, Setting setting, IndicatorResolver.Answer indicator) {
        Breakdown implied = indicator.breakdown();
        Sex sex = indicator.settlesSex()
                ? null
                : nearest(cell.column().sex(), cell.row().sex());
        Residence residence = nearest(cell.column().residence(), cell.row().residence());
        boolean contradict = !indicator.settlesSex()
                && differ(cell.column().sex(), cell.row().sex());
        contradict |= differ(cell.column().residence(), cell.row().residence());
        if (implied != null) {
            sex = implied.sex() == Sex.T ? sex : implied.sex();
            residence = implied.residence() == Residence.T ? residence : implied.residence();
        }
        boolean open = !indicator.settlesSex();
        sex = sex == null && open ? setting.sex() : sex;
        residence = residence == null ? setting.residence() : residence;
        return new Groups(
                new Breakdown(sex == null ? Sex.T : sex, residence == null ? Residence.T : residence), contradict);
    }

    private static <T> @Nullable T nearest(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static <T> boolean differ(@Nullable T one, @Nullable T other) {
        return one != null && other != null && !one.equals(other);
    }
}
