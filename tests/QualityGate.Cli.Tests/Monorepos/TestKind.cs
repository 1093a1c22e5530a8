namespace QualityGate.Cli.Tests.Monorepos;

/// <summary>A kind of test project that teams have: what it references, and what its tests are marked with.</summary>
/// <param name="Name">Part of the names of projects of this kind.</param>
/// <param name="TestAttribute">Marks a method as a test.</param>
/// <param name="ClassAttribute">Marks a class that holds tests; empty where that is not needed.</param>
/// <param name="Packages">Names and versions.</param>
internal sealed record TestKind(string Name, string TestAttribute, string ClassAttribute, params ImmutableArray<(string Name, string Version)> Packages)
{
    private const string NUnitTest = "[NUnit.Framework.Test]";
    private const string MSTestTest = "[Microsoft.VisualStudio.TestTools.UnitTesting.TestMethod]";
    private const string MSTestClass = "[Microsoft.VisualStudio.TestTools.UnitTesting.TestClass]";

    private static readonly (string, string) Sdk = ("Microsoft.NET.Test.Sdk", "18.11.0");

    private static readonly ImmutableArray<(string, string)> NUnitPackages = [Sdk, ("NUnit", "4.4.0"), ("NUnit3TestAdapter", "5.2.0")];

    private static readonly ImmutableArray<(string, string)> MSTestPackages = [Sdk, ("MSTest.TestFramework", "4.5.2"), ("MSTest.TestAdapter", "4.5.2")];

    /// <summary>MSBuild properties, as XML.</summary>
    public string Properties { get; private init; } = "";

    public static TestKind XunitV2 { get; } =
        new("XunitV2", "[Xunit.Fact]", "", Sdk, ("xunit", "2.9.3"), ("xunit.runner.visualstudio", "3.1.5"));

    public static TestKind XunitV3 { get; } =
        new("XunitV3", "[Xunit.Fact]", "", ("xunit.v3", "3.2.2")) { Properties = "<OutputType>Exe</OutputType>" };

    public static TestKind NUnit { get; } = new("NUnit", NUnitTest, "", NUnitPackages);

    public static TestKind NUnitRunner { get; } = new("NUnitRunner", NUnitTest, "", NUnitPackages) { Properties = Runner("EnableNUnitRunner") };

    public static TestKind MSTest { get; } = new("MSTest", MSTestTest, MSTestClass, MSTestPackages);

    public static TestKind MSTestRunner { get; } = new("MSTestRunner", MSTestTest, MSTestClass, MSTestPackages) { Properties = Runner("EnableMSTestRunner") };

    /// <summary>Those that a monorepo is made of, in turn: a further kind is a further word here.</summary>
    public static ImmutableArray<TestKind> All { get; } = [XunitV2, NUnit, MSTest, XunitV3, NUnitRunner, MSTestRunner];

    /// <summary>An application that its repository's <c>dotnet test</c> would use, though an adapter lies beside it.</summary>
    private static string Runner(string property) =>
        $"<OutputType>Exe</OutputType><{property}>true</{property}><TestingPlatformDotnetTestSupport>true</TestingPlatformDotnetTestSupport>";
}
