using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>Finds the suite of a recorded run: in the record, among the files, and among what was built.</summary>
internal static class RecordedSuite
{
    /// <summary>The one run that is meant.</summary>
    /// <param name="runs">Those with the number.</param>
    /// <param name="number">The number that was asked for.</param>
    /// <param name="name">A part of the suite's name; null when nothing was typed.</param>
    /// <exception cref="QualityGateException">There is none, or it cannot be told which (usage).</exception>
    public static RecordedRun Choose(ImmutableArray<RecordedRun> runs, int number, string? name)
    {
        ImmutableArray<RecordedRun> fitting =
            [.. runs.Where(run => name is null || run.Discovery.Suite.ToString().Contains(name, StringComparison.OrdinalIgnoreCase))];
        return (fitting, runs) switch
        {
            ([var only], _) => only,
            (_, []) => throw Unusable($"The record has no run {number}."),
            ([], _) => throw Unusable($"The record has no run {number} of a suite named like '{name}'; it has one of {Names(runs)}."),
            _ => throw Unusable($"{fitting.Length} suites have a run {number}: name one with --suite, out of {Names(fitting)}."),
        };
    }

    /// <summary>Absolute path of the suite's project, or of its assembly.</summary>
    /// <exception cref="QualityGateException">It cannot be found from here (usage).</exception>
    public static async Task<string> FindAsync(SuiteId suite, AuditSubject subject, CancellationToken cancellationToken)
    {
        GitState? git = await GitReader.ReadAsync(Environment.CurrentDirectory, except: null, cancellationToken);
        string target = Path.GetFullPath(subject.Target, git?.Root ?? Environment.CurrentDirectory);
        string folder = Directory.Exists(target) ? target : Path.GetDirectoryName(target) ?? target;
        string[] candidates = [Path.Combine(git?.Root ?? folder, suite.Project), Path.Combine(folder, suite.Project)];
        return candidates.FirstOrDefault(File.Exists) ?? throw Unusable(
            $"The run is of {suite}, which cannot be found from here: go to the folder where the audit was begun.");
    }

    /// <summary>The suite as the record has it: alone, a project may be called otherwise than in its solution, and be run by another host.</summary>
    /// <exception cref="QualityGateException">It could not be built, or is no suite any more.</exception>
    public static TestSuite In(FoundSuites found, Discovery recorded) => found switch
    {
        { Suites: [var only] } => only with { Id = recorded.Suite, Host = recorded.Host == SuiteHost.Unknown ? only.Host : recorded.Host },
        { Faults: [var fault, ..] } => throw new QualityGateException(fault),
        _ => throw new QualityGateException(FaultKind.Environment, $"{recorded.Suite} is no test suite any more."),
    };

    private static string Names(IEnumerable<RecordedRun> runs) => string.Join(", ", runs.Select(run => run.Discovery.Suite));

    private static QualityGateException Unusable(string message) => new(FaultKind.Usage, message);
}
