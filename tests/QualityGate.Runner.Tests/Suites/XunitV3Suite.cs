namespace QualityGate.Runner.Tests.Suites;

public sealed class XunitV3Suite() : ApplicationSuite("XunitV3");
