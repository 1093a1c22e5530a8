using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Merges;

/// <summary>The same run of several parts of an audit, each of its own tests, as one run of the suite.</summary>
internal static class JoinedRun
{
    // From the best to the worst.
    private static readonly ImmutableArray<Completion> Severity = [Completion.Completed, Completion.TimedOut, Completion.Crashed];

    /// <param name="suite">The whole suite.</param>
    /// <param name="parts">In order of shard; at least one, all of them valid.</param>
    /// <param name="isWhole">Whether every part of the audit is among them.</param>
    public static SuiteRun Of(Discovery suite, ImmutableArray<PartOfRun> parts, bool isWhole)
    {
        SuiteRun first = parts[0].Run;
        return new SuiteRun
        {
            Planned = first.Planned with
            {
                Number = parts[0].Place,
                Tests = isWhole && parts.All(part => IsAll(part, suite)) ? suite.Selection : new TestSelection.Only([.. parts.SelectMany(part => Asked(part, suite))]),
                Order = [.. parts.SelectMany(part => part.Run.Planned.Order)],
            },
            Completion = parts.Select(part => part.Run.Completion).MaxBy(completion => Severity.IndexOf(completion)),
            Reason = parts.Select(part => part.Run.Reason).FirstOrDefault(reason => reason is not null),
            StartedAt = parts.Min(part => part.Run.StartedAt),
            Duration = new TimeSpan(parts.Sum(part => part.Run.Duration.Ticks)),
            Observations = [.. parts.SelectMany(part => part.Run.Observations).Select(seen => parts.Length == 1 ? seen : OutOfOrder(seen))],
            InFlight = [.. parts.SelectMany(part => part.Run.InFlight)],
            Leftovers = [.. parts.SelectMany(part => part.Run.Leftovers)],
            Errors = [.. parts.SelectMany(part => part.Run.Errors)],
        };
    }

    // Tests of different processes did not start before or behind each other.
    private static Observation OutOfOrder(Observation seen) => seen with { StartOrder = -1 };

    private static bool IsAll(PartOfRun part, Discovery suite) => part.Run.Planned.Tests switch
    {
        TestSelection.Everything => true,
        TestSelection.Only only => only.Tests.SequenceEqual(TestShares.MethodsOrRows(part.Record.Find(suite.Suite)!)),
        _ => throw new UnreachableException(),
    };

    private static ImmutableArray<TestId> Asked(PartOfRun part, Discovery suite) => part.Run.Planned.Tests is TestSelection.Only only
        ? only.Tests
        : TestShares.MethodsOrRows(part.Record.Find(suite.Suite)!);
}
