namespace QualityGate.Projects.Tests.Suites;

/// <summary>The tests that share the built shop.</summary>
[CollectionDefinition(Name)]
public sealed class ShopGroup : ICollectionFixture<Shop>
{
    public const string Name = "The built shop";
}
