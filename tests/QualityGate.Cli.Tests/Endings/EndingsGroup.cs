namespace QualityGate.Cli.Tests.Endings;

/// <summary>The tests that share the audited endings, and what was built for them.</summary>
[CollectionDefinition(Name)]
public sealed class EndingsGroup : ICollectionFixture<AuditedEndings>
{
    public const string Name = "The audited endings";
}
