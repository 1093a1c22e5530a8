using FlakyZoo.Mischief;

namespace Endings.XunitV3.Dying;

/// <summary>
/// The culprit passes; the process dies while an innocent test runs, which passes when it is alone. The innocent opens the
/// gate and waits for the thread, so that this happens for certain.
/// </summary>
public class LateDoomedThreadTests : Neighbours
{
    private static readonly ManualResetEventSlim Gate = new();
    private static Thread? _doomed;

    [Fact]
    public void It_leaves_a_thread_that_will_throw() => _doomed = Death.StartDoomedThread(Gate.Wait);

    [Fact]
    public void Neighbour_is_there_when_the_thread_throws()
    {
        Gate.Set();
        _doomed?.Join();
    }
}
