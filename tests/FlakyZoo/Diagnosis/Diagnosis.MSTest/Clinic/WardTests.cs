namespace Diagnosis.MSTest.Clinic;

/// <summary>Demands after each test that no bell of the ward rings any more.</summary>
[TestClass]
public class WardTests
{
    private int _ringing;

    [TestMethod]
    public void A_bell_can_be_rung()
    {
        Interlocked.Increment(ref _ringing);
        _ = Task.Run(async () =>
        {
            await Task.Delay(10);
            Interlocked.Decrement(ref _ringing);
        });

        Assert.IsTrue(_ringing <= 1);
    }

    [TestCleanup]
    public async Task All_is_quiet()
    {
        await Task.Delay(13);
        if (Volatile.Read(ref _ringing) > 0)
        {
            throw new InvalidOperationException("A bell still rings.");
        }
    }
}
