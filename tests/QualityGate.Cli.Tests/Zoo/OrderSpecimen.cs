using QualityGate.Core.Verdicts;

namespace QualityGate.Cli.Tests.Zoo;

/// <summary>A test among others of which some change how it ends, the same in every process.</summary>
internal sealed record OrderSpecimen
{
    public required string Project { get; init; }

    public required string Class { get; init; }

    public required string Method { get; init; }

    /// <summary>Null when it does not depend on others.</summary>
    public string? OrderKind { get; init; }

    /// <summary>The one method of its class on which it depends; itself when it pollutes itself.</summary>
    public string? Culprit { get; init; }

    /// <summary>What is to be said of it, in a few words.</summary>
    public override string ToString() => OrderKind is null ? $"{Method}: {nameof(TestVerdict.Stable)}" : $"{Method}: {OrderKind}, {Culprit}";
}
