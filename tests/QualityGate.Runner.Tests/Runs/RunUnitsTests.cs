using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Declarations;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Runs;

public sealed class RunUnitsTests
{
    private static readonly SuiteId Suite = new("P.csproj", "net10.0");

    private static readonly Discovery Listed = new()
    {
        Suite = Suite,
        Platform = TestPlatform.VSTest,
        Tests = [Test("A", "1"), Test("A", "2"), Test("B", "3"), Test("C", "4"), Test("Mixed", "5"), Test("D", "6"), Test("Mixed", "7"), Test("E", "8", DiscoveredCase.Explicit)],
    };

    [Fact]
    public void OrderOfTheList_IsOneUnit() => Assert.Equal("1 2,3,4", Of(Method("A"), Method("B"), Method("C")));

    [Fact]
    public void ListThatIsNotKept_MakesEachStepAUnit() =>
        Assert.Equal(3, RunUnits.Of(Planned(Method("A"), Method("B"), Method("C")), Listed, ListedOrder.NotKept).Length);

    [Fact]
    public void OtherOrder_BeginsANewUnitWhereverItTurns() => Assert.Equal("4;3;1 2,6", Of(Method("C"), Method("B"), Method("A"), Method("D")));

    [Fact]
    public void MethodWhoseRowsEncloseAnother_DoesNotShareItsUnit() => Assert.Equal("5 7;6", Of(Method("Mixed"), Method("D")));

    [Fact]
    public void Rows_HaveTheirOwnSteps() => Assert.Equal("2;1,3", Of(Row("A", "2"), Row("A", "1"), Row("B", "3")));

    [Fact]
    public void TestThatIsCalledAgain_BeginsANewUnit() => Assert.Equal("3;3,4;4", Of(Method("B"), Method("B"), Method("C"), Method("C")));

    [Fact]
    public void ExplicitTest_HasNoStep() => Assert.Equal("3,6", Of(Method("B"), Method("E"), Method("D")));

    [Fact]
    public void TestThatNobodyListed_IsAskedForAllTheSame() => Assert.Equal("3;9;4", Of(Method("B"), Row("B", "9"), Method("C")));

    [Fact]
    public void WholeMethod_IsNamedBesidesItsRows()
    {
        CaseSelection.Only step = RunUnits.Of(Planned(Method("A")), Listed, ListedOrder.Kept)[0].Steps[0];

        Assert.Equal([new MethodName("N.T", "A")], step.Methods);
        Assert.Equal(["A(1)", "A(2)"], step.Names);
    }

    [Theory]
    [InlineData("N.A/m:b N.A/n:d", "b,d")]
    [InlineData("N.A/n:d N.A/m:b", "d;b")]
    [InlineData("N.A/m:b N.B/o:c", "b;c")]
    [InlineData("N.A/k N.A/m:b", "a e,b")]
    [InlineData("N.A/m:b N.A/k", "b;a e")]
    [InlineData("N.A/k:a N.A/k:e", "a,e")]
    [InlineData("N.A/k:a N.A/m:b N.A/k:e", "a,b;e")]
    [InlineData("N.A/k:e N.A/m:b", "e;b")]
    [InlineData("N.A/k:a N.A/?:x N.A/n:d", "a;x;d")]
    public void TestsThatStartByTheirUids_ShareAUnitWithinTheirClass(string order, string units) => Assert.Equal(units, string.Join(';', RunUnits
        .Of(Planned([.. order.Split(' ').Select(Named)]), Listed with { Tests = [.. "N.A/n:d N.A/k:e N.B/o:c N.A/m:b N.A/k:a".Split(' ').Select(Named).Select(id => new DiscoveredTest { Id = id, DisplayName = id.Row })] }, ListedOrder.ByUidInClasses)
        .Select(unit => string.Join(',', unit.Steps.Select(step => string.Join(' ', step.Ids))))));

    /// <summary>Ids; steps apart by commas, units by semicolons.</summary>
    private static string Of(params TestId[] order) =>
        string.Join(';', RunUnits.Of(Planned(order), Listed, ListedOrder.Kept).Select(unit => string.Join(',', unit.Steps.Select(step => string.Join(' ', step.Ids)))));

    private static PlannedRun Planned(params TestId[] order) => new()
    {
        Number = 1,
        Suite = Suite,
        Conditions = ConditionSet.Of(SerialCondition.Instance),
        Order = [.. order],
        Seed = 1,
    };

    private static TestId Named(string name) => name.Split('/', ':') is [var type, var method, .. var row] ? new TestId(Suite, type, method, string.Concat(row)) : throw new ArgumentException(name);

    private static TestId Method(string name) => Row(name, "");

    private static TestId Row(string method, string row) => new(Suite, "N.T", method, row);

    private static DiscoveredTest Test(string method, string row, string? skipReason = null) => new()
    {
        Id = Row(method, row),
        DisplayName = $"{method}({row})",
        SkipReason = skipReason,
    };
}
