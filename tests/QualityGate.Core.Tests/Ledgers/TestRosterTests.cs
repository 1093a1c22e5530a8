using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Ledgers;

public sealed class TestRosterTests
{
    [Fact]
    public void DiscoveredRows_AreKeptApart()
    {
        SuiteScript script = SuiteScript.Of("A[1]", "A[2]").Run(Under.Serial, "A[1]:P A[2]:F");

        Assert.Equal("P", script.StripOf("A[1]", Under.Serial));
        Assert.Equal("F", script.StripOf("A[2]", Under.Serial));
        Assert.Null(script.Suite.Find(script.IdOf("A[]")));
    }

    [Fact]
    public void RowsThatWereNotDiscovered_FoldIntoTheirMethod()
    {
        SuiteScript script = SuiteScript.Of("A[guid-0]")
            .Run(Under.Serial, "A[guid-1]:P")
            .Run(Under.Serial, "A[guid-2]:F");

        Assert.Equal("PF", script.StripOf("A[]", Under.Serial));
        Assert.True(script.Tally("A[]").HasUnstableIdentity);
        Assert.Equal("Shop.OrderTests.A", script.Tally("A[]").DisplayName);
        Assert.False(script.Tally("A[guid-0]").HasUnstableIdentity);
    }

    [Theory]
    [InlineData("A[1]:P A[2]:F", "F")]
    [InlineData("A[1]:F A[2]:P", "F")]
    [InlineData("A[1]:H A[2]:F", "H")]
    [InlineData("A[1]:S A[2]:P", "P")]
    [InlineData("A[1]:S A[2]:S", "S")]
    [InlineData("A[1]:C A[2]:H A[3]:P", "C")]
    public void FoldedRows_ShowTheWorseOutcome(string results, string strip) =>
        Assert.Equal(strip, SuiteScript.Of("A[0]").Run(Under.Serial, results).StripOf("A[]", Under.Serial));

    [Fact]
    public void SeveralResultsOfOneDiscoveredCase_AreTestsOfTheirOwn()
    {
        SuiteScript script = SuiteScript.Of("A[1]").Run(Under.Serial, "A[1]:P A[1#1]:F").Run(Under.Serial, "A[1]:P A[1#1]:P");

        Assert.Equal("PP", script.StripOf("A[1]", Under.Serial));
        Assert.Equal("FP", script.StripOf("A[1#1]", Under.Serial));
        Assert.False(script.Tally("A[1#1]").HasUnstableIdentity);
    }

    [Fact]
    public void TestWithoutRowKey_HasAStableIdentityAllTheSame()
    {
        SuiteScript script = SuiteScript.Of("A[]").Run(Under.Serial, "A[]:P A[#1]:F");

        Assert.Equal("P", script.StripOf("A[]", Under.Serial));
        Assert.Equal("F", script.StripOf("A[#1]", Under.Serial));
        Assert.DoesNotContain(script.Suite.Tests, test => test.HasUnstableIdentity);
    }

    [Fact]
    public void EqualRowsInDiscovery_AreOneTest()
    {
        SuiteScript script = SuiteScript.Of("A[1]", "A[1]").Run(Under.Serial, "A[1]:P");

        Assert.Single(script.Suite.Tests);
        Assert.Equal(0, script.Suite.Runs[0].Missing);
    }

    [Fact]
    public void FoldedMethod_IsLocatedWhereItsRowsAre()
    {
        SuiteScript script = SuiteScript.Of()
            .With("A[1]", test => test with { Location = new("tests/OrderTests.cs", 30) })
            .Run(Under.Serial, "A[new]:P");

        Assert.Equal(new("tests/OrderTests.cs", 30), script.Tally("A[]").Location);
    }

    [Theory]
    [InlineData("A[1]:P A[2]:P B:P", 0)]
    [InlineData("A[1]:P B:P", 1)]
    [InlineData("A[1]:P A[new]:P B:P", 0)]
    [InlineData("A[x]:P A[y]:P B:P", 0)]
    [InlineData("A[x]:P B:P", 1)]
    [InlineData("A[x]:P A[y]:P A[z]:P", 1)]
    [InlineData("A[1]:P A[2]:P B:S", 0)]
    [InlineData("", 3)]
    public void Missing_AreCasesNeitherSeenNorSeenUnderANewName(string results, int missing) =>
        Assert.Equal(missing, SuiteScript.Of("A[1]", "A[2]", "B").Run(Under.Serial, results).Suite.Runs[0].Missing);

    [Theory]
    [InlineData(Completion.TimedOut)]
    [InlineData(Completion.Crashed)]
    [InlineData(Completion.Cancelled)]
    [InlineData(Completion.Voided)]
    public void RunThatWasCutShort_MissesNothing(Completion completion) =>
        Assert.Equal(0, SuiteScript.Of("A", "B").Run(Under.Serial, "A:P", completion).Suite.Runs[0].Missing);
}
