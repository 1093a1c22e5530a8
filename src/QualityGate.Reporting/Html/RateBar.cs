using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Html;

/// <summary>A rate with its interval, drawn from 0 to 100 % and said in words beside it.</summary>
internal static class RateBar
{
    private const double Width = 96;

    public static Markup Of(FailureRate rate) =>
        Markup.Of($"<span class=\"rate\">{Drawn(rate)}<span>{Figures.Rate(rate)}</span></span>");

    private static Markup Drawn(FailureRate rate) => rate.Trials == 0 ? Markup.Empty : Markup.Of(
        $"<svg viewBox=\"0 0 100 12\" aria-hidden=\"true\"><path d=\"M{X(rate.Interval.Lower)} 6H{X(rate.Interval.Upper)}\"/><circle cx=\"{X(rate.Point)}\" cy=\"6\" r=\"3.5\"/></svg>");

    private static double X(double share) => 2 + (Width * share);
}
