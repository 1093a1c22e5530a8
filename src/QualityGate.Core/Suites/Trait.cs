namespace QualityGate.Core.Suites;

/// <summary>A name and value that the test's author attached to it, such as <c>Category=Slow</c>.</summary>
public sealed record Trait(string Name, string Value);
