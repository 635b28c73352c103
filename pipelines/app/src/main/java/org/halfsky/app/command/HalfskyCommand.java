package org.halfsky.app.command;

import java.io.PrintWriter;
import java.util.List;
import org.halfsky.app.backup.InvalidBackupException;
import org.halfsky.app.home.HomeHeldException;
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
            ExplainCommand.class,
            VerifyCommand.class,
            GenerateCommand.class,
            TemplateCommand.class,
            DecideCommand.class,
            RebuildCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class HalfskyCommand implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(HalfskyCommand.class);

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** Runs the command that the words name and returns its exit status. */
    public static int execute(String... words) {
        return new CommandLine(new HalfskyCommand())
                .setExecutionExceptionHandler(HalfskyCommand::explain)
                .setUsageHelpAutoWidth(true)
                .execute(words);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
        }
    }

    private static int explain(Exception failure, CommandLine command, ParseResult words) {
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
                command.getErr().println(held.getMessage());
                return ExitStatus.HELD;
            }
            if (each instanceof NewerHomeException newer) {
                command.getErr().println(newer.getMessage());
                return ExitStatus.WRONG_USAGE;
            }
            if (each instanceof InvalidBackupException backup) {
                command.getErr().println(backup.getMessage());
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
