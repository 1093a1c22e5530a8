using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Tests.Targets;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "", 3)]
    public void Distance_CountsInsertionsDeletionsAndReplacements(string from, string to, int distance) =>
        Assert.Equal(distance, NearestName.Distance(from, to));

    [Fact]
    public void EquallyNearNames_AreChosenInOrdinalOrder() => Assert.Equal("Tests1", NearestName.Of("Tests", ["Tests2", "Tests1"]));

    [Fact]
    public void NothingAlike_GivesNoName() => Assert.Null(NearestName.Of("Shop", ["Warehouse", "Till"]));
}
