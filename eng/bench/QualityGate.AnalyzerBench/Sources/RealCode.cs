using System.Text.RegularExpressions;
using QualityGate.Samples;

namespace QualityGate.AnalyzerBench.Sources;

/// <summary>How code that others wrote is parsed and compiled here: leniently, with what test code usually refers to.</summary>
internal static partial class RealCode
{
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    /// <summary>Symbols that a project for the current framework has, so that the usual side of an #if is read.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols:
    [
        "TRACE", "NET", "NETCOREAPP", "NET10_0",
        .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER"),
        .. new[] { "2_0", "2_1", "3_0", "3_1" }.Select(version => $"NETCOREAPP{version}_OR_GREATER"),
    ]);

    public static CSharpCompilationOptions Options { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    public static IEnumerable<MetadataReference> References(params Framework[] frameworks) =>
        frameworks.SelectMany(ReferenceAssemblies.Of).Concat(Enum.GetValues<Library>().SelectMany(ReferenceAssemblies.Of)).Distinct();

    /// <summary>The framework that a file names in a using, or whose attribute it has when the using stands elsewhere; none for product code.</summary>
    public static Framework FrameworkIn(string text) =>
        Using().Match(text) is { Success: true } match ? FrameworkOf(match.Groups["name"].Value) : FrameworkOfAttribute(Attribute().Match(text).Groups["name"].Value);

    /// <summary>The namespace that the tests of a framework use.</summary>
    public static string NamespaceOf(Framework framework) => framework switch
    {
        Framework.XunitV2 or Framework.XunitV3 => "Xunit",
        Framework.NUnit => "NUnit.Framework",
        Framework.MSTest => "Microsoft.VisualStudio.TestTools.UnitTesting",
        _ => throw new UnreachableException(),
    };

    /// <summary>Version 2 of xunit stands for both: usings do not tell them apart.</summary>
    public static Framework FrameworkOf(string name) => name switch
    {
        "Xunit" => Framework.XunitV2,
        "NUnit.Framework" => Framework.NUnit,
        "Microsoft.VisualStudio.TestTools.UnitTesting" => Framework.MSTest,
        _ => Framework.None,
    };

    private static Framework FrameworkOfAttribute(string name) => name switch
    {
        "Fact" or "Theory" => Framework.XunitV2,
        "Test" or "TestCase" => Framework.NUnit,
        "TestMethod" => Framework.MSTest,
        _ => Framework.None,
    };

    [GeneratedRegex("""^\s*\[(?<name>Fact|Theory|Test|TestCase|TestMethod)\s*[\](,]""", RegexOptions.Multiline)]
    private static partial Regex Attribute();

    [GeneratedRegex("""^\s*(global\s+)?using\s+(static\s+)?(?<name>Xunit|NUnit\.Framework|Microsoft\.VisualStudio\.TestTools\.UnitTesting)\s*[;.]""", RegexOptions.Multiline)]
    private static partial Regex Using();
}
