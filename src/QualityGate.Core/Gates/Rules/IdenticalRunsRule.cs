using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;

namespace QualityGate.Core.Gates.Rules;

/// <summary>The last runs in a row that say the same of every test, whatever they say.</summary>
internal static class IdenticalRunsRule
{
    public static Measured Measure(GateScope scope, Limit limit)
    {
        ImmutableArray<(AuditedTest Test, int Alike, int Runs)> rows =
        [
            .. from entry in scope.Tests
               where !scope.IsQuarantined(entry.Test.Id)
               from conditions in NaturalRuns.ConditionsOf(entry.Suite, scope.Settings)
               let strip = NaturalRuns.Under(entry.Test, conditions)?.Strip ?? ""
               let alike = AlikeAtTheEnd(strip)
               orderby alike
               select (entry.Test, alike, strip.Length),
        ];
        if (rows.IsEmpty)
            return new Measured(Value: null) { Missing = [MissingFact.Tests] };

        // A row that is alike from its first run on may go on so: there are only too few of them.
        ImmutableArray<(AuditedTest Test, int Alike, int Runs)> broken = [.. rows.Where(row => row.Alike < row.Runs && row.Alike < limit.Number)];
        bool isTooShort = broken.IsEmpty && rows[0].Alike < limit.Number;
        return new Measured(rows[0].Alike, scope.EvidenceOf(broken.Select(row => row.Test.Id).Distinct()))
        {
            Missing = isTooShort ? [MissingFact.Runs] : [],
            Otherwise = broken.IsEmpty ? GateStatus.Undecided : GateStatus.NotMet,
        };
    }

    // What was not observed is like nothing, not even like itself.
    private static int AlikeAtTheEnd(string strip) => strip.Length == 0 || strip[^1] is '.' or '-'
        ? 0
        : strip.Length - strip.TrimEnd(strip[^1]).Length;
}
