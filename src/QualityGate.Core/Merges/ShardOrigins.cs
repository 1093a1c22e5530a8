using QualityGate.Core.Faults;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Merges;

/// <summary>Sees to it that the parts of an audit come of one run of CI, of one commit and one configuration, and that each was made to its end.</summary>
internal static class ShardOrigins
{
    /// <param name="records">In order, none missing.</param>
    /// <exception cref="QualityGateException">They do not belong together, or one is not finished.</exception>
    public static void Require(ImmutableArray<ShardRecord> records)
    {
        ShardRecord first = records[0];
        MergeFault.ThrowIfAny(
        [
            .. Different(records, "belongs to the run", record => record.Subject.RunKey),
            .. Different(records, "is of the commit", record => record.Subject.Commit),
            .. records.Select(record => Configured(record, first)).OfType<string>(),
            .. records.Select(Unfinished).OfType<string>(),
        ]);
    }

    private static IEnumerable<string> Different(ImmutableArray<ShardRecord> records, string what, Func<ShardRecord, string?> of) => records
        .Where(record => of(record) != of(records[0]))
        .Select(record => $"{Sentence(record.Name)} {what} {of(record) ?? "of nobody knows what name"}, and {records[0].Name} {what} {of(records[0]) ?? "of nobody knows what name"}.");

    private static string? Configured(ShardRecord record, ShardRecord first) => record.Configuration.Keys.Union(first.Configuration.Keys)
        .Order(StringComparer.Ordinal)
        .Where(key => record.Configuration.GetValueOrDefault(key) != first.Configuration.GetValueOrDefault(key))
        .Select(key => $"{Sentence(record.Name)} was made with another configuration than {first.Name}: {key} is {Value(record, key)} there and {Value(first, key)} here.")
        .FirstOrDefault();

    private static string Value(ShardRecord record, string key) => record.Configuration.GetValueOrDefault(key, "not set");

    private static string? Unfinished(ShardRecord record) => record.Ending switch
    {
        Ending.Finished or Ending.BudgetSpent => null,
        Ending.TimedOut => $"{Sentence(record.Name)} reached its --timeout before its share was made: give it more time, and make it again or go on with it by `audit --resume`.",
        Ending.Cancelled => $"{Sentence(record.Name)} was stopped before its share was made: make it again, or go on with it by `audit --resume`.",
        _ => $"{Sentence(record.Name)} breaks off before its share was made: make it again, or go on with it by `audit --resume`.",
    };

    private static string Sentence(string name) => $"S{name[1..]}";
}
