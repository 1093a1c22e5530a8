namespace QualityGate.Cli.Tests.Zoo;

/// <summary>The tests that share the audited zoo.</summary>
[CollectionDefinition(Name)]
public sealed class ZooGroup : ICollectionFixture<AuditedZoo>
{
    public const string Name = "The audited zoo";
}
