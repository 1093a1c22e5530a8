namespace QualityGate.TestHost.Wire;

/// <summary>A test case as its adapter names it: the platform's own id, and where the code is.</summary>
internal sealed record CaseName(string Id, string ClassName, string MethodName, string DisplayName);
