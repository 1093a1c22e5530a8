using QualityGate.Cli.Tests.Zoo;
using QualityGate.Core.Runs;

namespace QualityGate.Cli.Tests.Endings;

/// <summary>What is said of the culprits, alike for every framework.</summary>
[Collection(EndingsGroup.Name)]
public sealed class EndingWordsTests(AuditedEndings endings)
{
    [Fact]
    public void TestThatHangsOnAThread_SaysWhere() => Assert.All(
        FailuresOf(".Hanging.BlockingTests"),
        failure => Assert.Contains("Standstill.Block", failure.StackTrace, StringComparison.Ordinal));

    [Fact]
    public void TestThatHangsOnNoThread_SaysSo() => Assert.All(
        FailuresOf(".Hanging.AwaitingTests"),
        failure => Assert.Contains("No thread is inside of it", failure.Message, StringComparison.Ordinal));

    [Theory]
    [InlineData(".Hanging.BlockingFixtureTests", "BlockingFixture..ctor")]
    [InlineData(".Hanging.BlockingSetUpTests", "BlockingSetUpTests.SetUp")]
    public void FixtureThatHangs_IsShownWithItsStack(string @class, string call) => Assert.All(
        FailuresOf(@class),
        failure => Assert.Contains(call, failure.StackTrace, StringComparison.Ordinal));

    [Theory]
    [InlineData(".Dying.FailingFastTests", "The specimen fails fast.")]
    [InlineData(".Dying.DoomedThreadTests", "Nobody catches this")]
    [InlineData(".Dying.OverflowingTests", "Stack overflow.")]
    [InlineData(".Dying.ExitingTests", "Environment.Exit(0)")]
    [InlineData(".Dying.KilledTests", "SIGKILL")]
    public void TestThatKillsItsProcess_SaysHow(string @class, string words) => Assert.All(
        FailuresOf(@class),
        failure => Assert.Contains(words, failure.Message, StringComparison.Ordinal));

    private Failure[] FailuresOf(string @class)
    {
        EndingSpecimen[] specimens = [.. ZooModel.Instance.Endings.Specimens.Where(specimen => specimen.Class.EndsWith(@class, StringComparison.Ordinal))];
        Failure[] failures =
        [
            .. from specimen in specimens
               from test in endings.TestsOf(specimen)
               where test.Id.Method == specimen.Method
               select test.Results.Single().Signatures[0].Sample,
        ];
        Assert.True(failures.Length >= 2 && failures.Length == specimens.Length, endings.Abrupt.Run.ToString());
        return failures;
    }
}
