using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Examples;

/// <summary>For each root cause a test without it, in the words of a framework. A test compiles every one of them against that framework.</summary>
internal static class MendingExamples
{
    /// <summary>The frameworks that there are examples for.</summary>
    public static ImmutableArray<TestFramework> Frameworks { get; } = [TestFramework.XunitV2, TestFramework.XunitV3, TestFramework.NUnit, TestFramework.MSTest];

    /// <summary>Null where the framework is not known, and for what no few lines can mend.</summary>
    public static Example? For(RootCause cause, TestFramework framework) => TestDialect.Of(framework) is { } dialect ? Of(cause, framework, dialect) : null;

    private static Example? Of(RootCause cause, TestFramework framework, TestDialect dialect) => cause switch
    {
        RootCause.RaceCondition => SharedStateExamples.Race(framework, dialect),
        RootCause.AsyncCoordination => WaitingExamples.Async(framework, dialect),
        RootCause.TimeDependency => WaitingExamples.Time(dialect),
        RootCause.ExternalDependency => OutsideExamples.Network(dialect),
        RootCause.NonDeterministicData => OutsideExamples.Data(framework, dialect),
        RootCause.Fixture => FixtureExamples.Lifetime(framework, dialect),
        RootCause.OrderDependency => SharedStateExamples.Order(dialect),
        RootCause.Environment => OutsideExamples.Culture(dialect),
        RootCause.Masking or RootCause.Unclassified => null,
        _ => throw new UnreachableException(),
    };
}
