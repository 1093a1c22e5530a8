using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Hosts;

public sealed class HostLaunchTests
{
    [Fact]
    public void ApplicationOfAnotherRun_IsSuperseded()
    {
        HostLaunch seventh = Launch(SuiteHost.Application, number: 7);

        Assert.True(seventh.IsSupersededBy(Launch(SuiteHost.Application, number: 8)));
        Assert.False(seventh.IsSupersededBy(Launch(SuiteHost.Application, number: 7)));
    }

    [Fact]
    public void ApplicationsForOtherTests_CannotStandForEachOther()
    {
        TestId test = new(new SuiteId("Application.csproj", "net10.0"), "A", "B", "1");

        Assert.NotEqual(
            Launch(SuiteHost.Application, 7).Key,
            Launch(SuiteHost.Application, 7, new TestSelection.Only([test])).Key);
    }

    [Fact]
    public void ApplicationToldOfAnOrder_ServesAnyOfThem()
    {
        TestId test = new(new SuiteId("Application.csproj", "net10.0"), "A", "B", "1");

        Assert.Equal(
            Launch(SuiteHost.Application, 7).Key,
            Launch(SuiteHost.Application, 7, new TestSelection.Only([test]), order: test).Key);
    }

    [Fact]
    public void OwnHost_ServesAnyRun()
    {
        HostLaunch seventh = Launch(SuiteHost.Adapter, number: 7);

        Assert.Equal(seventh.Key, Launch(SuiteHost.Adapter, number: 8).Key);
        Assert.False(seventh.IsSupersededBy(Launch(SuiteHost.Adapter, number: 8)));
    }

    [Theory]
    [InlineData(SuiteHost.Adapter)]
    [InlineData(SuiteHost.Application)]
    public void OtherStartOfTheProcess_IsAnotherLaunch(SuiteHost host)
    {
        HostLaunch plain = Launch(host, number: 7);
        HostLaunch elsewhere = Launch(host, number: 7, conditions: "serial+timezone-east");

        Assert.NotEqual(plain.Key, elsewhere.Key);
        Assert.True(plain.IsSupersededBy(elsewhere));
    }

    [Fact]
    public void ConditionsOfTheRequestAlone_AreServedByTheSameHost() =>
        Assert.Equal(Launch(SuiteHost.Adapter, 7).Key, Launch(SuiteHost.Adapter, 8, conditions: "parallel+cpustress").Key);

    [Theory]
    [InlineData(SuiteHost.Adapter, "serial", true)]
    [InlineData(SuiteHost.Adapter, "clock-midnight", false)]
    [InlineData(SuiteHost.Os, "serial", false)]
    public void ClockThatGoesOnWhileAProcessWaits_KeepsItFromBeingStartedAhead(SuiteHost host, string conditions, bool canWait) =>
        Assert.Equal(canWait, Launch(host, 7, conditions: conditions).CanWait);

    private static HostLaunch Launch(SuiteHost host, int number, TestSelection? tests = null, string conditions = "serial", params TestId[] order)
    {
        TestSuite suite = ApplicationSuite.SuiteAt("/tests/T.dll");
        Discovery discovery = new() { Suite = suite.Id, Platform = suite.Platform, Tests = [] };
        return HostLaunch.For(new PreparedSuite(suite, discovery), new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Host = host,
            Conditions = ConditionSet.Parse(conditions),
            Tests = tests ?? new TestSelection.Everything(),
            Order = [.. order],
            Seed = 1,
        });
    }
}
