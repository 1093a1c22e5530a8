using QualityGate.Analyzers.Rules.OrderDependency;

namespace QualityGate.Analyzers.Tests.Rules.OrderDependency;

public class InstanceStateSharedAnalyzerTests
{
    private const string SetUp = "private List<int> _list = new(); [SetUp] public void Make() { [|_list = new()|]; } [Test] public void One() => _list.Add(1); [Test] public void Two() => Assert.That(_list, Is.Empty);";

    [Theory]
    [InlineData("[Parallelizable(ParallelScope.All)]", "")]
    [InlineData("[Parallelizable(ParallelScope.Children)]", "")]
    [InlineData("", "[assembly: Parallelizable(ParallelScope.Children)]")]
    public Task WrittenBySetUp_IsFlagged(string onClass, string onAssembly) => Class(onClass, SetUp, onAssembly);

    [Theory]
    [InlineData("private int _count; [Test] public void One() { [|_count++|]; } [Test] public void Two() { _count++; }")]
    [InlineData("private readonly List<int> _seen = new(); [Test] public void One() => [|_seen.Add(1)|]; [Test] public void Two() => Assert.That(_seen, Is.Empty);")]
    [InlineData("private int _count; [TestCase(1)] [TestCase(2)] public void One(int row) { [|_count = row|]; Assert.That(_count, Is.EqualTo(row)); }")]
    [InlineData("private int Count { get; set; } [Test] public void One() { [|Count = 1|]; } [Test] public void Two() => Assert.That(Count, Is.Zero);")]
    [InlineData("private int _count; [Test] public void One() => Step(); [Test] public void Two() => Assert.That(_count, Is.Zero); private void Step() { [|_count++|]; }")]
    public Task WrittenByTests_IsFlagged(string members) => Class("[Parallelizable(ParallelScope.All)]", members);

    [Fact]
    public Task ParallelMethods_AreFlagged() => Class(
        "", "private int _count; [Test, Parallelizable] public void One() { [|_count = 1|]; } [Test, Parallelizable] public void Two() => Assert.That(_count, Is.Zero);");

    [Theory]
    [InlineData("", "")]
    [InlineData("[Parallelizable]", "")]
    [InlineData("[NonParallelizable]", "[assembly: Parallelizable(ParallelScope.All)]")]
    [InlineData("", "[assembly: Parallelizable(ParallelScope.Fixtures)]")]
    [InlineData("[Parallelizable(ParallelScope.All), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]", "")]
    [InlineData("[Parallelizable(ParallelScope.All)]", "[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]")]
    public Task AloneOrOwnObject_Passes(string onClass, string onAssembly) => Class(onClass, SetUp.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), onAssembly);

    [Theory]
    [InlineData("private int _count; [OneTimeSetUp] public void Make() { _count = 1; } [Test] public void One() => Assert.That(_count, Is.EqualTo(1)); [Test] public void Two() => Assert.That(_count, Is.EqualTo(1));")]
    [InlineData("private readonly List<int> _list = new() { 1 }; [Test] public void One() => Assert.That(_list, Is.Not.Empty); [Test] public void Two() => Assert.That(_list, Is.Not.Empty);")]
    [InlineData("private int _count; [Test] public void One() { _count = 1; } [Test] public void Two() { }")]
    [InlineData("private sealed class Item { public int Id { get; set; } public List<int> Tags { get; } = new(); } [Test] public void One() => Assert.That(new Item { Id = 1, Tags = { 1 } }, Is.Not.Null); [Test] public void Two() => Assert.That(new Item { Id = 2, Tags = { 2 } }, Is.Not.Null);")]
    public Task NotWrittenTogether_Passes(string members) => Class("[Parallelizable(ParallelScope.All)]", members);

    [Theory]
    [InlineData("private readonly ThreadLocal<int> _own = new(); [SetUp] public void Make() { _own.Value = 1; } [Test] public void One() => Assert.That(_own.Value, Is.EqualTo(1)); [Test] public void Two() { }")]
    [InlineData("private int _count; [Test] public void One() => Interlocked.Increment(ref _count); [Test] public void Two() => Interlocked.Increment(ref _count);")]
    [InlineData("private readonly List<int> _seen = new(); [Test] public void One() { lock (_seen) _seen.Add(1); } [Test] public void Two() { lock (_seen) _seen.Add(2); }")]
    [InlineData("private int _count; [Test, NonParallelizable] public void One() { _count = 1; } [Test, NonParallelizable] public void Two() => Assert.That(_count, Is.Zero);")]
    public Task Coordinated_Passes(string members) => Class("[Parallelizable(ParallelScope.All)]", members);

    [Fact]
    public Task OtherFramework_Passes() => Sample.Of<InstanceStateSharedAnalyzer>(
        Framework.TUnit, "public class Tests { private int _count; [Test] public void One() { _count++; } [Test] public void Two() { _count++; } }").VerifyAsync();

    private static Task Class(string onClass, string members, string onAssembly = "") =>
        Sample.Of<InstanceStateSharedAnalyzer>(Framework.NUnit, $"{onAssembly}\n{onClass}\npublic class Tests\n{{\n{members}\n}}").VerifyAsync();
}
