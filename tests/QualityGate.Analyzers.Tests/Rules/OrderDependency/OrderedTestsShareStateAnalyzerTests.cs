using QualityGate.Analyzers.Rules.OrderDependency;

namespace QualityGate.Analyzers.Tests.Rules.OrderDependency;

public class OrderedTestsShareStateAnalyzerTests
{
    [Fact]
    public Task FieldThatTheTestBeforeLeaves_IsFlagged() => NUnit(
        """
        private int _id;
        [Test, Order(1)] public void Creates() => _id = 5;
        [Test, [|Order(2)|]] public void Reads() => Assert.That(_id, Is.EqualTo(5));
        """);

    [Fact]
    public Task StaticFieldInHelpers_IsFlagged() => NUnit(
        """
        private static readonly List<int> Seen = new();
        [Test, Order(1)] public void Creates() => Fill();
        [Test, [|Order(2)|]] public void Reads() => Assert.That(Seen, Is.Not.Empty);
        private static void Fill() => Seen.Add(1);
        """);

    [Fact]
    public Task OrdererOfXunit_IsFlagged() => Sample.Of<OrderedTestsShareStateAnalyzer>(
        Framework.XunitV2,
        """
        public sealed class TestPriorityAttribute(int priority) : Attribute { public int Priority => priority; }
        [TestCaseOrderer("Shop.PriorityOrderer", "Shop")]
        public class Tests
        {
            private static int _id;
            [Fact, TestPriority(1)] public void Creates() => _id = 5;
            [Fact, [|TestPriority(2)|]] public void Reads() => Assert.Equal(5, _id);
        }
        """).VerifyAsync();

    [Fact]
    public Task DependenceOfTUnit_IsFlagged() => Sample.Of<OrderedTestsShareStateAnalyzer>(
        Framework.TUnit,
        """
        public class Tests
        {
            private static int _id;
            [Test, NotInParallel(Order = 1)] public void Creates() => _id = 5;
            [Test, [|DependsOn("Creates")|]] public async Task Reads() => await Assert.That(_id).IsEqualTo(5);
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("private int _id; [SetUp] public void SetUp() => _id = 1; [Test, Order(1)] public void Creates() => _id = 5; [Test, Order(2)] public void Reads() => Assert.That(_id, Is.EqualTo(1));")]
    [InlineData("private int _id; [Test, Order(1)] public void Creates() => _id = 5; [Test, Order(2)] public void Reads() { _id = 6; Assert.That(_id, Is.EqualTo(6)); }")]
    [InlineData("private int _id; [Test, Order(1)] public void Creates() { int id = 5; Assert.That(id, Is.EqualTo(5)); } [Test, Order(2)] public void Reads() => Assert.That(_id, Is.Zero);")]
    [InlineData("private const int Id = 5; [Test, Order(1)] public void Creates() { } [Test, Order(2)] public void Reads() => Assert.That(Id, Is.EqualTo(5));")]
    public Task StateOfTheTestItself_Passes(string members) => NUnit(members);

    [Theory]
    [InlineData("private int _id; [Test] public void Creates() => _id = 5; [Test] public void Reads() => Assert.That(_id, Is.EqualTo(5));")]
    [InlineData("private int _id; [Test] public void Creates() => _id = 5; [Test, Order(2)] public void Reads() => Assert.That(_id, Is.EqualTo(5));")]
    public Task TestsWithoutAnOrder_AreLeftToOtherRules(string members) => NUnit(members);

    [Fact]
    public Task ObjectForEachTest_Passes() => Sample.Of<OrderedTestsShareStateAnalyzer>(
        Framework.NUnit,
        """
        [FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
        public class Tests
        {
            private int _id;
            [Test, Order(1)] public void Creates() => _id = 5;
            [Test, Order(2)] public void Reads() => Assert.That(_id, Is.Zero);
        }
        """).VerifyAsync();

    private static Task NUnit(string members) => Sample.Of<OrderedTestsShareStateAnalyzer>(Framework.NUnit, $"public class Tests\n{{\n{members}\n}}").VerifyAsync();
}
