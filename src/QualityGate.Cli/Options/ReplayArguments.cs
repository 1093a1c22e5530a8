namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>replay</c> said, word for word.</summary>
internal sealed record ReplayArguments
{
    /// <summary>The number of a run, or the path of a file that <c>repro</c> has written.</summary>
    public required string Run { get; init; }

    /// <summary>Runs to make in the circumstances of a file; null to go on until the test fails.</summary>
    public string? Runs { get; init; }

    /// <summary>Whether the test process waits for a debugger.</summary>
    public bool Debug { get; init; }

    /// <summary>The record file, or the output folder of the audit that wrote it.</summary>
    public required string Record { get; init; }

    /// <summary>A part of the suite's name; needed when several suites have a run of that number.</summary>
    public string? Suite { get; init; }

    public bool NoBuild { get; init; }

    public bool RollForward { get; init; }

    public bool Json { get; init; }
}
