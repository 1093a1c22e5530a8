using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Runs;
using QualityGate.Runner.Tests.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Runs;

public sealed class RunWatchdogTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ManualClock _clock = new();
    private readonly RunTranscript _transcript;

    public RunWatchdogTests() => _transcript = new RunTranscript(
        new PlannedRun { Number = 1, Suite = new SuiteId("T.csproj", "net10.0"), Conditions = ConditionSet.Of(SerialCondition.Instance), Seed = 1 },
        "/src",
        new Listener(),
        _clock);

    [Fact]
    public async Task RunThatTakesTooLong_ExpiresWithItsRunningTests()
    {
        Task<RunEnding> expired = new RunWatchdog(Minute, new TestPatience(TimeSpan.FromDays(1), Minute), _clock).ExpiredAsync(_transcript, CancellationToken.None);
        Start("running");

        _clock.Advance(Minute);

        RunEnding.RunExpired ending = Assert.IsType<RunEnding.RunExpired>(await expired);
        Assert.Equal("running", Assert.Single(ending.Running).Name.DisplayName);
    }

    [Fact]
    public async Task TestThatTakesTooLong_ExpiresAlone()
    {
        RunWatchdog watchdog = new(runLimit: null, new TestPatience(Minute, Minute), _clock);
        Start("early");
        Task<RunEnding> expired = watchdog.ExpiredAsync(_transcript, CancellationToken.None);
        _clock.Advance(Minute / 2);
        Start("late");

        _clock.Advance(Minute / 2);

        RunEnding.TestExpired ending = Assert.IsType<RunEnding.TestExpired>(await expired);
        Assert.Equal("early", Assert.Single(ending.Late).Name.DisplayName);
    }

    [Fact]
    public async Task SilenceAfterATest_ExpiresAndNamesIt()
    {
        Task<RunEnding> expired = new RunWatchdog(runLimit: null, new TestPatience(Minute, Minute), _clock).ExpiredAsync(_transcript, CancellationToken.None);
        End(Start("last"));

        _clock.Advance(Minute);

        RunEnding.FellSilent ending = Assert.IsType<RunEnding.FellSilent>(await expired);
        Assert.Equal("last", ending.After?.Name.DisplayName);
    }

    [Fact]
    public async Task SilenceBeforeTheFirstTest_ExpiresToo()
    {
        Task<RunEnding> expired = new RunWatchdog(runLimit: null, new TestPatience(Minute, Minute), _clock).ExpiredAsync(_transcript, CancellationToken.None);

        _clock.Advance(Minute);

        Assert.Null(Assert.IsType<RunEnding.FellSilent>(await expired).After);
    }

    [Fact]
    public async Task BetweenTests_AMinuteIsGrantedEvenWhereOneTestMayTakeLess()
    {
        Task<RunEnding> expired = new RunWatchdog(runLimit: null, new TestPatience(Minute / 4, Minute), _clock).ExpiredAsync(_transcript, CancellationToken.None);

        for (int quarter = 0; quarter < 3; quarter++)
            _clock.Advance(Minute / 4);
        Assert.False(expired.IsCompleted);
        _clock.Advance(Minute / 4);

        Assert.IsType<RunEnding.FellSilent>(await expired);
    }

    [Fact]
    public async Task WordOfATest_EndsTheSilence()
    {
        using CancellationTokenSource over = new();
        Task<RunEnding> expired = new RunWatchdog(runLimit: null, new TestPatience(Minute, Minute), _clock).ExpiredAsync(_transcript, over.Token);
        _clock.Advance(Minute / 2);
        End(Start("between"));

        _clock.Advance(Minute / 2);
        Assert.False(expired.IsCompleted);
        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => expired);
    }

    [Fact]
    public async Task TestThatTookMuchLessBefore_ExpiresBeforeOneThatIsNew()
    {
        TestPatience patience = new(asked: null, Minute);
        Start("known", "known");
        End("known");
        patience.Learn(_transcript, new RunEnding.Finished());
        Start("known", "known");
        Start("new");
        Task<RunEnding> expired = new RunWatchdog(runLimit: null, patience, _clock).ExpiredAsync(_transcript, CancellationToken.None);

        _clock.Advance(Minute);

        RunEnding.TestExpired ending = Assert.IsType<RunEnding.TestExpired>(await expired);
        Assert.Equal("known", Assert.Single(ending.Late).Name.DisplayName);
    }

    private string Start(string name, string? known = null)
    {
        string id = known ?? Guid.NewGuid().ToString("N");
        _transcript.Add(new HostEvent.TestStarted(new CaseName(id, "Some.Tests", name, name), TimeSpan.Zero));
        return id;
    }

    private void End(string id) => _transcript.Add(new HostEvent.TestEnded(id, TimeSpan.Zero));
}
