namespace QualityGate.Cli.Options;

/// <summary>What the command line of a command about one test said of that test, word for word.</summary>
internal sealed record TestArguments
{
    /// <summary>Its name, or a part of it.</summary>
    public required string Test { get; init; }

    /// <summary>A part of the suite's name; needed when several suites have a test of that name.</summary>
    public string? Suite { get; init; }

    /// <summary>A report folder, an audit.json or a record; null for the output folder, when that holds an audit of the same target.</summary>
    public string? From { get; init; }

    public string? MaxTime { get; init; }

    /// <summary>What is run, and how it is built.</summary>
    public required AuditArguments Words { get; init; }
}
