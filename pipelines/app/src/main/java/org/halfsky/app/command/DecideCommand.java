package org.halfsky.app.command;

import java.util.function.BiFunction;
import org.halfsky.app.decision.DecisionDesk;
import org.halfsky.app.decision.RefusedDecisionException;
import org.halfsky.app.installation.Installation;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.Decision;
import org.halfsky.portal.given.Orders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code halfsky decide override|return}: what somebody of a higher level decides about a submission. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description =
                "Keeps what somebody of a higher level decides; it takes effect with the next intake or nightly run.",
        synopsisSubcommandLabel = "(override|return)")
final class DecideCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private final Homes homes;

    DecideCommand(Homes homes) {
        this.homes = homes;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Which decision: override or return?");
        }
    }

    @Command(
            name = "override",
            mixinStandardHelpOptions = true,
            description =
                    "放行: lets in what an error keeps out, in this submission and wherever the same is said again.")
    int override(
            @Mixin HomeOption home,
            @Mixin DecisionOptions options,
            @Option(names = "--rule", required = true, paramLabel = "CODE", description = "Rule of the error.")
                    String rule,
            @Option(
                            names = "--cell",
                            required = true,
                            paramLabel = "SHEET!CELL",
                            description = "Cell that the error is about, such as 妇女!D35.")
                    String cell)
            throws Exception {
        int mark = cell.lastIndexOf('!');
        if (mark < 1 || mark == cell.length() - 1) {
            throw usage("--cell: '%s' is not a sheet and a cell such as 妇女!D35".formatted(cell));
        }
        CellRef place = new CellRef(cell.substring(0, mark), cell.substring(mark + 1));
        return decide(
                home,
                options,
                (desk, decider) ->
                        desk.override(new SubmissionId(options.submission), rule, place, decider, options.reason));
    }

    @Command(
            name = "return",
            mixinStandardHelpOptions = true,
            description = "退回: takes a submission out; what it had replaced stands again.")
    int sendBack(@Mixin HomeOption home, @Mixin DecisionOptions options) throws Exception {
        return decide(
                home,
                options,
                (desk, decider) -> desk.sendBack(new SubmissionId(options.submission), decider, options.reason));
    }

    private int decide(HomeOption home, DecisionOptions options, BiFunction<DecisionDesk, Decider, Decision> decision)
            throws Exception {
        Decider decider = decider(options);
        try (Installation installation = Installation.open(homes.hold(home.folder))) {
            Decision taken = decision.apply(installation.part(DecisionDesk.class), decider);
            System.out.println(taken.id());
            return ExitStatus.DONE;
        } catch (RefusedDecisionException refused) {
            System.err.println(Orders.REFUSED + refused.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
    }

    private Decider decider(DecisionOptions options) {
        try {
            return new Decider(options.by, new AreaCode(options.area));
        } catch (IllegalArgumentException wrong) {
            throw usage(wrong.getMessage());
        }
    }

    private RuntimeException usage(@Nullable String message) {
        return spec == null
                ? new IllegalArgumentException(message)
                : new CommandLine.ParameterException(spec.commandLine(), String.valueOf(message));
    }
}
