namespace QualityGate.Cli.Tests.Zoo;

/// <summary>A test that ends its run in an ugly way, the culprit of its class, and what may be said of it and its neighbours.</summary>
internal sealed record EndingSpecimen
{
    private static readonly ImmutableArray<string> Innocent = ["Stable"];

    public required string Project { get; init; }

    public required string Class { get; init; }

    public required string Method { get; init; }

    /// <summary>What a run that reaches it shows of it.</summary>
    public required string Outcome { get; init; }

    /// <summary>None when the framework does not even find it.</summary>
    public required ImmutableArray<string> Verdicts { get; init; }

    /// <summary>Verdicts of the other tests of its class.</summary>
    public ImmutableArray<string> Neighbours { get; init; } = Innocent;

    public bool IsFound => !Verdicts.IsEmpty;

    public override string ToString() => $"{Class}.{Method}";
}
