namespace QualityGate.Runner.Tests.Suites;

public sealed class NUnitRunnerSuite() : ApplicationSuite("NUnitRunner");
