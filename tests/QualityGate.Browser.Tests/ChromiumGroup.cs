namespace QualityGate.Browser.Tests;

[CollectionDefinition(Name)]
public sealed class ChromiumGroup : ICollectionFixture<Chromium>
{
    public const string Name = "chromium";
}
