using QualityGate.Core.Suites;

namespace QualityGate.Core.Shards;

/// <summary>The tests of a suite that one part of an audit runs.</summary>
public static class ShardShare
{
    /// <summary>The discovery with the tests of that part only; all of them where it is not cut by tests.</summary>
    public static Discovery Of(Discovery discovery, Shard shard)
    {
        Discovery own = discovery.Keeping(test => shard.Has(test.Id));
        return own with { InOtherShards = discovery.Tests.Length - own.Tests.Length };
    }
}
