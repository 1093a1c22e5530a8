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
    /// <param name="suite">The suite.</param>
    /// <param name="recorded">What was audited, as seen from the root of the work tree.</param>
    /// <param name="cancellationToken">Ends the question to git.</param>
    public static async Task<string> FindAsync(SuiteId suite, string recorded, CancellationToken cancellationToken)
    {
        GitState? git = await GitReader.ReadAsync(Environment.CurrentDirectory, except: null, cancellationToken);
        string target = Path.GetFullPath(recorded, git?.Root ?? Environment.CurrentDirectory);
        string folder = Directory.Exists(target) ? target : Path.GetDirectoryName(target) ?? target;
        string[] candidates = [Path.Combine(git?.Root ?? folder, suite.Project), Path.Combine(folder, suite.Project), Path.GetFullPath(suite.Project)];
        return candidates.FirstOrDefault(File.Exists) ?? throw Unusable(
            $"{suite}, which was run, cannot be found from here: go to the folder where that was done.");
    }

    /// <summary>The suite as the record has it: alone, a project may be called otherwise than in its solution, and be run by another host.</summary>
    /// <exception cref="QualityGateException">It could not be built, or is no suite any more.</exception>
    /// <param name="found">What was built.</param>
    /// <param name="suite">Its identity in the record.</param>
    /// <param name="host">Its host there; Unknown when it is not known.</param>
    public static TestSuite In(FoundSuites found, SuiteId suite, SuiteHost host) => found switch
    {
        { Suites: [var only] } => only with { Id = suite, Host = host == SuiteHost.Unknown ? only.Host : host },
        { Faults: [var fault, ..] } => throw new QualityGateException(fault),
        _ => throw new QualityGateException(FaultKind.Environment, $"{suite} is no test suite any more."),
    };

    private static string Names(IEnumerable<RecordedRun> runs) => string.Join(", ", runs.Select(run => run.Discovery.Suite));

    private static QualityGateException Unusable(string message) => new(FaultKind.Usage, message);
}
