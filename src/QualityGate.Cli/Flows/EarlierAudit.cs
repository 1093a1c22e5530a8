using QualityGate.Cli.Options;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Projects.Git;
using QualityGate.Reporting.Json;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>An audit that was made before, as far as it is still there.</summary>
/// <param name="Audit">What it says.</param>
/// <param name="Ledger">What was seen; null when only its report is left.</param>
internal sealed record EarlierAudit(Audit Audit, Ledger? Ledger)
{
    /// <summary>Every test that it knows.</summary>
    public ImmutableArray<DiscoveredTest> Tests => Ledger is { } ledger
        ? [.. ledger.Suites.Values.SelectMany(suite => suite.Discovery.Tests)]
        : [.. Audit.Suites.SelectMany(suite => suite.Tests).Select(test => new DiscoveredTest { Id = test.Id, DisplayName = test.DisplayName })];

    /// <summary>What it says of a test: of a whole method, all of its rows.</summary>
    public ImmutableArray<AuditedTest> About(TestId test) =>
    [
        .. Audit.Suites
            .SelectMany(suite => suite.Tests)
            .Where(known => known.Id.Case == test || known.Id.WholeMethod == test || (known.Id == known.Id.WholeMethod && known.Id == test.WholeMethod)),
    ];

    /// <summary>The one that is named, or that in the output folder when it is of the same target; null when there is none there.</summary>
    /// <exception cref="QualityGateException">There is none where one is named, or it cannot be read.</exception>
    public static async Task<EarlierAudit?> FindAsync(TestArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.From is { } from)
            return await ReadAsync(from, cancellationToken) ?? throw new QualityGateException(FaultKind.Usage, $"--from names '{from}', where there is no audit: name a report folder, an audit.json or a record.");

        EarlierAudit? found = await ReadAsync(AuditOptionsReader.Output(arguments.Words), cancellationToken);
        return found is null || arguments.Words.Target is null || await IsOfAsync(arguments.Words.Target, found, cancellationToken) ? found : null;
    }

    /// <summary>That in a report folder, an audit.json or a record; null when there is none. A record says more than its report, and is taken first.</summary>
    public static async Task<EarlierAudit?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        bool isReport = File.Exists(path) && Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);
        string folder = isReport ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;
        if (RecordFiles.TryFind(folder) is { } record)
        {
            AuditRecord read = await RecordReader.ReadAsync(record, cancellationToken);
            return new EarlierAudit(Conclusions.Of(read).Audit, read.Ledger);
        }

        string report = isReport ? path : Path.Combine(path, AuditJson.FileName);
        return File.Exists(report) ? new EarlierAudit(AuditJson.Read(await File.ReadAllTextAsync(report, cancellationToken)).Audit, Ledger: null) : null;
    }

    private static async Task<bool> IsOfAsync(string target, EarlierAudit earlier, CancellationToken cancellationToken)
    {
        GitState? git = await GitReader.ReadAsync(Environment.CurrentDirectory, except: null, cancellationToken);
        return Subjects.TargetOf(target, git?.Root) == earlier.Audit.Subject.Target;
    }
}
