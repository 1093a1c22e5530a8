namespace QualityGate.Core.Shards;

/// <summary>Along which line an audit is cut into parts.</summary>
public enum ShardSplit
{
    Unknown,

    /// <summary>Each part runs all tests, and makes some of the runs: order and side effects stay what they are.</summary>
    Iterations,

    /// <summary>Each part makes all runs, of some classes: for suites of which one run takes too long.</summary>
    Tests,
}
