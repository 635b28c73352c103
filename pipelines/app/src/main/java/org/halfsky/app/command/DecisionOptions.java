package org.halfsky.app.command;

import picocli.CommandLine.Option;

/** Which submission is decided about, who decides, and why. */
final class DecisionOptions {

    @Option(
            names = "--submission",
            required = true,
            paramLabel = "NAME",
            description = "Name of the submission, as its receipt has it (受理编号).")
    String submission = "";

    @Option(names = "--by", required = true, paramLabel = "PERSON", description = "Who decides; the sender is told.")
    String by = "";

    @Option(
            names = "--area",
            required = true,
            paramLabel = "CODE",
            description = "Area for which that person works; above the area decided about.")
    String area = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; the sender is told.")
    String reason = "";
}
