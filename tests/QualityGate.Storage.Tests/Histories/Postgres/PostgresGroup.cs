namespace QualityGate.Storage.Tests.Histories.Postgres;

/// <summary>Tests that share one cluster and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresGroup : ICollectionFixture<PostgresCluster>
{
    public const string Name = "PostgreSQL";
}
