using QualityGate.Core.Suites;
using QualityGate.Runner.ResultFiles;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.ResultFiles;

public class CaseMatcherTests
{
    private const string Guid = "7d9c371a-3125-6b40-0b05-4c8045602460";

    private static readonly SuiteId Suite = new("Shop.csproj", "net10.0");

    [Fact]
    public void IdOfTheAdapter_Decides()
    {
        CaseMatcher matcher = new([Listed("A.B", "Rows", "7d9c371a31256b400b054c8045602460", "Rows")], TrxWriter.Platform);

        Assert.Equal(
            new CaseName("7d9c371a31256b400b054c8045602460", "A.B", "Rows", "Rows(x: 1)"),
            matcher.NameOf(Result("Other", "Name", "Rows(x: 1)")));
    }

    [Fact]
    public void EqualNames_AreTakenInTurn_AndTheLastTakesTheRest()
    {
        CaseMatcher matcher = new([Listed("A.B", "Rows", "1", "Rows(2)"), Listed("A.B", "Rows", "2", "Rows(2)"), Listed("A.B", "Rows", "3", "Rows(3)")], TrxWriter.Application);

        Assert.Equal(
            ["1", "2", "3", "2"],
            new[] { "Rows(2)", "Rows(2)", "Rows(3)", "Rows(2)" }.Select(name => matcher.NameOf(Result("A.B", "Rows", name)).Id));
    }

    [Fact]
    public void RowThatNobodyListed_BelongsToTheOnlyCaseOfItsMethod()
    {
        CaseMatcher matcher = new([Listed("A.B", "Rows", "1", "Rows")], TrxWriter.Application);

        Assert.Equal(new CaseName("1", "A.B", "Rows", "Rows(late: b)"), matcher.NameOf(Result("A.B", "Rows", "Rows(late: b)")));
    }

    [Fact]
    public void RowOfNUnit_DisplaysItsFullNameInDiscovery()
    {
        CaseMatcher matcher = new([Listed("A.B", "Rows", "1", "A.B.Rows(1)"), Listed("A.B", "Rows", "2", "A.B.Rows(2)")], TrxWriter.Application);

        Assert.Equal("2", matcher.NameOf(Result("A.B", "Rows", "Rows(2)")).Id);
    }

    [Theory]
    [InlineData("Rows(g: 17)")]
    [InlineData("Rows(g: 17)", "Rows(g: 18)")]
    public void RowThatIsNamedAnew_StaysARowOfItsMethod(params string[] listed)
    {
        CaseMatcher matcher = new([.. listed.Select((row, index) => Listed("A.B", "Rows", $"{index + 1}", row))], TrxWriter.Application);

        CaseName name = matcher.NameOf(Result("A.B", "Rows", "Rows(g: 19)"));

        Assert.Equal(("A.B", "Rows"), (name.ClassName, name.MethodName));
        Assert.DoesNotContain(name.Id, new[] { "1", "2" });
    }

    [Fact]
    public void IdOfTheFile_IsNeverAnIdentity()
    {
        CaseMatcher matcher = new([], TrxWriter.Application);

        Assert.Equal(matcher.NameOf(Result("A.B", "C", "c")), matcher.NameOf(Result("A.B", "C", "c") with { TestId = "another" }));
    }

    [Theory]
    [InlineData("A.B.Row", "Row")]
    [InlineData("A.B.Row(\"x.y\")", "Row")]
    public void UnfinishedTest_IsFoundByItsName(string qualified, string displayName) =>
        Assert.Equal("1", new CaseMatcher([Listed("A.B", "Row", "1", "Row")], TrxWriter.Platform).NameOf(new UnfinishedTest(qualified, displayName)).Id);

    [Fact]
    public void UnfinishedTestThatNobodyListed_KeepsItsName() =>
        Assert.Equal(new CaseName("A.B.New", "A.B", "New", "new"), new CaseMatcher([], TrxWriter.Platform).NameOf(new UnfinishedTest("A.B.New", "new")));

    private static TrxResult Result(string className, string method, string displayName) => new()
    {
        TestId = Guid,
        ClassName = className,
        MethodName = method,
        DisplayName = displayName,
        Outcome = CaseOutcome.Passed,
    };

    private static DiscoveredTest Listed(string className, string method, string row, string displayName) => new()
    {
        Id = new TestId(Suite, className, method, row),
        DisplayName = displayName,
    };
}
