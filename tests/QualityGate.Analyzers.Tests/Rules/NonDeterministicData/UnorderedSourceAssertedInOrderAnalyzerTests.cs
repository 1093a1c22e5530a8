using QualityGate.Analyzers.Rules.NonDeterministicData;

namespace QualityGate.Analyzers.Tests.Rules.NonDeterministicData;

public class UnorderedSourceAssertedInOrderAnalyzerTests
{
    private const string Bag = "var bag = new System.Collections.Concurrent.ConcurrentBag<string> { \"a\", \"b\" }; ";
    private const string Map = "var map = new System.Collections.Concurrent.ConcurrentDictionary<string, int>(); ";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task SequenceEqualOverBag_IsFlagged(Framework framework) => Test(framework, Bag + "[|Assert.Is(bag.SequenceEqual(new[] { \"a\", \"b\" }))|];");

    [Theory]
    [InlineData(Bag + "[|Assert.Equal(new[] { \"a\", \"b\" }, bag)|];")]
    [InlineData(Map + "[|Assert.Equal(new[] { \"a\", \"b\" }, map.Keys)|];")]
    [InlineData(Map + "[|Assert.Equal(\"a,b\", string.Join(\",\", map.Keys))|];")]
    [InlineData(Map + "[|Assert.Collection(map.Values, one => Assert.Equal(1, one), two => Assert.Equal(2, two))|];")]
    [InlineData(Map + "var keys = map.Keys.ToList(); [|Assert.Equal(\"b\", keys[1])|];")]
    [InlineData(Map + "[|Assert.Equal(\"b\", map.Keys.Last())|];")]
    [InlineData("[|Assert.Equal(new[] { \"a\", \"b\" }, Directory.GetFiles(\".\").Select(Path.GetFileName))|];")]
    [InlineData("var files = new DirectoryInfo(\".\").EnumerateFiles().Select(file => file.Name).ToArray(); [|Assert.Equal(new[] { \"a\", \"b\" }, files)|];")]
    [InlineData("[|Assert.Equal(new[] { 1, 2 }, new[] { 1, 2 }.AsParallel().Select(number => number))|];")]
    [InlineData("var table = new System.Collections.Hashtable(); [|Assert.Equal(new[] { \"a\", \"b\" }, table.Keys.Cast<string>())|];")]
    public Task OrderOfUnorderedSource_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var seen = new System.Collections.Concurrent.ConcurrentQueue<int>(); Parallel.For(0, 9, seen.Enqueue); [|Assert.Equal(Enumerable.Range(0, 9), seen)|];")]
    [InlineData("var seen = new System.Collections.Concurrent.ConcurrentQueue<int>(); Parallel.For(0, 9, number => seen.Enqueue(number)); [|Assert.Equal(Enumerable.Range(0, 9), seen)|];")]
    [InlineData("var seen = new List<int>(); await Task.WhenAll(new[] { 1, 2 }.Select(async number => { await Task.Yield(); lock (seen) seen.Add(number); })); [|Assert.Equal(new[] { 1, 2 }, seen)|];")]
    public Task OrderOfCompletion_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData(Framework.NUnit, Bag + "[|Assert.That(bag, Is.EqualTo(new[] { \"a\", \"b\" }))|];")]
    [InlineData(Framework.NUnit, Bag + "[|NUnit.Framework.Legacy.CollectionAssert.AreEqual(new[] { \"a\", \"b\" }, bag)|];")]
    [InlineData(Framework.MSTest, Bag + "[|CollectionAssert.AreEqual(new[] { \"a\", \"b\" }, bag)|];")]
    [InlineData(Framework.NUnit, Bag + "Assert.That(bag, Is.EquivalentTo(new[] { \"a\", \"b\" }));")]
    [InlineData(Framework.MSTest, Bag + "CollectionAssert.AreEquivalent(new[] { \"a\", \"b\" }, bag);")]
    public Task WordsOfOtherFrameworks_AreRead(Framework framework, string statements) => Test(framework, statements);

    [Theory]
    [InlineData("[|bag.Should().Equal(\"a\", \"b\")|];")]
    [InlineData("[|bag.Should().ContainInOrder(\"a\", \"b\")|];")]
    [InlineData("bag.Should().BeEquivalentTo(new[] { \"a\", \"b\" });")]
    public Task FluentAssertions_AreRead(string assertion) => Sample.Of<UnorderedSourceAssertedInOrderAnalyzer>(
        Framework.XunitV2, $"using FluentAssertions;\npublic class Tests {{ [Fact] public void Test() {{ {Bag}{assertion} }} }}").With(Library.FluentAssertions).VerifyAsync();

    [Theory]
    [InlineData("[|bag.ShouldBe(new[] { \"a\", \"b\" })|];")]
    [InlineData("bag.ShouldBe(new[] { \"a\", \"b\" }, ignoreOrder: true);")]
    public Task Shouldly_IsRead(string assertion) => Sample.Of<UnorderedSourceAssertedInOrderAnalyzer>(
        Framework.XunitV2, $"using Shouldly;\npublic class Tests {{ [Fact] public void Test() {{ {Bag}{assertion} }} }}").With(Library.Shouldly).VerifyAsync();

    [Theory]
    [InlineData(Bag + "Assert.Equal(new[] { \"a\", \"b\" }, bag.Order());")]
    [InlineData(Bag + "Assert.Equal(new[] { \"a\", \"b\" }, bag.OrderBy(item => item).ToList());")]
    [InlineData("var files = Directory.GetFiles(\".\"); Array.Sort(files); Assert.Equal(new[] { \"a\", \"b\" }, files);")]
    [InlineData(Bag + "var list = bag.ToList(); list.Sort(); Assert.Equal(new[] { \"a\", \"b\" }, list);")]
    [InlineData("Assert.Equal(new[] { 1, 2 }, new[] { 1, 2 }.AsParallel().AsOrdered().Select(number => number));")]
    public Task SortedSource_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData(Bag + "Assert.Equal(new[] { \"a\" }, bag);")]
    [InlineData(Bag + "Assert.Equal([\"a\"], bag);")]
    [InlineData(Bag + "Assert.Empty(bag);")]
    [InlineData("var files = Directory.GetFiles(\".\"); Assert.Single(files); Assert.Equal(\"a\", files[0]);")]
    [InlineData(Map + "Assert.Equal(\"a\", map.Keys.First());")]
    [InlineData(Map + "var keys = map.Keys.ToArray(); Assert.Equal(1, keys.Length); Assert.Equal(new[] { \"a\" }.ToArray(), keys);")]
    public Task OneItem_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData(Bag + "Assert.Equal(2, bag.Count);")]
    [InlineData(Bag + "Assert.Contains(\"a\", bag);")]
    [InlineData(Bag + "Assert.Equal(bag.ToArray(), bag.ToList());")]
    [InlineData(Map + "Assert.Equal(new Dictionary<string, int>(), map);")]
    [InlineData("Assert.Equal(new HashSet<int> { 1, 2 }, System.Collections.Immutable.ImmutableHashSet.Create(1, 2));")]
    public Task OrderThatNobodyAsksFor_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData(Map + "var ranking = new Ranking(map); Assert.Equal(\"b\", ranking[1]);")]
    [InlineData(Map + "var ranking = new Ranking(map); Assert.True(map.Keys.SequenceEqual(ranking.Names));")]
    [InlineData("System.Collections.Immutable.IImmutableSet<string> set = System.Collections.Immutable.ImmutableHashSet.Create(\"a\", \"b\"); Assert.Equal(set, System.Collections.Immutable.ImmutableHashSet.Create(\"b\", \"a\"));")]
    public Task OrderOfAnotherType_Passes(string statements) => Sample.Of<UnorderedSourceAssertedInOrderAnalyzer>(
        Framework.XunitV2,
        $$"""
        public class Ranking(IEnumerable<KeyValuePair<string, int>> votes) { public IReadOnlyList<string> Names { get; } = votes.Select(vote => vote.Key).ToList(); public string this[int place] => Names[place]; }
        public class Tests { [Fact] public void Test() { {{statements}} } }
        """).VerifyAsync();

    [Theory]
    [InlineData("var numbers = new System.Collections.Concurrent.ConcurrentDictionary<int, int>(); Assert.Equal(new[] { 1, 2 }, numbers.Keys);")]
    [InlineData("var set = new HashSet<string> { \"a\", \"b\" }; Assert.Equal(new[] { \"a\", \"b\" }, set.ToArray());")]
    [InlineData("var map = new Dictionary<string, int>(); Assert.Equal(new[] { \"a\", \"b\" }, map.Keys);")]
    [InlineData("Assert.Equal(new[] { \"A\", \"B\" }, typeof(string).GetProperties().Select(property => property.Name));")]
    public Task SourceWithTheSameOrderInEveryRun_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task TypesOfTheProject_Count() => Sample.Test<UnorderedSourceAssertedInOrderAnalyzer>(
        Framework.XunitV2, "var map = new Dictionary<string, int>(); [|Assert.Equal(new[] { \"a\", \"b\" }, map.Keys)|];").With("qualitygate.unordered_types", "Dictionary, HashSet").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<UnorderedSourceAssertedInOrderAnalyzer>(framework, statements).VerifyAsync();
}
