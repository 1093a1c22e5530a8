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
            Launch(SuiteHost.Application, 7, new TestSelection.Only([test]), test).Key);
    }

    [Fact]
    public void OwnHost_ServesAnyRun()
    {
        HostLaunch seventh = Launch(SuiteHost.Adapter, number: 7);

        Assert.Equal(seventh.Key, Launch(SuiteHost.Adapter, number: 8).Key);
        Assert.False(seventh.IsSupersededBy(Launch(SuiteHost.Adapter, number: 8)));
    }

    private static HostLaunch Launch(SuiteHost host, int number, TestSelection? tests = null, params TestId[] order)
    {
        TestSuite suite = ApplicationSuite.SuiteAt("/tests/T.dll");
        Discovery discovery = new() { Suite = suite.Id, Platform = suite.Platform, Tests = [] };
        return HostLaunch.For(new PreparedSuite(suite, discovery), new PlannedRun
        {
            Number = number,
            Suite = suite.Id,
            Host = host,
            Conditions = ConditionSet.Of(SerialCondition.Instance),
            Tests = tests ?? new TestSelection.Everything(),
            Order = [.. order],
            Seed = 1,
        });
    }
}
