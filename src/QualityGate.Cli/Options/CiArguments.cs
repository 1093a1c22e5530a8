namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>lint-ci</c> said, word for word.</summary>
internal sealed record CiArguments
{
    /// <summary>Null means the current folder.</summary>
    public string? Target { get; init; }

    public ImmutableArray<string> RunsTests { get; init; } = [];

    public string? FailOn { get; init; }

    public string? Formats { get; init; }

    public string? Output { get; init; }

    public bool Json { get; init; }
}
