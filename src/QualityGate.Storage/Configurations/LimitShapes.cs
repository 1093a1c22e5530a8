using System.Diagnostics;
using System.Globalization;
using QualityGate.Core.Gates;

namespace QualityGate.Storage.Configurations;

/// <summary>What the value of a condition of the gate may be.</summary>
internal static class LimitShapes
{
    private static readonly ValueShape<Limit> Report = ValueShapes.Choice(("report", Limit.Report));

    private static readonly ValueShape<Limit> BaselineOrReport = ValueShapes.Choice(("baseline", Limit.Baseline), ("report", Limit.Report));

    public static ValueShape<Limit> Of(GateKey key) => key switch
    {
        // Without any valid run nothing is known, so their number is judged always.
        { Rule: GateRule.ValidRuns } => NumberOf(key),
        { MayFollowBaseline: true } => NumberOf(key).Or(BaselineOrReport),
        _ => NumberOf(key).Or(Report),
    };

    /// <summary>A limit as it would be written.</summary>
    public static string Written(Limit limit) => limit switch
    {
        { Kind: LimitKind.Number, Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Kind: LimitKind.Baseline } => "\"baseline\"",
        { Kind: LimitKind.Report } => "\"report\"",
        _ => throw new UnreachableException(),
    };

    private static ValueShape<Limit> NumberOf(GateKey key) => key.Measure switch
    {
        GateMeasure.AtMost => ValueShapes.WholeNumber(0).As(number => Limit.Of(number)),
        // One run is like itself.
        GateMeasure.AtLeast => ValueShapes.WholeNumber(key.Rule == GateRule.IdenticalRuns ? 2 : 1).As(number => Limit.Of(number)),
        GateMeasure.ShareAtMost => ValueShapes.Share.As(Limit.Of),
        GateMeasure.PercentAtMost => ValueShapes.PerCent.As(Limit.Of),
        _ => throw new UnreachableException(),
    };
}
