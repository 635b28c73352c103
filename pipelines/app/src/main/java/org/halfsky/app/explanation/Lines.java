package org.halfsky.app.explanation;

/** Text that grows line by line. */
final class Lines {

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    void add(int indent, String line) {
        text.append(STEP.repeat(indent)).append(line).append('\n');
    }

    /** A heading with an empty line before it. */
    void heading(String heading) {
        text.append('\n').append(heading).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
