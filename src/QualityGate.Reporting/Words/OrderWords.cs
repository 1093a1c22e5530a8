using QualityGate.Core.Planning;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What is said of tests that depend on the tests before them.</summary>
internal static class OrderWords
{
    public static string Sentence(TestVerdict.OrderDependent verdict) =>
        $"order-dependent{Restriction(verdict)}: a {Of(verdict.Kind)}; {Of(verdict.Exposure)}";

    /// <summary>To stand behind the verdict until somebody else's host has shown it too.</summary>
    public static string Restriction(TestVerdict verdict) => verdict is TestVerdict.OrderDependent { IsSeenElsewhere: false } ? " in our host only" : "";

    public static string Name(OrderKind kind) => kind switch
    {
        OrderKind.Unknown => "order-dependent",
        OrderKind.Victim => "victim",
        OrderKind.Brittle => "brittle",
        OrderKind.NonIdempotent => "non-idempotent",
        _ => throw new UnreachableException(),
    };

    public static string Of(OrderKind kind) => kind switch
    {
        OrderKind.Unknown => "test that ends otherwise behind others",
        OrderKind.Victim => "victim, which passes alone and fails behind a polluter",
        OrderKind.Brittle => "brittle test, which fails alone and passes behind a setter",
        OrderKind.NonIdempotent => "non-idempotent test, which passes and then fails when it is run again in the same process",
        _ => throw new UnreachableException(),
    };

    public static string Of(OrderExposure exposure) => exposure switch
    {
        OrderExposure.Unknown => "it is not known where it has failed",
        OrderExposure.Latent => "so far it failed only in runs made to find this out",
        OrderExposure.ArrangedOrders => "so far it failed only in orders that were arranged",
        OrderExposure.NaturalOrder => "it failed in the order in which its team runs it",
        _ => throw new UnreachableException(),
    };

    /// <summary>What the tests of a proof do, to stand behind their names.</summary>
    public static string Doing(OrderKind kind, int tests) => kind switch
    {
        OrderKind.Unknown or OrderKind.Victim => tests == 1 ? "pollutes it" : "pollute it together",
        OrderKind.Brittle => tests == 1 ? "sets up what it needs" : "set up together what it needs",
        OrderKind.NonIdempotent => "pollutes itself",
        _ => throw new UnreachableException(),
    };

    public static string Of(TraceEnd end) => end switch
    {
        TraceEnd.Unknown => "not searched to the end: there were no more probes, or its host keeps no order",
        TraceEnd.Proved => "it depends on its order",
        TraceEnd.FlakyAlone => "alone it both passed and failed, so it is flaky by itself",
        TraceEnd.NotReproduced => "in the order in which it had ended otherwise, it did not do so again",
        TraceEnd.Unproved => "what seemed to change it did not change it reliably enough to be named",
        TraceEnd.Lost => "the probes showed nothing of it, or did not keep the order",
        _ => throw new UnreachableException(),
    };

    /// <summary><c>run 12</c>, <c>runs 12, 14 and 15</c>.</summary>
    public static string Runs(ImmutableArray<int> runs) => $"{(runs.Length == 1 ? "run" : "runs")} {Figures.Ranges(runs)}";
}
