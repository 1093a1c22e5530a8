namespace QualityGate.Reporting.Text;

/// <summary>Numbers as a row of blocks, higher for more.</summary>
internal static class SparklineText
{
    private const string Blocks = "▁▂▃▄▅▆▇█";

    /// <summary>Shares of 0 to 1. Nothing but 0 is the lowest block, so that one failure is seen.</summary>
    public static string OfShares(ImmutableArray<double> shares) => string.Concat(shares.Select(share => share == 0 ? Blocks[0] : Blocks[Math.Clamp((int)Math.Ceiling(share * (Blocks.Length - 1)), 1, Blocks.Length - 1)]));

    /// <summary>Counts, beside the greatest of them.</summary>
    public static string OfCounts(ImmutableArray<int> counts) =>
        OfShares([.. counts.Select(count => (double)count / Math.Max(1, counts.DefaultIfEmpty().Max()))]);
}
