using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>What a search wants next.</summary>
internal abstract record TraceStep
{
    /// <summary>Probes that say nothing, beside as many as do say something, after which no more are made.</summary>
    private const int Lost = 2;

    private TraceStep()
    {
    }

    /// <summary>When it is asked.</summary>
    public TraceTurn Turn { get; init; } = TraceTurn.First;

    /// <summary>How the test ends behind these, in a fresh process.</summary>
    public sealed record Ask(ImmutableArray<TestId> Before) : TraceStep;

    /// <summary>How it ends when it is called once more in the process of the run before.</summary>
    public sealed record AskAgain : TraceStep;

    /// <summary>Nothing: these change how it ends, and a part of them does not.</summary>
    public sealed record Found(ImmutableArray<TestId> Tests) : TraceStep;

    /// <summary>Nothing more.</summary>
    public sealed record Done(TraceEnd End) : TraceStep;

    /// <summary>The question, unless probes did not answer it twice more often than they did.</summary>
    public static TraceStep AskOf(ProbeBook book, ImmutableArray<TestId> before) =>
        book.Behind(before) is var tally && tally.Open >= tally.Trials + Lost ? new Done(TraceEnd.Lost) : new Ask(before);

    /// <summary>The same, not before that turn.</summary>
    public TraceStep NotBefore(TraceTurn turn) => Turn < turn ? this with { Turn = turn } : this;
}
