using QualityGate.Core.Audits;

namespace QualityGate.Core.Histories;

/// <summary>One audit, or one result file of another tool, as the history keeps it.</summary>
public sealed record HistoryEntry
{
    /// <summary>
    /// 32 lower-case hexadecimal digits, the same whenever the same audit is kept: of two entries with one origin the fuller one
    /// counts, and the other is as if it had never been there.
    /// </summary>
    public required string Origin { get; init; }

    public required EntrySource Source { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was asked for, or the name of the job that made a result file: results of different jobs are not held against each other.</summary>
    public required string Target { get; init; }

    public required CodeVersion Code { get; init; }

    /// <summary>Null where it is not known.</summary>
    public Machine? Machine { get; init; }

    /// <summary>In order of name.</summary>
    public required ImmutableArray<SuiteEntry> Suites { get; init; }

    /// <summary>Runs of all suites under all conditions: of two states of one audit the one with more is the fuller.</summary>
    public int Runs => Suites.Sum(suite => suite.Conditions.Sum(conditions => conditions.Runs.Length));

    /// <summary>Where and under what its results came about: only those of equal circumstances can contradict each other.</summary>
    internal string Circumstances => $"{Target}\n{Machine?.OperatingSystem}\n{Machine?.Architecture}";
}
