using QualityGate.Analyzers.Rules.NonDeterministicData;

namespace QualityGate.Analyzers.Tests.Rules.NonDeterministicData;

public class CollectedMemoryAssertedAnalyzerTests
{
    [Theory]
    [InlineData(Framework.XunitV2, "[|Assert.False(weak.IsAlive)|];")]
    [InlineData(Framework.XunitV3, "[|Assert.False(weak.IsAlive)|];")]
    [InlineData(Framework.NUnit, "[|Assert.That(weak.IsAlive, Is.False)|];")]
    [InlineData(Framework.MSTest, "[|Assert.IsFalse(weak.IsAlive)|];")]
    [InlineData(Framework.TUnit, "await [|Assert.That(weak.IsAlive).IsFalse()|];")]
    public Task ObjectOfTheSameMethod_IsFlagged(Framework framework, string assertion) =>
        Test(framework, $"var weak = new WeakReference(new object()); GC.Collect(); GC.WaitForPendingFinalizers(); {assertion}");

    [Theory]
    [InlineData("var item = new object(); var weak = new WeakReference<object>(item); item = null; GC.Collect(); [|Assert.False(weak.TryGetTarget(out _))|];")]
    [InlineData("var weak = new WeakReference(new object()); GC.Collect(); [|Assert.Null(weak.Target)|];")]
    [InlineData("long before = GC.GetTotalMemory(true); var data = new byte[99]; long after = GC.GetTotalMemory(true); [|Assert.True(after - before < 1000)|];")]
    [InlineData("int before = GC.CollectionCount(0); [|Assert.Equal(before, GC.CollectionCount(0))|];")]
    [InlineData("[|Assert.True(System.Diagnostics.Process.GetCurrentProcess().WorkingSet64 < 1_000_000_000)|];")]
    [InlineData("[|Assert.Equal(12345, \"a\".GetHashCode())|];")]
    [InlineData("[|Assert.Equal(12345, HashCode.Combine(1, 2))|];")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var weak = Make(); GC.Collect(); Assert.False(weak.IsAlive); static WeakReference Make() => new(new object());")]
    [InlineData("var weak = new WeakReference(new object()); for (int round = 0; round < 10 && weak.IsAlive; round++) GC.Collect(); Assert.False(weak.IsAlive);")]
    [InlineData("var item = new object(); var weak = new WeakReference(item); GC.Collect(); Assert.True(weak.IsAlive); GC.KeepAlive(item);")]
    [InlineData("var weak = new WeakReference(null); Assert.False(weak.IsAlive);")]
    public Task ObjectThatSurelyGoesOrStays_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.Equal(\"a\".GetHashCode(), \"a\".GetHashCode());")]
    [InlineData("Assert.Equal(5, 5.GetHashCode());")]
    [InlineData("Assert.NotEqual(0, new object().GetHashCode());")]
    [InlineData("long before = GC.GetTotalMemory(true); Console.WriteLine(before);")]
    public Task WhatIsTheSameInEveryProcess_Passes(string statements) => Test(Framework.XunitV2, statements);

    private static Task Test(Framework framework, string statements) => Sample.Test<CollectedMemoryAssertedAnalyzer>(framework, statements).VerifyAsync();
}
