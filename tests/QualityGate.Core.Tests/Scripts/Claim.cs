using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>A property checked on generated values, the same ones every time.</summary>
internal static class Claim
{
    private static readonly Replay Seed = new(new Rnd(20_240_229, 1_713), FSharpOption<int>.None);

    private static readonly Config Repeatable = Config.QuickThrowOnFailure
        .WithReplay(FSharpOption<Replay>.Some(Seed))
        .WithQuietOnSuccess(true)
        .WithMaxTest(200);

    public static void HoldsFor<T>(Gen<T> values, Func<T, bool> claim) =>
        Prop.ForAll(values.ToArbitrary(), claim).Check(Repeatable);
}
