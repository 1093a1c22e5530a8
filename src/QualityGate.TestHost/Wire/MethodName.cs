namespace QualityGate.TestHost.Wire;

/// <summary>A test method: all of its rows.</summary>
internal sealed record MethodName(string ClassName, string Name);
