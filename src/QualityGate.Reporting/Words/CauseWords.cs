using QualityGate.Core.Findings;

namespace QualityGate.Reporting.Words;

/// <summary>What the root causes are called.</summary>
internal static class CauseWords
{
    /// <summary>In the order in which they are listed; what could not be told comes last.</summary>
    public static ImmutableArray<RootCause> InOrder { get; } =
    [
        RootCause.RaceCondition,
        RootCause.AsyncCoordination,
        RootCause.TimeDependency,
        RootCause.ExternalDependency,
        RootCause.NonDeterministicData,
        RootCause.Fixture,
        RootCause.OrderDependency,
        RootCause.Environment,
        RootCause.Masking,
        RootCause.Unclassified,
    ];

    /// <summary>Those that a test can have: nothing fails because failures are masked.</summary>
    public static ImmutableArray<RootCause> OfTests { get; } = InOrder.Remove(RootCause.Masking);

    public static string Heading(RootCause cause) => cause switch
    {
        RootCause.RaceCondition => "Race conditions",
        RootCause.AsyncCoordination => "Async coordination issues",
        RootCause.TimeDependency => "Time dependencies",
        RootCause.ExternalDependency => "External dependencies",
        RootCause.NonDeterministicData => "Non-deterministic data",
        RootCause.Fixture => "Fixture issues",
        RootCause.OrderDependency => "Order dependencies",
        RootCause.Environment => "Environment dependencies",
        RootCause.Masking => "Masked failures",
        RootCause.Unclassified => "Unclassified",
        _ => throw new UnreachableException(),
    };

    public static string Name(RootCause cause) => cause switch
    {
        RootCause.RaceCondition => "race condition",
        RootCause.AsyncCoordination => "async coordination",
        RootCause.TimeDependency => "time dependency",
        RootCause.ExternalDependency => "external dependency",
        RootCause.NonDeterministicData => "non-deterministic data",
        RootCause.Fixture => "fixture issue",
        RootCause.OrderDependency => "order dependency",
        RootCause.Environment => "environment dependency",
        RootCause.Masking => "masked failure",
        RootCause.Unclassified => "unclassified",
        _ => throw new UnreachableException(),
    };

    /// <summary>One sentence under the heading: what these tests have in common.</summary>
    public static string Meaning(RootCause cause) => cause switch
    {
        RootCause.RaceCondition => "Concurrent code touches the same memory, file or port without coordination.",
        RootCause.AsyncCoordination => "The test looks before asynchronous work has settled, or does not wait for what it started or cancelled.",
        RootCause.TimeDependency => "The result depends on the clock, on a duration, or on the time zone.",
        RootCause.ExternalDependency => "The result depends on the network, a server, a process or the file system.",
        RootCause.NonDeterministicData => "The result depends on random numbers, hash order, or unordered data.",
        RootCause.Fixture => "Set-up or teardown fails, leaks, or is shared when it must not be.",
        RootCause.OrderDependency => "The result depends on which tests ran before.",
        RootCause.Environment => "The result depends on the culture, the memory or the processors of the machine.",
        RootCause.Masking => "A failure is hidden instead of mended: tried anew, skipped or swallowed.",
        RootCause.Unclassified => "What was seen does not point to one cause clearly enough to name it. The cards say what was tried.",
        _ => throw new UnreachableException(),
    };
}
