namespace QualityGate.Analyzers.Package.Tests;

/// <summary>All tests that use the packed rules: one pack and one feed for them, and one build at a time.</summary>
[CollectionDefinition(Name)]
public sealed class PackedGroup : ICollectionFixture<PackedRules>
{
    public const string Name = "packed rules";
}
