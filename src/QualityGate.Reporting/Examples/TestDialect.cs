using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Examples;

/// <summary>How a test framework says what all of them can say.</summary>
internal sealed record TestDialect
{
    public required string Name { get; init; }

    /// <summary>What stands above a class with tests, with its line end; empty for nothing.</summary>
    public string OnClass { get; init; } = "";

    public required string OnTest { get; init; }

    /// <summary>Above a method that runs before each test; null where that is what the constructor is for.</summary>
    public string? OnSetUp { get; init; }

    /// <summary>Above a method that runs after each test; null where that is what disposal is for.</summary>
    public string? OnTearDown { get; init; }

    public required Func<string, string, string> Equal { get; init; }

    public required Func<string, string> True { get; init; }

    /// <summary>Null for frameworks without examples, and where it is not known which one it is.</summary>
    public static TestDialect? Of(TestFramework framework) => framework switch
    {
        TestFramework.XunitV2 => Xunit("xunit"),
        TestFramework.XunitV3 => Xunit("xunit v3"),
        TestFramework.NUnit => new TestDialect
        {
            Name = "NUnit",
            OnTest = "[Test]",
            OnSetUp = "[SetUp]",
            OnTearDown = "[TearDown]",
            Equal = (expected, actual) => $"Assert.That({actual}, Is.EqualTo({expected}));",
            True = condition => $"Assert.That({condition}, Is.True);",
        },
        TestFramework.MSTest => new TestDialect
        {
            Name = "MSTest",
            OnClass = "[TestClass]\n",
            OnTest = "[TestMethod]",
            OnSetUp = "[TestInitialize]",
            OnTearDown = "[TestCleanup]",
            Equal = (expected, actual) => $"Assert.AreEqual({expected}, {actual});",
            True = condition => $"Assert.IsTrue({condition});",
        },
        _ => null,
    };

    private static TestDialect Xunit(string name) => new()
    {
        Name = name,
        OnTest = "[Fact]",
        Equal = (expected, actual) => $"Assert.Equal({expected}, {actual});",
        True = condition => $"Assert.True({condition});",
    };
}
