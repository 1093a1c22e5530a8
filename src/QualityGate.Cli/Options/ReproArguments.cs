namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>repro</c> said, word for word.</summary>
internal sealed record ReproArguments
{
    public required TestArguments About { get; init; }

    public string? Runs { get; init; }

    /// <summary>Whether the test process waits for a debugger, once the circumstances are known.</summary>
    public bool Debug { get; init; }
}
