package org.halfsky.warehouse.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The ways in which a broken clause can be told. The side that should be the greater is told first (a death rate under five that is
 * below the infants'); where the submission does not state it, the other one.
 */
final class Tellings {

    /** What is longer than this is no help as 应为. */
    private static final int LONGEST_EXPECTED = 60;

    private final Clause clause;
    private final Vocabulary words;
    private final Slots slots;

    Tellings(Clause clause, Vocabulary words, Slots slots) {
        this.clause = clause;
        this.words = words;
        this.slots = slots;
    }

    List<Telling> inOrderOfPreference() {
        List<Telling> tellings = new ArrayList<>();
        if (clause.alternatives().size() == 1) {
            Comparison comparison = clause.alternatives().get(0);
            Relation relation = comparison.relation();
            boolean rightFirst = relation == Relation.AT_MOST || relation == Relation.LESS;
            if (comparison.isPlain() && rightFirst) {
                addSide(tellings, comparison.right(), relation.mirrored(), comparison.left());
                addSide(tellings, comparison.left(), relation, comparison.right());
            } else {
                addSide(tellings, comparison.left(), relation, comparison.right());
                addSide(tellings, comparison.right(), relation.mirrored(), comparison.left());
            }
        }
        clause.references().forEach(each -> tellings.add(asWhole(each)));
        return tellings.stream().filter(this::mayBeTold).toList();
    }

    /** Where only some operands are kept out, the finding is about one of them. */
    private boolean mayBeTold(Telling telling) {
        return clause.keptOut().stream().anyMatch(each -> telling.isOwn().equals(isOwn(each)));
    }

    private void addSide(List<Telling> tellings, Expression side, Relation relation, Expression other) {
        if (side instanceof Reference reference && !(other instanceof Expression.Constant)) {
            tellings.add(new Telling(
                    isOwn(reference),
                    slots.of(reference) + ".observation_id",
                    text(relation.broken()),
                    named(other, reference) + suffix(),
                    "%s || %s || %s"
                            .formatted(
                                    text(relation.shown() + " "),
                                    shownValue(other),
                                    text("（" + other.inWords(words) + "）"))));
        } else if (side instanceof Reference reference) {
            tellings.add(new Telling(
                    isOwn(reference),
                    slots.of(reference) + ".observation_id",
                    text(relation.broken()),
                    text(other.inWords(words)) + suffix(),
                    text(relation.shown() + " " + other.inWords(words))));
        }
    }

    private Telling asWhole(Reference about) {
        String rule =
                clause.alternatives().stream().map(each -> each.inWords(words)).collect(Collectors.joining(" 或 "));
        String seen = clause.alternatives().stream()
                .flatMap(each -> each.references().stream())
                .distinct()
                .filter(each -> !each.equals(about))
                .map(each -> named(each, about))
                .collect(Collectors.joining(" || '、' || "));
        return new Telling(
                isOwn(about),
                slots.of(about) + ".observation_id",
                text(seen.isEmpty() ? "不符合" : "与"),
                (seen.isEmpty() ? "" : seen + " || '不符合' || ") + text("“" + rule + "”") + suffix(),
                rule.length() > LONGEST_EXPECTED ? "null" : text(rule));
    }

    /** The other side with its value: a single one with its unit and place, a sum or product with what it comes to. */
    private String named(Expression side, Reference about) {
        if (side instanceof Reference reference) {
            String slot = slots.of(reference);
            String value = "with_unit(plain_number(%s.value), %s) || '（' || place_of(%s, submission) || '）'"
                    .formatted(slot, text(words.unit(reference.indicator())), slot);
            // an alternative may lack an operand that nobody states
            return "%s || ' ' || coalesce(%s, '缺失')".formatted(text(reference.inWords(words)), value);
        }
        String parts = side.references().stream()
                .distinct()
                .filter(each -> !each.equals(about))
                .map(each -> named(each, about))
                .collect(Collectors.joining(" || '、' || "));
        return "%s || %s".formatted(text(side.inWords(words) + " = "), shownValue(side))
                + (parts.isEmpty() ? "" : " || '，其中' || " + parts);
    }

    private String shownValue(Expression side) {
        String value = side.value(slots);
        return side instanceof Reference
                ? "plain_number(%s)".formatted(value)
                : "coalesce(plain_number(try(cast(%s as decimal(28, 4)))), '')".formatted(value);
    }

    private String suffix() {
        if (clause.conditions().isEmpty()) {
            return "";
        }
        String when = clause.conditions().stream()
                .map(each -> each.stream().map(one -> one.inWords(words)).collect(Collectors.joining(" 或 ")))
                .collect(Collectors.joining("，且"));
        return " || " + text("（当" + when + "时）");
    }

    private String isOwn(Reference reference) {
        return "coalesce(%s.submission = submission, false)".formatted(slots.of(reference));
    }

    private static String text(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
