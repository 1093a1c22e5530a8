using QualityGate.CiLint.Rules;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Suppressions;

/// <summary>Parts findings that are allowed from those that are not. A suppression that has run out, or lacks something, allows nothing and is told itself.</summary>
internal static class Allowance
{
    public static (ImmutableArray<CiFinding> Findings, ImmutableArray<CiSuppression> Suppressed) Of(
        IEnumerable<Reported> reported, ImmutableArray<Suppression> suppressions, DateOnly today)
    {
        List<CiFinding> findings = [];
        List<CiSuppression> suppressed = [];
        foreach (Reported found in reported)
        {
            Suppression? allowing = suppressions.FirstOrDefault(suppression => suppression.IsWellFormed && suppression.Until >= today && suppression.Covers(found.Finding.Rule, found.Places));
            if (allowing is null)
                findings.Add(found.Finding);
            else
                suppressed.Add(new CiSuppression(found.Finding, allowing.Until!.Value, allowing.Reason));
        }

        findings.AddRange(suppressions.Where(suppression => !suppression.IsWellFormed || suppression.Until < today).Select(Unusable));
        return ([.. findings], [.. suppressed]);
    }

    private static CiFinding Unusable(Suppression suppression) => new()
    {
        Rule = CiRule.UnusableSuppression,
        Mask = suppression.IsWellFormed ? CiMask.ExpiredSuppression : CiMask.MalformedSuppression,
        Location = suppression.Place.Location,
        Column = suppression.Place.Column,
        Text = suppression.Place.Text,
        Definition = suppression.Place.File,
    };
}
