using FsCheck;
using FsCheck.Fluent;

namespace QualityGate.Core.Tests.Statistics;

/// <summary>Generators of what the formulas take.</summary>
internal static class Any
{
    /// <summary>Strictly between 0 and 1.</summary>
    public static Gen<double> Rate { get; } = Gen.Choose(1, 9_999).Select(n => n / 10_000.0);

    public static Gen<double> Confidence { get; } = Gen.Choose(500, 999).Select(n => n / 1_000.0);

    public static Gen<(int Failures, int Trials)> Counts { get; } = CountsUpTo(2_000);

    public static Gen<(int Failures, int Trials)> CountsUpTo(int mostTrials) =>
        from trials in Gen.Choose(1, mostTrials)
        from failures in Gen.Choose(0, trials)
        select (failures, trials);
}
