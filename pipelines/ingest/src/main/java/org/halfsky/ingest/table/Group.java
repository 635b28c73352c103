package org.halfsky.ingest.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The part of the population that words name: 女, 农村, 城镇女性, 合计.
 *
 * @param sex       {@code null} where they name none
 * @param residence {@code null} likewise
 * @param isTotal   合计
 */
record Group(@Nullable Sex sex, @Nullable Residence residence, boolean isTotal) {

    private static final Map<String, Group> WHOLE = new HashMap<>();
    private static final String SEXES = "(女性|男性|女童|男童|女生|男生|女孩|男孩|妇女|女|男)";
    private static final String RESIDENCES = "(城市|城镇|农村|乡村)";
    private static final Pattern BOTH = Pattern.compile(
            "(?:" + RESIDENCES + "[-/()]?" + SEXES + "\\)?|" + SEXES + "[-/()]?" + RESIDENCES + "\\)?)");
    private static final Pattern LEADING = Pattern.compile("^(?:" + RESIDENCES + "|(女性|男性))(.{2,})$");
    private static final Pattern CODE = Pattern.compile("[TMF]\\.[TUR]");

    static {
        for (String total : new String[] {"合计", "总计", "总数", "全部", "计", "合计数", "总体", "男女合计", "城乡合计", "全体", "总", "小计"}) {
            WHOLE.put(total, new Group(null, null, true));
        }
        for (String women : new String[] {"女", "女性", "妇女", "女童", "女生", "女孩", "女性人数", "女婴"}) {
            WHOLE.put(women, new Group(Sex.F, null, false));
        }
        for (String men : new String[] {"男", "男性", "男童", "男生", "男孩", "男性人数", "男婴"}) {
            WHOLE.put(men, new Group(Sex.M, null, false));
        }
        for (String urban : new String[] {"城市", "城镇"}) {
            WHOLE.put(urban, new Group(null, Residence.U, false));
        }
        for (String rural : new String[] {"农村", "乡村"}) {
            WHOLE.put(rural, new Group(null, Residence.R, false));
        }
    }

    /** A breakdown at the beginning and what follows it. */
    record Leading(Group group, String rest) {}

    /** The group that the key names and nothing else; {@code null} where it says something else or more. */
    static @Nullable Group of(String key) {
        Group whole = WHOLE.get(key);
        if (whole != null) {
            return whole;
        }
        if (CODE.matcher(key).matches()) {
            Breakdown coded = Breakdown.parse(key);
            return new Group(coded.sex(), coded.residence(), coded.equals(Breakdown.TOTAL));
        }
        Matcher both = BOTH.matcher(key);
        return both.matches()
                ? new Group(
                        sex(both.group(2) == null ? both.group(3) : both.group(2)),
                        residence(both.group(1) == null ? both.group(4) : both.group(1)),
                        false)
                : null;
    }

    /** The group with which a longer name begins: 农村孕产妇死亡率. */
    static @Nullable Leading leading(String key) {
        Matcher words = LEADING.matcher(key);
        if (!words.matches()) {
            return null;
        }
        Group group = words.group(1) == null
                ? new Group(sex(words.group(2)), null, false)
                : new Group(null, residence(words.group(1)), false);
        return new Leading(group, words.group(3));
    }

    private static Sex sex(String word) {
        return word.startsWith("男") ? Sex.M : Sex.F;
    }

    private static Residence residence(String word) {
        return word.startsWith("城") ? Residence.U : Residence.R;
    }
}
