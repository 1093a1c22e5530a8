namespace QualityGate.Runner.ResultFiles;

/// <summary>A test that was running when its process ended.</summary>
/// <param name="FullyQualifiedName">Class and method, and with some adapters the arguments.</param>
/// <param name="DisplayName">What people see.</param>
internal sealed record UnfinishedTest(string FullyQualifiedName, string DisplayName);
