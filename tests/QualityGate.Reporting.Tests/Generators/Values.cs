using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Conditions;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>The small values that larger ones are made of.</summary>
internal static class Values
{
    public static Gen<int> Counts { get; } = Gen.Choose(0, 1000);

    public static Gen<int> Numbers { get; } = Gen.OneOf(Gen.Choose(-1000, 1000), Gen.Elements(int.MinValue, int.MaxValue));

    /// <summary>0 to 1, with awkward fractions.</summary>
    public static Gen<double> Shares { get; } = Gen.OneOf(
        Gen.Elements(0, 1, double.Epsilon, 1e-300, 1.0 / 3, 0.1 + 0.2, Math.BitDecrement(1)),
        from numerator in Gen.Choose(0, 1_000_000) select numerator / 1_000_003.0);

    public static Gen<double?> MaybeShares { get; } = Gen.OneOf(Gen.Constant((double?)null), Shares.Select(share => (double?)share));

    public static Gen<TimeSpan> Durations { get; } = Gen.OneOf(
        Gen.Elements(TimeSpan.Zero, TimeSpan.MaxValue, TimeSpan.MinValue, TimeSpan.FromTicks(1)),
        from ticks in Gen.Choose(0, int.MaxValue) select TimeSpan.FromTicks(ticks));

    public static Gen<DateTimeOffset> Moments { get; } =
        from days in Gen.Choose(0, 20_000)
        from ticks in Gen.Choose(0, int.MaxValue)
        from hours in Gen.Choose(-11, 14)
        select new DateTimeOffset(new DateTime(1990, 1, 1).AddDays(days).AddTicks(ticks), TimeSpan.FromHours(hours));

    public static Gen<ConditionSet> Conditions { get; } =
        from conditions in Gen.NonEmptyListOf(Gen.Elements(ConditionCatalogue.All.ToArray()))
        select ConditionSet.Of([.. conditions.Distinct()]);

    public static Gen<T> OneOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    public static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(value => (T?)value));

    public static Gen<int?> Maybe(Gen<int> values) => Gen.OneOf(Gen.Constant<int?>(null), values.Select(value => (int?)value));

    /// <summary>None to three: audits nest deep.</summary>
    public static Gen<ImmutableArray<T>> Many<T>(Gen<T> values) =>
        from count in Gen.Choose(0, 3)
        from items in Gen.ListOf(values, count)
        select items.ToImmutableArray();

    /// <summary>One to three.</summary>
    public static Gen<ImmutableArray<T>> Some<T>(Gen<T> values) =>
        from count in Gen.Choose(1, 3)
        from items in Gen.ListOf(values, count)
        select items.ToImmutableArray();
}
