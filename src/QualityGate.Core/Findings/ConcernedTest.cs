using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>A test that a finding is about, as the code names it: rows are known only to whoever runs them.</summary>
/// <param name="Class">Full name in metadata form, as in <see cref="TestId"/>.</param>
/// <param name="Method">Name of the method; empty for every test of the class.</param>
/// <param name="Reach">How the test gets there.</param>
public sealed record ConcernedTest(string Class, string Method, FindingReach Reach)
{
    /// <summary>Whether a test of the same suite is meant.</summary>
    public bool Means(TestId test) => test.Class == Class && (Method.Length == 0 || test.Method == Method);

    public override string ToString() => Method.Length == 0 ? Class : $"{Class}.{Method}";
}
