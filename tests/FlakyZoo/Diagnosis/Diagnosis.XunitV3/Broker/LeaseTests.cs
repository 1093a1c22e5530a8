namespace Diagnosis.XunitV3.Broker;

/// <summary>Handles a batch under a lease that is hardly longer than the batch.</summary>
public class LeaseTests
{
    [Fact]
    public async Task A_lease_is_held_until_the_batch_is_done()
    {
        var lease = new Lease(TimeSpan.FromMilliseconds(45));

        for (var message = 0; message < 4; message++)
        {
            await Task.Delay(8);
        }

        Assert.True(lease.IsHeld);
    }
}
