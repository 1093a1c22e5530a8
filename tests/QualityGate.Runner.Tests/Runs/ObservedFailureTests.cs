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
        CaseName name = new(Guid.NewGuid(), "C", "M", "C.M");

        Failure failure = ObservedFailure.Of(new CaseResult(name, CaseOutcome.Failed, TimeSpan.Zero) { Message = reported });

        Assert.Equal((type, text), (failure.ExceptionType, failure.Message));
    }
}
