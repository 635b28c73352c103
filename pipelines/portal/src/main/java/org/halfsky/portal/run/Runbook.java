package org.halfsky.portal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of {@code ops/runbooks} for a browser: headings, paragraphs, lists and commands, and the code within them; no more is in them. */
public final class Runbook {

    private static final String COMMANDS = "pre";
    private static final Pattern SPAN =
            Pattern.compile("`([^`]+)`|\\[([^]]+)]\\([^)]+\\)|\\*\\*([^*]+)\\*\\*|([^`\\[*]+|.)");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String kind = "";

    private Runbook() {}

    /**
     * Something that stands by itself.
     *
     * @param kind {@code h1}, {@code h2}, {@code p}, {@code li} or {@code pre}
     */
    public record Block(String kind, List<Span> spans) {}

    /** Words that look alike. */
    public record Span(String text, boolean isCode) {}

    /** Every block in order; lines that are only broken for whoever writes them are joined. */
    static List<Block> read(String markdown) {
        Runbook page = new Runbook();
        markdown.lines().forEach(page::take);
        page.close();
        return page.blocks;
    }

    private void take(String line) {
        if (line.startsWith("```")) {
            boolean isEnd = kind.equals(COMMANDS);
            close();
            kind = isEnd ? "" : COMMANDS;
        } else if (kind.equals(COMMANDS)) {
            open.append(line).append('\n');
        } else {
            takeWords(line);
        }
    }

    private void takeWords(String line) {
        String begun =
                line.startsWith("# ") ? "h1" : line.startsWith("## ") ? "h2" : line.startsWith("- ") ? "li" : "p";
        if (line.isBlank() || !begun.equals("p") || kind.startsWith("h")) {
            close();
        }
        if (!line.isBlank()) {
            kind = kind.isEmpty() ? begun : kind;
            open.append(open.isEmpty() ? "" : " ")
                    .append(line.replaceFirst("^(#+|-) ", "").strip());
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            String text = open.toString();
            blocks.add(new Block(kind, kind.equals(COMMANDS) ? List.of(new Span(text, true)) : spans(text)));
        }
        open.setLength(0);
        kind = "";
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (Matcher each = SPAN.matcher(text); each.find(); ) {
            String code = each.group(1);
            String words =
                    each.group(2) != null ? each.group(2) : each.group(3) != null ? each.group(3) : each.group(4);
            spans.add(new Span(code == null ? words : code, code != null));
        }
        return spans;
    }
}
