using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Baselines;

/// <summary>A test as it was when the baseline was made.</summary>
public sealed record BaselineTest
{
    /// <summary>Full name of the class, in metadata form.</summary>
    public required string Class { get; init; }

    public required string Method { get; init; }

    /// <summary>The platform's own key of the row; empty for a method with all of its rows.</summary>
    public string Row { get; init; } = "";

    /// <summary>0-based place among several results under one row.</summary>
    public int Ordinal { get; init; }

    public required KnownVerdict Verdict { get; init; }

    /// <summary>Why it fails, as far as was known; null for a test that did not.</summary>
    public RootCause? Cause { get; init; }

    /// <summary>How often it failed; null for a test that did not: how often it was run then is of no use to anybody.</summary>
    public FailureRate? Rate { get; init; }

    /// <summary>The ways in which it failed, as hashes in ordinal order.</summary>
    public ImmutableArray<string> Signatures { get; init; } = [];

    public TestId In(SuiteId suite) => new(suite, Class, Method, Row, Ordinal);
}
