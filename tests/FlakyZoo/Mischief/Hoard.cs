namespace FlakyZoo.Mischief;

/// <summary>Memory that is never given back.</summary>
/// <remarks>Only for projects whose runtimeconfig.template.json limits the heap: without a limit it would take the machine's.</remarks>
internal static class Hoard
{
    private const int Piece = 1_000_000;

    // A static root: what the test has taken is still missing after it has failed.
    private static readonly List<byte[]> Pieces = [];

    /// <summary>Takes all that the runtime gives, 1 MB at a time.</summary>
    /// <exception cref="OutOfMemoryException">Always, once the limit of the heap is reached.</exception>
    /// <exception cref="InvalidOperationException">The heap has no limit.</exception>
    public static void FillMemory()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 1L << 30)
        {
            throw new InvalidOperationException("The heap is not limited: see runtimeconfig.template.json.");
        }

        while (true)
        {
            Pieces.Add(new byte[Piece]);
        }
    }
}
