namespace QualityGate.Runner.Tests.Suites;

/// <summary>Tests that start processes take turns: two cores are soon full.</summary>
[CollectionDefinition(Name)]
public sealed class SpecimenTurns :
    ICollectionFixture<SpecimenSuite>, ICollectionFixture<XunitV3Suite>, ICollectionFixture<MSTestRunnerSuite>, ICollectionFixture<NUnitRunnerSuite>,
    ICollectionFixture<AdapterSuites>
{
    public const string Name = "Specimens";
}
