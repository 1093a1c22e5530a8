using QualityGate.Core.Runs;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Runs;

public sealed class ObservedFailureTests
{
    [Theory]
    [InlineData("System.IO.IOException : disk full", "System.IO.IOException", "disk full")]
    [InlineData("My.Outer+Inner`1Exception : x", "My.Outer+Inner`1Exception", "x")]
    [InlineData("Assert.Equal() Failure: Values differ", "", "Assert.Equal() Failure: Values differ")]
    [InlineData("Expected : 1", "", "Expected : 1")]
    [InlineData(null, "", "")]
    public void Message_IsSplitIntoTypeAndText(string? reported, string type, string text)
    {
        CaseName name = new("1", "C", "M", "C.M");

        Failure failure = ObservedFailure.Of(new CaseResult(name, CaseOutcome.Failed, TimeSpan.Zero) { Message = reported }, "/src");

        Assert.Equal((type, text), (failure.ExceptionType, failure.Message));
    }

    [Fact]
    public void FilesUnderTheRoot_AreNamedFromThere()
    {
        CaseName name = new("1", "C", "M", "C.M");
        string root = Path.GetFullPath("/src");
        string inside = Path.Combine(root, "Shop", "Cart.cs");
        string outside = Path.GetFullPath("/else/Lib.cs");
        string stack = $"   at Shop.Cart.Add() in {inside}:line 7\n   at Lib.Run() in {outside}:line 8";

        Failure failure = ObservedFailure.Of(new CaseResult(name, CaseOutcome.Failed, TimeSpan.Zero) { StackTrace = stack }, root);

        Assert.Equal($"   at Shop.Cart.Add() in {Path.Combine("Shop", "Cart.cs")}:line 7\n   at Lib.Run() in {outside}:line 8", failure.StackTrace);
    }
}
