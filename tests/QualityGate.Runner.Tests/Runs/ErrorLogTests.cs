using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Runs;

public sealed class ErrorLogTests
{
    private readonly ErrorLog _log = new();

    [Fact]
    public void SetUpThatFailed_IsSaidByItsTestsAlready()
    {
        Say("Setup failed for test fixture Some.Tests", "SetUp : System.Exception : why", "Catastrophe");

        Assert.Equal("Catastrophe", Assert.Single(_log.Errors));
    }

    [Fact]
    public void TearDownThatFailed_IsOneErrorOfTwoMessages()
    {
        Say("TearDown failed for test fixture Some.Tests", "TearDown : System.Exception : why", "Catastrophe");

        Assert.Equal<string>(["TearDown failed for test fixture Some.Tests: TearDown : System.Exception : why", "Catastrophe"], _log.Errors);
    }

    [Theory]
    [InlineData("[MSTest][Discovery][/T.dll] UTA007: Method M defined in class C does not have correct signature.", true)]
    [InlineData("   Dependent Assembly Lib of /T.dll not found. Can be ignored if not an NUnit project.", true)]
    [InlineData("   Exception thrown executing tests in /T.dll", true)]
    [InlineData("[xUnit.net 00:00:00.31] T: Exception discovering tests from T", true)]
    [InlineData("what a test wrote to its error stream", false)]
    public void Warning_IsAnErrorWhenTestsAreMissingAfterIt(string text, bool isError)
    {
        _log.Add(new HostEvent.AdapterSaid(MessageLevel.Warning, text));

        Assert.Equal(isError, !_log.Errors.IsEmpty);
    }

    [Fact]
    public void Flood_IsBounded()
    {
        Say([.. Enumerable.Repeat("again", 1000)]);

        Assert.Equal(AdapterErrors.Limit, _log.Errors.Length);
    }

    private void Say(params string[] texts)
    {
        foreach (string text in texts)
            _log.Add(new HostEvent.AdapterSaid(MessageLevel.Error, text));
    }
}
