using QualityGate.Cli.Histories;
using QualityGate.Cli.Imports;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Imports;
using QualityGate.Core.Planning;
using QualityGate.Reporting.Histories;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Flows;

/// <summary>An audit from result files that CI has left: nothing is run, and the same gate decides on it.</summary>
internal sealed class ImportFlow(Terminal terminal, TimeProvider time, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(ReportArguments arguments, string path, CancellationToken cancellationToken)
    {
        string root = HistoryAccess.Root;
        FolderPattern? pattern = arguments.CommitFrom is { } text ? FolderPattern.Parse(text) : null;
        Configuration configuration = ConfigurationLayers.Read(AuditOptionsReader.DefaultTarget, variable);
        int runs = AuditOptionsReader.Runs(typed: null, configuration);
        GatePolicy policy = Policies.Of(configuration, profile: null, runs);
        string output = Path.GetFullPath(arguments.Output ?? AuditOptionsReader.DefaultOutput);
        ImportedFolder folder = await ImportedFolder.ReadAsync(path, pattern, root, output, cancellationToken);
        if (!folder.PassedOver.IsEmpty)
            await terminal.Error.WriteAsync(ImportText.PassedOver(folder.PassedOver));

        Audit audit = ImportedAudit.Of(SubjectOf(path, folder, runs), folder.Files);
        Conclusion conclusion = Gate.Conclude(audit, policy, RepositoryFacts.Read(root, baseline: null, policy, Days.Today(time)));
        return await Closing.WriteAsync(conclusion, output, FormatNames.Read(arguments.Formats), terminal);
    }

    private AuditSubject SubjectOf(string path, ImportedFolder folder, int runs)
    {
        ImmutableArray<ImportedFile> byTime = [.. folder.Files.OrderBy(file => file.Run.StartedAt).ThenBy(file => file.Path, StringComparer.Ordinal)];
        return new AuditSubject
        {
            Target = path.Replace('\\', '/'),
            ToolVersion = Subjects.ToolVersion,
            // Of many commits the latest is the one that an audit would have been of.
            Commit = byTime.LastOrDefault(file => file.Code.Identity is not null)?.Code.Commit,
            Tree = byTime.LastOrDefault(file => file.Code.Identity is not null)?.Code.Tree,
            Branch = byTime.Select(file => file.Code.Branch).Distinct().ToArray() is [var only] ? only : null,
            StartedAt = byTime.FirstOrDefault()?.Run.StartedAt ?? time.GetUtcNow(),
            Machine = new Machine("unknown", "unknown", 0, ""),
            Settings = new RunSettings { Runs = runs, Conditions = [ConditionSet.Of(AsConfiguredCondition.Instance)], Seed = 0 },
            Import = folder.ToHistory(),
        };
    }
}
