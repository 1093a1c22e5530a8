namespace FlakyZoo.Mischief;

/// <summary>Ways never to return.</summary>
internal static class Standstill
{
    /// <summary>Holds the thread of the test: no cancellation that the framework knows of can reach it.</summary>
    public static void Block()
    {
        using var gate = new ManualResetEventSlim();
        gate.Wait();
    }

    /// <summary>Holds no thread at all: the stacks of the process show nothing of the test.</summary>
    public static async Task AwaitAsync() => await new TaskCompletionSource().Task;
}
