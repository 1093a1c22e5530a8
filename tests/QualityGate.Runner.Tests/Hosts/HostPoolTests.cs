using QualityGate.Runner.Hosts;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Hosts;

[Collection(SpecimenTurns.Name)]
public sealed class HostPoolTests(SpecimenSuite specimens)
{
    [LinuxFact]
    public async Task SpareThatDiedWhileItWaited_IsReplaced()
    {
        await using HostPool pool = new(SpecimenSuite.Options with { SpareHosts = 1 });
        pool.Prepare(HostLaunch.ForDiscovery(specimens.Suite));
        Assert.Equal(1, specimens.KillSurvivors());

        HostStart.Started replaced = Assert.IsType<HostStart.Started>(await pool.TakeAsync(HostLaunch.ForDiscovery(specimens.Suite), CancellationToken.None));

        await replaced.Host.EndAsync();
    }

    [Fact]
    public async Task CancelledWait_LeavesTheSpareToThePool()
    {
        await using (HostPool pool = new(SpecimenSuite.Options with { SpareHosts = 1 }))
        {
            pool.Prepare(HostLaunch.ForDiscovery(specimens.Suite));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pool.TakeAsync(HostLaunch.ForDiscovery(specimens.Suite), new CancellationToken(canceled: true)));
        }

        Assert.Empty(specimens.Survivors());
    }
}
