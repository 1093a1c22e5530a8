using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>What a search wants next.</summary>
internal abstract record TraceStep
{
    private TraceStep()
    {
    }

    /// <summary>How the test ends behind these, in a fresh process.</summary>
    public sealed record Ask(ImmutableArray<TestId> Before) : TraceStep;

    /// <summary>How it ends when it is called once more in the process of the run before.</summary>
    public sealed record AskAgain : TraceStep;

    /// <summary>Nothing: these change how it ends, and a part of them does not.</summary>
    public sealed record Found(ImmutableArray<TestId> Tests) : TraceStep;

    /// <summary>Nothing more.</summary>
    public sealed record Done(TraceEnd End) : TraceStep;
}
