package org.halfsky.app.sample;

import java.math.BigDecimal;
import java.util.*;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.*;
import org.halfsky.model.catalog.*;
import org.halfsky.publish.invented.InventedFigures;

@SuppressWarnings({"SystemOut", "DefaultCharset"})
class Scratch {
    public static void main(String[] args) {
        Catalog catalog = CatalogReader.read(null);
        long t = System.nanoTime();
        for (String sd : args[0].split(",", -1)) {
            long seed = Long.parseLong(sd);
            System.out.println("seed " + seed);
            InventedFigures f = new InventedFigures(catalog, seed);
            String prov = args[1];
            Map<String, Integer> hits = new TreeMap<>();
            Map<String, List<String>> ex = new TreeMap<>();
            Set<AreaCode> areas = new TreeSet<>();
            for (Area a : catalog.areas())
                if (a.code().value().startsWith(prov.substring(0, 2)) || prov.equals("all")) areas.add(a.code());
            for (String nat : List.of("000000")) if (args.length > 2) areas.add(new AreaCode(nat));
            if (args.length > 4) areas.removeIf(z -> !z.value().endsWith("0000"));
            int n = 0;
            for (AreaCode a : areas)
                for (FormLine l : catalog.formLines()) {
                    Indicator ind = catalog.indicator(l.indicator()).orElseThrow();
                    BigDecimal p1 = null, p2 = null;
                    for (int y = 2010; y <= 2020; y++) {
                        if (catalog.area(a, y).isEmpty()) {
                            p1 = p2 = null;
                            continue;
                        }
                        var lvl = catalog.area(a, y).get().level();
                        if (!l.requiredAt().contains(lvl)) {
                            p1 = p2 = null;
                            continue;
                        }
                        Optional<BigDecimal> v = f.value(a, l.indicator(), y, l.breakdown());
                        if (v.isEmpty()) {
                            if (l.requiredAt().contains(lvl)) add(hits, ex, "missing", a + " " + ind.code() + " " + y);
                            p2 = p1;
                            p1 = null;
                            continue;
                        }
                        n++;
                        BigDecimal x = v.get();
                        if (p1 != null
                                && p2 != null
                                && x.compareTo(p1) == 0
                                && x.compareTo(p2) == 0
                                && x.signum() != 0
                                && x.compareTo(BigDecimal.valueOf(100)) != 0)
                            add(hits, ex, "R304", a + " " + ind.code() + " " + l.breakdown() + " " + y + " " + x);
                        if (p1 != null) {
                            double d = x.doubleValue() - p1.doubleValue();
                            if (ind.unit().equals("%") && Math.abs(d) > 10)
                                add(hits, ex, "R301", a + " " + ind.code() + " " + y + " " + p1 + "->" + x);
                            if (ind.kind() == Indicator.Kind.COUNT
                                    && p1.doubleValue() >= 50
                                    && Math.abs(d / p1.doubleValue()) > 0.3)
                                add(hits, ex, "R302", a + " " + ind.code() + " " + y + " " + p1 + "->" + x);
                            if (ind.code().value().matches("W-DEC-00[1-5]|W-DEC-02[0-8]")
                                    && Math.abs(d) > 3
                                    && y != 2012
                                    && y != 2017
                                    && y != 2011
                                    && y != 2014
                                    && y != 2020)
                                add(hits, ex, "R305", a + " " + ind.code() + " " + y + " " + p1 + "->" + x);
                        }
                        if (ind.validMax() != null && x.compareTo(ind.validMax()) > 0)
                            add(hits, ex, "R008", a + " " + ind.code() + " " + y + " " + x);
                        p2 = p1;
                        p1 = x;
                    }
                }
            System.out.println(n + " values " + (System.nanoTime() - t) / 1e9 + " s");
            hits.forEach((k, v) -> {
                System.out.println(k + " " + v);
                ex.get(k).stream().limit(25).forEach(e -> System.out.println("   " + e));
            });
            if (args.length > 3)
                for (FormLine l : catalog.formLines()) {
                    StringBuilder b = new StringBuilder(l.indicator() + " " + l.breakdown() + " " + l.label());
                    for (int y = 2010; y <= 2020; y++)
                        b.append(" ")
                                .append(f.value(new AreaCode(args[3]), l.indicator(), y, l.breakdown())
                                        .map(Object::toString)
                                        .orElse("-"));
                    System.out.println(b);
                }
        }
    }

    static void add(Map<String, Integer> h, Map<String, List<String>> ex, String k, String e) {
        h.merge(k, 1, Integer::sum);
        ex.computeIfAbsent(k, z -> new ArrayList<>()).add(e);
    }
}
