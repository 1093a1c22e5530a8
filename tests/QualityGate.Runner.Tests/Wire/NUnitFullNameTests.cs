using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Wire;

public sealed class NUnitFullNameTests
{
    [Theory]
    [InlineData("A.B.Passes", "Passes", "A.B", "Passes")]
    [InlineData("A.B.Rows(1.5d)", "Rows(1.5d)", "A.B", "Rows")]
    [InlineData("A.B(2,\"a.b(\").Rows(\"x.y\")", "Rows(\"x.y\")", "A.B", "Rows")]
    [InlineData("A.B<Int32>.Test", "Test", "A.B`1", "Test")]
    [InlineData("A.B<Int32,List<String>>+Inner.Test", "Test", "A.B`2+Inner", "Test")]
    [InlineData("A.B.Generic<Int32>(1)", "Generic<Int32>(1)", "A.B", "Generic")]
    [InlineData("A.B.My name (x.y)", "My name (x.y)", "A.B", "My name (x.y)")]
    [InlineData("A.B(\"a.b\\\"(\").Rows(1.5d)", "shown otherwise", "A.B", "Rows")]
    [InlineData("Rootless", "Rootless", "", "Rootless")]
    public void FullName_IsDivided(string full, string test, string expectedClass, string expectedMethod) =>
        Assert.Equal(new MethodName(expectedClass, expectedMethod), NUnitFullName.Split(full, test));
}
