namespace QualityGate.Cli.Options;

/// <summary>What the command line of <c>verify</c> said, word for word.</summary>
internal sealed record VerifyArguments
{
    public required TestArguments About { get; init; }

    /// <summary>Runs in a row that the test has to pass besides.</summary>
    public string? Runs { get; init; }

    /// <summary>Whether as many in parallel, too.</summary>
    public bool Parallel { get; init; }
}
