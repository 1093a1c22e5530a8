using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>A place where a CI definition, or a script that it calls, hides a failure of tests.</summary>
public sealed record CiFinding
{
    public required CiRule Rule { get; init; }

    public required CiMask Mask { get; init; }

    public FindingSeverity Severity => CiRules.SeverityOf(Rule);

    /// <summary>Where the text stands that is concerned.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>1-based column at which it begins.</summary>
    public required int Column { get; init; }

    /// <summary>What is written there, on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The command, task or action that runs the tests, on one line; empty where none is named.</summary>
    public string Tests { get; init; } = "";

    /// <summary>The definition that leads there, relative to the root; differs from the file of the location when that is a called script.</summary>
    public required string Definition { get; init; }

    /// <summary>Id of the job; empty outside of jobs.</summary>
    public string Job { get; init; } = "";

    /// <summary>Name of the step, or how it begins; empty outside of steps.</summary>
    public string Step { get; init; } = "";
}
