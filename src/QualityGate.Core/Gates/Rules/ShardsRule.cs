namespace QualityGate.Core.Gates.Rules;

/// <summary>All parts of an audit that was made in parts.</summary>
internal static class ShardsRule
{
    public static Measured Measure(GateScope scope) => ShardStanding.Of(scope.Audit.Subject) switch
    {
        null => new Measured(Value: null) { Missing = [MissingFact.Shards] },
        { Missing.IsEmpty: false } shards => new Measured(shards.Total - shards.Missing.Length, new GateEvidence.OfShards(shards.Missing)) { Missing = [MissingFact.Shards] },
        var shards => new Measured(shards.Total),
    };
}
