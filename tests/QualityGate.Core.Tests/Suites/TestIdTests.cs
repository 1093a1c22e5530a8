using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Suites;

public sealed class TestIdTests
{
    private static readonly SuiteId Suite = new("a/A.csproj", "net10.0");

    [Fact]
    public void SortedIds_GoBySuiteClassMethodRowOrdinal()
    {
        TestId[] sorted =
        [
            new(Suite, "C", "M", "", 0),
            new(Suite, "C", "M", "r", 0),
            new(Suite, "C", "M", "r", 1),
            new(Suite, "C", "N", "", 0),
            new(Suite, "c", "M", "", 0),
            new(Suite with { Framework = "net8.0" }, "A", "A", "", 0),
            new(Suite with { Project = "b/B.csproj" }, "A", "A", "", 0),
        ];

        Assert.Equal(sorted, sorted.Reverse().Order());
    }

    [Fact]
    public void WholeMethod_ForgetsRowAndOrdinal() =>
        Assert.Equal(new TestId(Suite, "C", "M", ""), new TestId(Suite, "C", "M", "r", 3).WholeMethod);

    [Fact]
    public void Case_ForgetsOnlyTheOrdinal() =>
        Assert.Equal(new TestId(Suite, "C", "M", "r"), new TestId(Suite, "C", "M", "r", 3).Case);

    [Fact]
    public void SameTestInTwoFrameworks_IsTwoTests() =>
        Assert.NotEqual(new TestId(Suite, "C", "M", "r"), new TestId(Suite with { Framework = "net8.0" }, "C", "M", "r"));

    [Fact]
    public void SuiteWithoutFramework_IsCalledByItsProject() => Assert.Equal("a/A.csproj", (Suite with { Framework = "" }).ToString());
}
