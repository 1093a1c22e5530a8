using FsCheck;
using FsCheck.Fluent;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>Checks a claim on many generated values, always the same ones: a test that fails only sometimes is what this product is against.</summary>
internal static class Property
{
    public static void Holds<T>(Gen<T> values, int cases, Action<T> claim) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20260105, 1),
            Prop.ForAll(values.ToArbitrary(), claim));
}
