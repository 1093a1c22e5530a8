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
    [InlineData("SetUp : System.IO.IOException : disk full", "System.IO.IOException", "SetUp: disk full")]
    [InlineData("OneTimeSetUp: SetUp : System.IO.IOException : disk full", "System.IO.IOException", "OneTimeSetUp: disk full")]
    [InlineData("Test method My.Tests.Runs threw exception: \r\nSystem.IO.IOException: disk\r\nfull", "System.IO.IOException", "disk\nfull")]
    [InlineData("Class Initialization method My.Tests.Init threw exception. System.IO.IOException: disk full.", "System.IO.IOException", "Class Initialization method My.Tests.Init: disk full.")]
    [InlineData("Unable to create instance of class My.Tests. Error: System.IO.IOException: disk full.", "System.IO.IOException", "Unable to create instance of class My.Tests: disk full.")]
    [InlineData(null, "", "")]
    public void Message_IsSplitIntoTypeAndText(string? reported, string type, string text)
    {
        CaseName name = new("1", "C", "M", "C.M");

        Failure failure = ObservedFailure.Of(new CaseResult(name, CaseOutcome.Failed, TimeSpan.Zero) { Message = reported }, "/src");

        Assert.Equal((type, text), (failure.ExceptionType, failure.Message));
    }

    [Theory]
    [InlineData("   at A.B()\n\n1)    at A.B()\n", "   at A.B()")]
    [InlineData("   at A.B()\n\n1)    at A.B()\n\n2)    at A.C()\n", "   at A.B()\n\n1)    at A.B()\n\n2)    at A.C()")]
    public void OnlyStackOfAnAssertion_IsToldOnce(string reported, string kept) =>
        Assert.Equal(kept, ObservedFailure.Of(new CaseResult(new CaseName("1", "C", "M", "C.M"), CaseOutcome.Failed, TimeSpan.Zero) { StackTrace = reported }, "/src").StackTrace);

    [Theory]
    [InlineData("   at A.B()\n   at InvokeStub_A.B(Object)\n   at NUnit.Framework.Internal.C.D()\n", "   at A.B()")]
    [InlineData("   at System.Reflection.C.D()\n   at A.B()", "   at System.Reflection.C.D()\n   at A.B()")]
    [InlineData("   at System.Reflection.C.D()", "   at System.Reflection.C.D()")]
    public void CallOfTheTestByItsFramework_IsLeftOut(string reported, string kept) =>
        Assert.Equal(kept, ObservedFailure.Of(new CaseResult(new CaseName("1", "C", "M", "C.M"), CaseOutcome.Failed, TimeSpan.Zero) { StackTrace = reported }, "/src").StackTrace);

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
