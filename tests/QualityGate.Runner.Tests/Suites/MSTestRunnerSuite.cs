namespace QualityGate.Runner.Tests.Suites;

public sealed class MSTestRunnerSuite() : ApplicationSuite("MSTestRunner");
