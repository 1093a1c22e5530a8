using QualityGate.Cli.Histories;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Histories;
using QualityGate.Core.Suites;
using QualityGate.Projects.Git;
using QualityGate.Reporting.Histories;
using QualityGate.Storage.Histories;

namespace QualityGate.Cli.Flows;

/// <summary>Adds audits and result files to a history. Whatever stops it, what was added stays, and the same command goes on where it stopped.</summary>
internal sealed class HistoryImportFlow(Terminal terminal, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(HistoryArguments arguments, CancellationToken cancellationToken)
    {
        Provenance provenance = await ProvenanceAsync(arguments, cancellationToken);
        await using IHistoryStore store = await HistoryAccess.OpenAsync(arguments, variable, cancellationToken);
        History history = await HistoryAccess.ReadAsync(store, branch: null, terminal, cancellationToken);
        ImportSources sources = new(KnownNames.In(history), provenance);
        Dictionary<Addition, int> counts = Enum.GetValues<Addition>().ToDictionary(addition => addition, _ => 0);
        bool isComplete = false;
        try
        {
            foreach (string path in arguments.Paths)
            {
                await foreach (HistoryEntry entry in sources.ReadAsync(path, cancellationToken))
                    counts[await store.AddAsync(entry, cancellationToken)]++;
            }

            isComplete = true;
        }
        catch (QualityGateException exception) when (exception.Fault.Kind == FaultKind.History)
        {
            throw new QualityGateException(FaultKind.History, $"{exception.Message} Then run the same import again: what was added is not counted twice.", exception);
        }
        finally
        {
            foreach (UnreadableEntry unreadable in sources.Unreadable)
                await terminal.Error.WriteLineAsync(HistoryAccess.Warning(unreadable));
            if (isComplete || counts.Values.Any(count => count > 0))
                await terminal.Output.WriteAsync(ImportText.Of(counts[Addition.Added], counts[Addition.Replaced], counts[Addition.AlreadyThere], store.Place));
        }

        terminal.Result?.WriteLine(HistoryJson.Of(counts, store.Place));
        return ExitCode.Passed;
    }

    private static async Task<Provenance> ProvenanceAsync(HistoryArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.Framework is not null && arguments.Suite is null)
            throw new QualityGateException(FaultKind.Usage, "--framework says the target framework of the project that --suite names: name that, too.");

        CodeVersion code = new() { Branch = arguments.Branch };
        if (arguments.Commit is { } revision)
        {
            (string commit, string tree) = await GitReader.FindAsync(HistoryAccess.Root, revision, cancellationToken)
                ?? throw new QualityGateException(FaultKind.Usage, $"--commit names '{revision}', and git knows no such commit here.");
            code = code with { Commit = commit, Tree = tree };
        }

        SuiteId? suite = arguments.Suite is { } project
            ? new SuiteId(Subjects.TargetOf(project, HistoryAccess.Root), arguments.Framework ?? "")
            : null;
        return new Provenance(code, arguments.Job ?? "", suite);
    }
}
