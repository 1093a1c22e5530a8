using QualityGate.Runner.Applications;

namespace QualityGate.Runner.Tests.Applications;

public sealed class ExplicitTestsTests
{
    [Theory]
    [InlineData("""{"$type":"test-case-discovered","TestCaseUniqueID":"a","Explicit":true,"Serialization":"cut in the mid""", "a")]
    [InlineData("""{"$type":"test-case-discovered","TestCaseUniqueID":"a","Explicit":false}""", null)]
    [InlineData("""{"$type":"test-case-starting","TestCaseUniqueID":"a","Explicit":true}""", null)]
    [InlineData("""the test says "test-case-discovered" and "Explicit":true""", null)]
    [InlineData("""{"$type":"test-case-discovered","TestCaseUni""", null)]
    public void Line_NamesAnExplicitTestOrNone(string line, string? id) => Assert.Equal(id, ExplicitTests.ExplicitIn(line));
}
