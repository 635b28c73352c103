package org.halfsky.warehouse.check.formula;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfsky.model.IndicatorCode;

/**
 * One clause of a rule as one query: what has nothing to do with each other is not joined. It gives the columns that a file of
 * {@code sql/checks/} gives, and {@code clause}.
 *
 * <p>An operand is what the submission itself states, else what stands: the newest staged statement, else what was accepted before.
 */
public final class RuleQuery {

    private final Formula formula;
    private final int number;
    private final Clause clause;
    private final Vocabulary words;
    private final Slots slots;

    private RuleQuery(Formula formula, int number, Vocabulary words) {
        this.formula = formula;
        this.number = number;
        this.clause = formula.clauses().get(number - 1);
        this.words = words;
        this.slots = new Slots(Stream.concat(clause.references().stream(), clause.keptOut().stream())
                .distinct()
                .toList());
    }

    /** One for each clause, in their order. */
    public static List<RuleQuery> of(Formula formula, Vocabulary words) {
        return IntStream.rangeClosed(1, formula.clauses().size())
                .mapToObj(each -> new RuleQuery(formula, each, words))
                .toList();
    }

    /** Indicators that the clause speaks about. */
    public Set<IndicatorCode> indicators() {
        return clause.references().stream().map(Reference::indicator).collect(Collectors.toUnmodifiableSet());
    }

    /** The query. */
    public String sql() {
        return "with\ncontexts as (\n%s\n),\noperands as (\n%s\n),\njudged as (\n%s\n)\n%s"
                .formatted(contexts(), operands(), judged(), offences());
    }

    /** One row per submission, area, year and breakdown about which the clause can say something. */
    private String contexts() {
        return slots.references().stream()
                .map(each ->
                        "    select submission, area_code, year - (%d) as year, %s as breakdown from stg_statement where indicator_code = '%s'%s"
                                .formatted(
                                        each.yearsAway(),
                                        formula.namesBreakdowns() ? "'T.T'" : "breakdown",
                                        quoted(each.indicator().value()),
                                        formula.namesBreakdowns() ? " and breakdown = '" + breakdown(each) + "'" : ""))
                .collect(Collectors.joining("\n    union\n"));
    }

    private static String breakdown(Reference reference) {
        return reference.breakdown() == null ? "T.T" : reference.breakdown().toString();
    }

    /** One column per operand, as a struct; null where nobody states it. */
    private String operands() {
        String columns = slots.references().stream()
                .map(each -> ",\n        coalesce(own_%1$d.operand, standing_%1$d.operand) as operand_%1$d"
                        .formatted(slots.number(each)))
                .collect(Collectors.joining());
        String joins = slots.references().stream()
                .map(each -> join("stg_superseded", "own", each) + join("stg_standing", "standing", each))
                .collect(Collectors.joining());
        return "    select\n        contexts.*" + columns + "\n    from contexts" + joins;
    }

    private String join(String table, String alias, Reference reference) {
        String name = alias + "_" + slots.number(reference);
        String breakdown = formula.namesBreakdowns() ? "'" + breakdown(reference) + "'" : "contexts.breakdown";
        String sameSubmission =
                alias.equals("own") ? "\n        and %s.submission = contexts.submission".formatted(name) : "";
        return """

                    left join %1$s as %2$s
                        on %2$s.indicator_code = '%3$s'
                        and %2$s.area_code = contexts.area_code
                        and %2$s.year = contexts.year + (%4$d)
                        and %2$s.breakdown = %5$s""".formatted(table, name, quoted(reference.indicator().value()), reference.yearsAway(), breakdown)
                        .replace("\n        ", "\n    ")
                + sameSubmission;
    }

    private String judged() {
        return "    select\n        *,\n        %s as is_broken\n    from operands".formatted(clause.isBroken(slots));
    }

    private String offences() {
        List<Telling> tellings = new Tellings(clause, words, slots).inOrderOfPreference();
        return """
                select
                    submission,
                    year,
                    %d as clause,
                    %s as observation_id,
                    %s as relation,
                    %s as other,
                    %s as expected,
                    %s as operand_ids
                from judged
                where is_broken
                    and (%s)""".formatted(
                        number,
                        firstOwn(tellings, Telling::observation),
                        firstOwn(tellings, Telling::relation),
                        firstOwn(tellings, Telling::other),
                        firstOwn(tellings, Telling::expected),
                        operandIds(),
                        tellings.stream().map(Telling::isOwn).collect(Collectors.joining(" or ")));
    }

    private static String firstOwn(List<Telling> tellings, java.util.function.Function<Telling, String> column) {
        return tellings.stream()
                .map(each -> "when %s then %s".formatted(each.isOwn(), column.apply(each)))
                .collect(Collectors.joining(" ", "case ", " end"));
    }

    /**
     * The submission's own cells; and those of other submissions of the run, unless the submission speaks with a cell that a newer one
     * has replaced: then the others are judged by the newer one.
     */
    private String operandIds() {
        String allStanding = clause.references().stream()
                .map(slots::of)
                .map(each -> "(%1$s.submission is distinct from submission or %1$s.is_standing)".formatted(each))
                .collect(Collectors.joining(" and "));
        return clause.keptOut().stream()
                .map(slots::of)
                .map(each -> "case when %1$s.submission = submission or %2$s then %1$s.observation_id end"
                        .formatted(each, allStanding))
                .collect(Collectors.joining(", ", "list_filter([", "], lambda id: id is not null)"));
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
