using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Shards;

/// <summary>
/// One of the parts of an audit that are made apart, on one machine each. Together they make exactly the runs that the audit would
/// have made by itself, under the same numbers and from the same seeds.
/// </summary>
/// <param name="Index">1 to <paramref name="Total"/>.</param>
/// <param name="Total">How many parts there are; 1 to <see cref="Most"/>.</param>
/// <param name="Split">Along which line it is cut.</param>
public sealed record Shard(int Index, int Total, ShardSplit Split)
{
    /// <summary>More machines than anybody gives to one audit.</summary>
    public const int Most = 1_000;

    /// <summary>True when its numbers are in their ranges.</summary>
    public bool IsPossible() => Total is >= 1 and <= Most && Index >= 1 && Index <= Total && Split is ShardSplit.Iterations or ShardSplit.Tests;

    /// <summary>How many of so many runs under one condition are made here.</summary>
    public int RunsOf(int runs) => Split == ShardSplit.Tests ? runs : (runs + Total - Index) / Total;

    /// <summary>0-based place, among all runs under a condition, of the one that is made here after so many others.</summary>
    public int IterationAfter(int done) => Split == ShardSplit.Tests ? done : Index - 1 + (done * Total);

    /// <summary>
    /// Whether the test is run here. Tests of one class stay together, since they often build on each other; which part a class
    /// falls to depends on its name alone, on every machine.
    /// </summary>
    public bool Has(TestId test) => Split != ShardSplit.Tests || PlaceOf(test) == Index - 1;

    /// <summary>As it is typed: <c>2/4</c>.</summary>
    public override string ToString() => $"{Index}/{Total}";

    private int PlaceOf(TestId test)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{test.Suite}\n{test.Class}"));
        return (int)(BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)Total);
    }
}
