using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Findings;

public sealed class ProjectScanTests
{
    private static readonly SuiteScript Shop = SuiteScript.Of("A[1]", "B");

    [Fact]
    public void FindingAboutAMethod_ConcernsItsRowsAndNoOtherTest()
    {
        ProjectScan scan = ScanScript.Of(Shop, ScanScript.Finding("A"));

        Assert.Single(scan.Concerning(Shop.IdOf("A[1]")));
        Assert.Empty(scan.Concerning(Shop.IdOf("B")));
    }

    [Fact]
    public void IngredientsOfAMethod_AreThoseOfItsRowsAndOfNoOtherTest()
    {
        ProjectScan scan = ScanScript.Of(Shop) with { Ingredients = [new TestIngredients("Shop.OrderTests", "A", [Ingredient.Clock])] };

        Assert.Equal([Ingredient.Clock], scan.About(Shop.IdOf("A[1]")).Ingredients!.Uses.AsEnumerable());
        Assert.Null(scan.About(Shop.IdOf("B")).Ingredients);
    }

    [Fact]
    public void FindingAboutAFixture_ConcernsEveryTestOfTheClass() =>
        Assert.Single(ScanScript.Of(Shop, ScanScript.Finding("", FindingReach.Fixture)).Concerning(Shop.IdOf("B")));

    [Fact]
    public void FindingOfAnotherSuite_ConcernsNobody() =>
        Assert.Empty(ScanScript.Of(Shop.Named("Other.csproj"), ScanScript.Finding("A")).Concerning(Shop.IdOf("A[1]")));

    [Fact]
    public void NearestFinding_ComesFirst()
    {
        StaticFinding inHelper = ScanScript.Finding("A", FindingReach.Helper);
        StaticFinding inTest = ScanScript.Finding("A") with { Location = new SourceLocation("z.cs", 99) };

        Assert.Equal([inTest, inHelper], ScanScript.Of(Shop, inHelper, inTest).Concerning(Shop.IdOf("A[1]")).AsEnumerable());
    }
}
