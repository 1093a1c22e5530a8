using QualityGate.Core.Audits;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Gates.Rules;

/// <summary>
/// How often any test may fail, as far as the runs show: by the upper bound of the exact interval, never by the point. Of a test that
/// never failed a high bound only says that there are too few runs.
/// </summary>
internal static class FlakyRateRule
{
    public static Measured Measure(GateScope scope, Limit limit)
    {
        ImmutableArray<(AuditedTest Test, double Upper)> tests =
        [
            .. scope.Tests
                .Where(entry => (entry.Test.IsUnreliable || entry.Test.Verdict is TestVerdict.Stable) && !scope.IsQuarantined(entry.Test.Id))
                .Select(entry => (entry.Test, Upper: entry.Test.Verdict.Rate.ExactInterval.Upper))
                .OrderByDescending(entry => entry.Test.IsUnreliable)
                .ThenByDescending(entry => entry.Upper),
        ];
        if (tests.IsEmpty)
            return new Measured(Value: null) { Missing = [MissingFact.Tests] };

        ImmutableArray<(AuditedTest Test, double Upper)> beyond = limit.Number is { } most ? [.. tests.Where(entry => entry.Upper > most)] : [];
        bool isSeen = beyond.Any(entry => entry.Test.IsUnreliable);
        return new Measured(tests.Max(entry => entry.Upper), scope.EvidenceOf((isSeen ? beyond.Where(entry => entry.Test.IsUnreliable) : beyond).Select(entry => entry.Test.Id)))
        {
            Missing = !beyond.IsEmpty && !isSeen ? [MissingFact.Runs] : [],
            Otherwise = isSeen ? GateStatus.NotMet : GateStatus.Undecided,
        };
    }
}
