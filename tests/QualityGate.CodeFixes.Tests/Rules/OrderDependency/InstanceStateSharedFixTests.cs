using QualityGate.Analyzers.Rules.OrderDependency;
using QualityGate.CodeFixes.Rules.OrderDependency;

namespace QualityGate.CodeFixes.Tests.Rules.OrderDependency;

public class InstanceStateSharedFixTests
{
    private const string Members = "private int _one, _two; [Test] public void One() { [|_one++|]; _two++; } [Test] public void Two() { _one++; _two++; }";

    [Theory]
    [InlineData("", "[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]\n")]
    [InlineData("/// <summary>Tests.</summary>\n", "/// <summary>Tests.</summary>\n[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]\n")]
    [InlineData("[Category(\"fast\")]\n", "[Category(\"fast\")]\n[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]\n")]
    public Task Class_GetsAnObjectPerTest(string before, string after) => FixSample.Of<InstanceStateSharedAnalyzer, InstanceStateSharedFix>(
        Framework.NUnit,
        $"[assembly: Parallelizable(ParallelScope.All)]\n{before}public class Tests {{ {Members} }}",
        $"[assembly: Parallelizable(ParallelScope.All)]\n{after}public class Tests {{ {Members.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)} }}").VerifyAsync();

    [Fact]
    public Task NestedClasses_AreAllFixed() => FixSample.Of<InstanceStateSharedAnalyzer, InstanceStateSharedFix>(
        Framework.NUnit,
        """
        [assembly: Parallelizable(ParallelScope.All)]
        public class Outer
        {
            public class First { private int _n; [Test] public void One() { [|_n++|]; } [Test] public void Two() { _n++; } }
            public class Second { private int _n; [Test] public void One() { [|_n++|]; } [Test] public void Two() { _n++; } }
        }
        """,
        """
        [assembly: Parallelizable(ParallelScope.All)]
        public class Outer
        {
            [FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
            public class First { private int _n; [Test] public void One() { _n++; } [Test] public void Two() { _n++; } }
            [FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
            public class Second { private int _n; [Test] public void One() { _n++; } [Test] public void Two() { _n++; } }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("[OneTimeSetUp] public void Once() { }")]
    [InlineData("[Test, Order(1)] public void First() { }")]
    public Task ClassThatNeedsOneObject_IsNotOffered(string member) => FixSample.NotOfferedAsync<InstanceStateSharedAnalyzer, InstanceStateSharedFix>(
        Sample.Of<InstanceStateSharedAnalyzer>(Framework.NUnit, $"[Parallelizable(ParallelScope.All)] public class Tests {{ {Members} {member} }}"));
}
