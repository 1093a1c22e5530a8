using QualityGate.Analyzers.Rules.NonDeterministicData;
using QualityGate.CodeFixes.Rules.NonDeterministicData;

namespace QualityGate.CodeFixes.Tests.Rules.NonDeterministicData;

public class UnorderedSourceAssertedInOrderFixTests
{
    private const string Bag = "var bag = new System.Collections.Concurrent.ConcurrentBag<string>();\n";

    [Theory]
    [InlineData(Framework.XunitV2, "Assert.Equal(new[] { \"a\", \"b\" }, bag)", "Assert.Equivalent(new[] { \"a\", \"b\" }, bag, strict: true)")]
    [InlineData(Framework.XunitV3, "Assert.Equal(new[] { \"a\", \"b\" }, bag)", "Assert.Equivalent(new[] { \"a\", \"b\" }, bag, strict: true)")]
    [InlineData(Framework.NUnit, "Assert.That(bag, Is.EqualTo(new[] { \"a\", \"b\" }))", "Assert.That(bag, Is.EquivalentTo(new[] { \"a\", \"b\" }))")]
    [InlineData(Framework.NUnit, "NUnit.Framework.Legacy.CollectionAssert.AreEqual(new[] { \"a\", \"b\" }, bag)", "NUnit.Framework.Legacy.CollectionAssert.AreEquivalent(new[] { \"a\", \"b\" }, bag)")]
    [InlineData(Framework.MSTest, "CollectionAssert.AreEqual(new[] { \"a\", \"b\" }, bag)", "CollectionAssert.AreEquivalent(new[] { \"a\", \"b\" }, bag)")]
    public Task OrderedComparison_AsksForAnyOrder(Framework framework, string before, string after) => FixSample.Test<UnorderedSourceAssertedInOrderAnalyzer, UnorderedSourceAssertedInOrderFix>(
        framework, $"{Bag}[|{before}|]; // both", $"{Bag}{after}; // both").VerifyAsync();

    [Theory]
    [InlineData("FluentAssertions", "bag.Should().Equal(\"a\", \"b\")", "bag.Should().BeEquivalentTo(new[] { \"a\", \"b\" })", Library.FluentAssertions)]
    [InlineData("FluentAssertions", "bag.Should().Equal(new List<string>())", "bag.Should().BeEquivalentTo(new List<string>())", Library.FluentAssertions)]
    [InlineData("Shouldly", "bag.ShouldBe(new[] { \"a\", \"b\" })", "bag.ShouldBe(new[] { \"a\", \"b\" }, ignoreOrder: true)", Library.Shouldly)]
    public Task FluentLibraries_KeepTheirWords(string space, string before, string after, Library library)
    {
        string Source(string assertion) => $"using {space};\npublic class Tests {{ [Fact] public void Test() {{ {Bag}{assertion}; }} }}";
        return FixSample.Of<UnorderedSourceAssertedInOrderAnalyzer, UnorderedSourceAssertedInOrderFix>(Framework.XunitV2, Source($"[|{before}|]"), Source(after)).With(library).VerifyAsync();
    }

    [Fact]
    public Task SeveralHits_AreAllFixed() => FixSample.Test<UnorderedSourceAssertedInOrderAnalyzer, UnorderedSourceAssertedInOrderFix>(
        Framework.XunitV2,
        Bag + "[|Assert.Equal(new[] { \"a\", \"b\" }, bag)|];\n[|Assert.Equal(new[] { \"b\", \"c\" }, bag)|];",
        Bag + "Assert.Equivalent(new[] { \"a\", \"b\" }, bag, strict: true);\nAssert.Equivalent(new[] { \"b\", \"c\" }, bag, strict: true);").VerifyAsync();

    [Theory]
    [InlineData(Bag + "[|Assert.Equal(\"a,b\", string.Join(\",\", bag))|];")]
    [InlineData(Bag + "[|Assert.True(bag.SequenceEqual(new[] { \"a\", \"b\" }))|];")]
    [InlineData(Bag + "[|Assert.Equal(\"b\", bag.Last())|];")]
    [InlineData(Bag + "string[] items = [.. bag]; [|Assert.Equal([\"a\", \"b\"], items)|];")]
    public Task WhatHasNoOtherOrder_IsLeftAlone(string statements) => FixSample.NotOfferedAsync<UnorderedSourceAssertedInOrderAnalyzer, UnorderedSourceAssertedInOrderFix>(
        Sample.Test<UnorderedSourceAssertedInOrderAnalyzer>(Framework.XunitV2, statements));
}
