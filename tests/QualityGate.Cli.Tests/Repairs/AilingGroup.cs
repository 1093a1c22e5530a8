namespace QualityGate.Cli.Tests.Repairs;

/// <summary>The tests that share the ailing project.</summary>
[CollectionDefinition(Name)]
public sealed class AilingGroup : ICollectionFixture<AilingProject>
{
    public const string Name = "The ailing project";
}
