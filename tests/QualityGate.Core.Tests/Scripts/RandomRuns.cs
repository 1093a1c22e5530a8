using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>Suites with random runs: rows, strays, skips, hangs, crashes, voided and cancelled runs.</summary>
internal static class RandomRuns
{
    private static readonly ImmutableArray<string> Discovered = ["A", "B", "Rows[1]", "Rows[2]"];
    private static readonly ImmutableArray<string> Seen = [.. Discovered, "Rows[1#1]", "Stray[x]", "Stray[y]", "Rows[new]"];

    public static Gen<SuiteScript> Scripts { get; } = WithOutcomes("PPPFFSHC.");

    /// <summary>Also of suites that decline parallelism, for which parallel is adverse.</summary>
    public static Gen<SuiteScript> ScriptsOfEveryKind { get; } =
        from script in Scripts
        from parallelism in Gen.Elements(Enum.GetValues<DeclaredParallelism>())
        select script.ThatDeclares(parallelism);

    public static Gen<SuiteLedger> Ledgers { get; } = ScriptsOfEveryKind.Select(script => script.Suite);

    public static Gen<SuiteLedger> WithoutFailures { get; } = WithOutcomes("PPPS.").Select(script => script.Suite);

    public static Gen<SuiteLedger> OnlyPasses { get; } = WithOutcomes("P").Select(script => script.Suite);

    private static Gen<SuiteScript> WithOutcomes(string letters) =>
        from count in Gen.Choose(0, 14)
        from runs in Gen.ListOf(Runs(letters), count)
        select runs.Aggregate(SuiteScript.Of(Discovered), (script, run) => script.Run(run.Conditions, run.Results, run.Completion));

    private static Gen<(ConditionSet Conditions, string Results, Completion Completion)> Runs(string letters) =>
        from conditions in Gen.Elements(Under.Serial, Under.Parallel)
        from completion in Gen.Elements(Completion.Completed, Completion.Completed, Completion.Crashed, Completion.TimedOut, Completion.Voided, Completion.Cancelled)
        from results in Gen.CollectToList(Seen, test => Result(test, letters))
        select (conditions, string.Join(' ', results.Where(result => result.Length > 0)), completion);

    private static Gen<string> Result(string test, string letters) =>
        from isThere in Gen.Choose(0, 4)
        from letter in Gen.Elements(letters.ToCharArray())
        from fault in Gen.Choose(1, 12)
        select isThere == 0 ? "" : letter is 'F' or 'H' or 'C' ? $"{test}:{letter}=fault-{(char)('a' + fault)}" : $"{test}:{letter}";
}
