package org.halfsky.warehouse.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * What an attacker does with a release: whole numbers not below zero that nobody printed, and sums of them that somebody did. Looks for
 * other numbers that fit as well.
 */
final class Unknowns {

    private static final int MOST = 400;
    private static final int STEPS = 20_000;

    private record Sum(List<Integer> plus, List<Integer> minus, int total) {}

    private final List<Integer> truth = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int steps;

    /** Takes up an unknown number. */
    int add(int value) {
        truth.add(value);
        return truth.size() - 1;
    }

    /** Plus together less minus together is the total. */
    void know(List<Integer> plus, List<Integer> minus, int total) {
        int told = plus.stream().mapToInt(truth::get).sum()
                - minus.stream().mapToInt(truth::get).sum();
        if (told != total) {
            throw new IllegalStateException("the attacker knows what is not true: %d, not %d".formatted(total, told));
        }
        sums.add(new Sum(List.copyOf(plus), List.copyOf(minus), total));
    }

    /** Whether the number could be another one than it is. */
    boolean isOpen(int unknown) {
        int value = truth.get(unknown);
        for (int other : List.of(value + 1, value - 1, value + 2, value - 2, value + 3, value - 3, value + 5)) {
            if (other >= 0) {
                steps = 0;
                int[] low = new int[truth.size()];
                int[] high = new int[truth.size()];
                Arrays.fill(high, MOST);
                low[unknown] = other;
                high[unknown] = other;
                if (solve(low, high)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean solve(int[] low, int[] high) {
        if (++steps > STEPS || !narrow(low, high)) {
            return false;
        }
        int free = -1;
        for (int each = 0; each < low.length; each++) {
            if (low[each] < high[each] && (free < 0 || high[each] - low[each] < high[free] - low[free])) {
                free = each;
            }
        }
        if (free < 0) {
            return true;
        }
        for (int value : near(truth.get(free), low[free], high[free])) {
            int[] lower = low.clone();
            int[] higher = high.clone();
            lower[free] = value;
            higher[free] = value;
            if (solve(lower, higher)) {
                return true;
            }
        }
        return false;
    }

    /** From the true one outwards. */
    private static List<Integer> near(int value, int low, int high) {
        List<Integer> all = new ArrayList<>();
        for (int each = low; each <= high; each++) {
            all.add(each);
        }
        Collections.sort(all, (one, other) -> Integer.compare(Math.abs(one - value), Math.abs(other - value)));
        return all;
    }

    /** Bounds that the sums leave; false where they leave nothing. */
    private boolean narrow(int[] low, int[] high) {
        Deque<Sum> left = new ArrayDeque<>(sums);
        while (!left.isEmpty()) {
            Sum sum = left.poll();
            boolean changed = false;
            int least = total(sum.plus(), low) - total(sum.minus(), high);
            int most = total(sum.plus(), high) - total(sum.minus(), low);
            if (least > sum.total() || most < sum.total()) {
                return false;
            }
            for (int each : sum.plus()) {
                int from = sum.total() - (most - high[each]);
                int to = sum.total() - (least - low[each]);
                changed |= bound(each, from, to, low, high);
            }
            for (int each : sum.minus()) {
                int from = (least + high[each]) - sum.total();
                int to = (most + low[each]) - sum.total();
                changed |= bound(each, from, to, low, high);
            }
            if (changed) {
                sums.stream().filter(each -> !left.contains(each)).forEach(left::add);
            }
            for (int each = 0; each < low.length; each++) {
                if (low[each] > high[each]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean bound(int unknown, int from, int to, int[] low, int[] high) {
        boolean changed = from > low[unknown] || to < high[unknown];
        low[unknown] = Math.max(low[unknown], from);
        high[unknown] = Math.min(high[unknown], to);
        return changed;
    }

    private static int total(List<Integer> unknowns, int[] bounds) {
        return unknowns.stream().mapToInt(each -> bounds[each]).sum();
    }
}
