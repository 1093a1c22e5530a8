using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Runs;
using QualityGate.Runner.Tests.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Runs;

public sealed class TestPatienceTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ManualClock _clock = new();

    [Fact]
    public void LimitThatWasGiven_HoldsAsItIs()
    {
        TestPatience patience = new(2 * Second, Minute);
        Run(patience, new RunEnding.Finished(), ("a", 40 * Second));

        Assert.Equal(2 * Second, patience.For("a").Time);
        Assert.Equal(2 * Second, patience.For("b").Time);
    }

    [Fact]
    public void TestNeverSeen_GetsFiveMinutes() => Assert.Equal(new TestLimit(5 * Minute, null), new TestPatience(asked: null, Minute).For("a"));

    [Theory]
    [InlineData(0.01, 60)]
    [InlineData(6, 60)]
    [InlineData(12, 120)]
    [InlineData(40, 300)]
    public void TestSeenBefore_GetsTenTimesItsLongest(double seconds, double limit)
    {
        TestPatience patience = new(asked: null, Minute);
        Run(patience, new RunEnding.Cancelled(), ("a", seconds * Second), ("a", Second / 1000));

        Assert.Equal(new TestLimit(limit * Second, seconds * Second), patience.For("a"));
    }

    [Fact]
    public void Silence_IsLearnedFromRunsThatEnded()
    {
        TestPatience patience = new(asked: null, Minute);
        Assert.Equal(5 * Minute, patience.ForSilence.Time);

        Run(patience, new RunEnding.Cancelled(), ("a", Second));
        Assert.Equal(5 * Minute, patience.ForSilence.Time);

        Run(patience, new RunEnding.Finished(), ("a", Second));
        Assert.Equal(Minute, patience.ForSilence.Time);
    }

    [Theory]
    [InlineData(1, 60)]
    [InlineData(90, 90)]
    public void SilenceUnderAGivenLimit_IsNeverLessThanTheLeast(double given, double limit) =>
        Assert.Equal(limit * Second, new TestPatience(given * Second, Minute).ForSilence.Time);

    private void Run(TestPatience patience, RunEnding ending, params (string Id, TimeSpan Took)[] tests)
    {
        RunTranscript transcript = new(
            new PlannedRun { Number = 1, Suite = new SuiteId("T.csproj", "net10.0"), Conditions = ConditionSet.Of(SerialCondition.Instance), Seed = 1 },
            "/src",
            new Listener(),
            _clock);
        foreach ((string id, TimeSpan took) in tests)
        {
            transcript.Add(new HostEvent.TestStarted(new CaseName(id, "Some.Tests", id, id), TimeSpan.Zero));
            _clock.Advance(took);
            transcript.Add(new HostEvent.TestEnded(id, TimeSpan.Zero));
            patience.Learn(transcript, ending);
        }
    }
}
