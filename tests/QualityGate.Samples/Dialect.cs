namespace QualityGate.Samples;

/// <summary>The words of a framework, for samples that are the same in all of them.</summary>
public static class Dialect
{
    /// <summary>Every framework that has tests: the rows of a theory.</summary>
    public static IEnumerable<object[]> Frameworks => All.Select(framework => new object[] { framework });

    private static ImmutableArray<Framework> All { get; } =
        [Framework.XunitV2, Framework.XunitV3, Framework.NUnit, Framework.MSTest, Framework.TUnit];

    /// <summary>The usings that a test file of the framework begins with, implicit ones of the SDK included.</summary>
    public static string Usings(Framework framework) => framework switch
    {
        Framework.None => "",
        Framework.XunitV2 or Framework.XunitV3 => "global using Xunit;\n",
        Framework.NUnit => "global using NUnit.Framework;\n",
        Framework.MSTest => "global using Microsoft.VisualStudio.TestTools.UnitTesting;\n",
        Framework.TUnit => "global using TUnit.Core;\nglobal using TUnit.Assertions;\nglobal using TUnit.Assertions.Extensions;\nglobal using static TUnit.Core.HookType;\n",
        _ => throw new ArgumentOutOfRangeException(nameof(framework), framework, null),
    };

    /// <summary>
    /// Translates a neutral sample: [Test], [SetUp], [TearDown], [TestClass] (a test class), and Is(condition), which asserts.
    /// A set-up is a void method where the framework has one, and else the constructor's callee.
    /// </summary>
    public static string Translate(string neutral, Framework framework)
    {
        (string test, string setUp, string tearDown, string testClass, string assert) = framework switch
        {
            Framework.XunitV2 or Framework.XunitV3 => ("[Fact]", "", "", "", "Assert.True"),
            Framework.NUnit => ("[Test]", "[SetUp]", "[TearDown]", "", "Assert.That"),
            Framework.MSTest => ("[TestMethod]", "[TestInitialize]", "[TestCleanup]", "[TestClass]", "Assert.IsTrue"),
            Framework.TUnit => ("[Test]", "[Before(Test)]", "[After(Test)]", "", "TrueAssert.Is"),
            _ => throw new ArgumentOutOfRangeException(nameof(framework), framework, null),
        };
        return neutral
            .Replace("[TestClass]", testClass, StringComparison.Ordinal)
            .Replace("[Test]", test, StringComparison.Ordinal)
            .Replace("[SetUp]", setUp, StringComparison.Ordinal)
            .Replace("[TearDown]", tearDown, StringComparison.Ordinal)
            .Replace("Assert.Is(", assert + "(", StringComparison.Ordinal);
    }
}
