package org.halfsky.portal.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.halfsky.portal.page.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

class ManualTest {

    private static final Pattern PICTURE = Pattern.compile("src=\"([^\"]+)\" alt=\"([^\"]*)\"");

    @ParameterizedTest
    @EnumSource
    void everyPictureIsThereAndSaysWhatItShows(Chapter chapter) {
        String html = Markdown.html(chapter.text());

        assertThat(PICTURE.matcher(html).results()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.group(1)).matches("pictures/[a-z-]+\\.png");
            assertThat(new ClassPathResource("manual/" + each.group(1)).exists())
                    .as(each.group(1))
                    .isTrue();
            assertThat(each.group(2)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void markupInTheTextStaysText(Chapter chapter) {
        assertThat(Markdown.html(chapter.text() + "\n<script>x</script> [x](javascript:x)"))
                .doesNotContain("<script>", "href=\"javascript:");
    }
}
