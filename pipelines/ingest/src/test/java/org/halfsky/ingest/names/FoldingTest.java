package org.halfsky.ingest.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");

    @Test
    void knowsEveryNameOfTheCatalogInTraditionalCharacters() {
        Catalog catalog = CatalogReader.read(null);
        Set<String> names = new LinkedHashSet<>();
        catalog.areas().forEach(each -> names.add(each.name()));
        catalog.indicators().forEach(each -> {
            names.add(each.name());
            names.addAll(each.aliases());
        });
        assertThat(names)
                .filteredOn(
                        each -> !Folding.fold(TRADITIONAL.transliterate(each)).equals(Folding.fold(each)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'滕 州\t市', 滕州市",
        "'\uFEFF滕州\u200B市', 滕州市",
        "滕州市　, 滕州市",
        "【城】〔区〕, (城)(区)",
        "２０２０年（全）, 2020年(全)",
        "35—64, 35-64",
        "35～64, 35-64",
        "“十三五”, 十三五",
        "①婴儿死亡率¹, 婴儿死亡率",
        "w-hlt-002, W-HLT-002",
    })
    void takesTypingOffAndLeavesMeaning(String typed, String folded) {
        String escaped =
                typed.replace("\\uFEFF", "\uFEFF").replace("\\u200B", "\u200B").replace("\\t", "\t");
        assertThat(Folding.fold(escaped)).isEqualTo(folded);
    }
}
