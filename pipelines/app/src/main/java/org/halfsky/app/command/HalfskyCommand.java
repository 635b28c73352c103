package org.halfsky.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.halfsky.app.backup.InvalidBackupException;
import org.halfsky.app.handover.Handover;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.HomeHeldException;
import org.halfsky.app.installation.Holding;
import org.halfsky.app.settings.InvalidSettingsException;
import org.halfsky.app.upgrade.NewerHomeException;
import org.halfsky.ingest.catalog.InvalidCatalogException;
import org.halfsky.warehouse.check.InvalidRuleException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The one entry point: names the commands, and says in an exit status how each ended. */
@Command(
        name = "halfsky",
        mixinStandardHelpOptions = true,
        version = "Halfsky 0.1.0",
        header =
                "Takes the spreadsheets in which counties report how women and children fare, and evaluates the plans.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:the run failed",
            "2:wrong usage or bad configuration",
            "3:another process holds the home and cannot take the work"
        },
        subcommands = {
            DemoCommand.class,
            NightlyCommand.class,
            IntakeCommand.class,
            ServeCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            GenerateCommand.class,
            TemplateCommand.class,
            DecideCommand.class,
            UserCommand.class,
            RebuildCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class HalfskyCommand implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(HalfskyCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** Commands that need the home for themselves, and that its server does for them. */
    private static final Set<String> HANDED_OVER = Set.of("nightly", "intake", "rebuild", "decide", "demo", "user");

    /**
     * Runs the command that the words name and returns its exit status. Where a server holds the home, it is the server that runs it,
     * and what it says is said here.
     */
    public static int execute(String... words) {
        return execute(Holding::take, HalfskyCommand::handOver, words);
    }

    /** Runs a command that was handed over on the home that this process holds. */
    static int onBehalf(Hold hold, List<String> words) {
        return execute(folder -> hold.lent(), HalfskyCommand::leaveToHolder, words.toArray(String[]::new));
    }

    private static int execute(Homes homes, BiFunction<HomeHeldException, ParseResult, Integer> held, String... words) {
        return new CommandLine(new HalfskyCommand(), new Commands(homes))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command, parsed, held))
                .setUsageHelpAutoWidth(true)
                .execute(words);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
        }
    }

    private static int handOver(HomeHeldException held, ParseResult parsed) {
        List<String> words = parsed.originalArgs();
        OptionalInt status = OptionalInt.empty();
        if (HANDED_OVER.contains(words.get(0))) {
            try {
                status = Handover.offer(held.home(), words, System.out, System.err);
            } catch (IOException broken) {
                System.err.println(broken.getMessage());
                return ExitStatus.FAILED;
            }
        }
        return status.orElseGet(() -> leaveToHolder(held, parsed));
    }

    private static int leaveToHolder(HomeHeldException held, ParseResult parsed) {
        parsed.commandSpec().commandLine().getErr().println(held.getMessage());
        return ExitStatus.HELD;
    }

    private static int explain(
            Exception failure,
            CommandLine command,
            ParseResult parsed,
            BiFunction<HomeHeldException, ParseResult, Integer> heldBy) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof InvalidCatalogException catalog) {
                return misconfigured(command.getErr(), "The catalog cannot be used:", catalog.problems());
            }
            if (each instanceof InvalidRuleException rules) {
                return misconfigured(command.getErr(), "The rules cannot be used:", rules.problems());
            }
            if (each instanceof InvalidSettingsException settings) {
                return misconfigured(command.getErr(), "The settings cannot be used:", settings.problems());
            }
            if (each instanceof HomeHeldException held) {
                return heldBy.apply(held, parsed);
            }
            if (each instanceof NewerHomeException || each instanceof InvalidBackupException) {
                command.getErr().println(each.getMessage());
                return ExitStatus.WRONG_USAGE;
            }
        }
        LOG.error("{} failed: {}", command.getCommandName(), failure.getMessage(), failure);
        return ExitStatus.FAILED;
    }

    private static int misconfigured(PrintWriter err, String heading, List<String> problems) {
        err.println(heading);
        problems.forEach(each -> err.println("  " + each));
        return ExitStatus.WRONG_USAGE;
    }
}
