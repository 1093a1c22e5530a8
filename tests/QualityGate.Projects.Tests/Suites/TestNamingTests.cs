using QualityGate.Projects.Suites;

namespace QualityGate.Projects.Tests.Suites;

public sealed class TestNamingTests
{
    [Theory]
    [InlineData("src/Shop.Tests/Shop.Tests.csproj")]
    [InlineData("ShopTests.csproj")]
    [InlineData("Shop.UnitTest.csproj")]
    [InlineData("test/Shop/Shop.csproj")]
    [InlineData("Tests/Support/Support.csproj")]
    [InlineData("integration-tests/Shop/Shop.csproj")]
    public void NameOrFolderOfTests_PromisesTests(string project) => Assert.True(TestNaming.PromisesTests(project));

    [Theory]
    [InlineData("src/Shop/Shop.csproj")]
    [InlineData("src/Contest/Contest.csproj")]
    [InlineData("src/Testing/Shop.Testing.csproj")]
    [InlineData("src/Latest/Shop.csproj")]
    public void OtherName_PromisesNothing(string project) => Assert.False(TestNaming.PromisesTests(project));
}
