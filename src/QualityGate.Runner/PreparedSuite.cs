using QualityGate.Core.Suites;

namespace QualityGate.Runner;

/// <summary>A suite together with the tests that are wanted of it: what a run needs to know.</summary>
public sealed record PreparedSuite(TestSuite Suite, Discovery Discovery);
