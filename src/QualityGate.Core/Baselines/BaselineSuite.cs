using QualityGate.Core.Suites;

namespace QualityGate.Core.Baselines;

/// <summary>All tests that one suite had when the baseline was made.</summary>
public sealed record BaselineSuite
{
    /// <summary>Path of the test project from the root of the repository, with forward slashes.</summary>
    public required string Project { get; init; }

    /// <summary>Target framework; empty when unknown.</summary>
    public string Framework { get; init; } = "";

    /// <summary>What was audited when the suite was last seen. Only an audit of the same can tell that it is gone.</summary>
    public required string Target { get; init; }

    /// <summary>In the order of their identity.</summary>
    public ImmutableArray<BaselineTest> Tests { get; init; } = [];

    internal SuiteId Id => new(Project, Framework);
}
