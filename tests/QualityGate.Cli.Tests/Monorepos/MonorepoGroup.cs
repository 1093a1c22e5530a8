namespace QualityGate.Cli.Tests.Monorepos;

/// <summary>Tests that look at the monorepo, or run what its audit has built.</summary>
[CollectionDefinition(Name)]
public sealed class MonorepoGroup : ICollectionFixture<Monorepo>
{
    public const string Name = "Monorepo";
}
