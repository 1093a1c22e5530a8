using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGate.Analyzers.Tests.Fuzzing;

/// <summary>No rule breaks on code that nobody would call code: a rule that throws is an AD0001 in the user's build.</summary>
public class FuzzTests
{
    private const int DamagesPerSample = 3;

    // What the tests of all rules are written of: code that brings each rule as far as it goes.
    private static readonly ImmutableArray<string> Samples = [.. ReadSamples()];

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public async Task DamagedSamples_BreakNoRule(Framework framework)
    {
        var random = new Random(20_260_000 + (int)framework);
        SyntaxTree[] trees = [.. Samples.SelectMany((sample, index) => Damaged(sample, index, framework, random))];
        SampleCompilation usual = SampleCompilation.Of(new Sample(EveryRule.OfOurs[0], framework, ""));
        CSharpCompilation compilation = usual.Compilation.AddSyntaxTrees(trees);

        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers([.. EveryRule.OfOurs.Cast<DiagnosticAnalyzer>()], usual.Options)
            .GetAnalyzerDiagnosticsAsync();

        Assert.True(trees.Length > 100, "Too few samples were found to call this a test.");
        Assert.DoesNotContain(found, diagnostic => !diagnostic.Id.StartsWith("QG", StringComparison.Ordinal));
    }

    // Each framework gets another part of the samples, so that the whole stays cheap as rules are added.
    private static IEnumerable<SyntaxTree> Damaged(string sample, int index, Framework framework, Random random)
    {
        if (index % 5 != (int)framework - 1)
            yield break;

        string source = Dialect.Translate(Wrapped(MarkedText(sample)), framework);
        for (int damage = 0; damage < DamagesPerSample; damage++)
        {
            yield return CSharpSyntaxTree.ParseText(
                $"namespace Damaged{index}_{damage}\n{{\n{DamagedSource.Of(source, random)}", SampleCompilation.ParseOptions, $"Damaged{index}_{damage}.cs");
        }
    }

    private static string Wrapped(string sample) => sample.Contains("class ", StringComparison.Ordinal)
        ? sample
        : $$"""[TestClass] public class Tests { private int _count; [Test] public async Task Test() { await Task.Yield(); {{sample}}; } [TearDown] public void Dispose() { {{sample}}; } }""";

    private static string MarkedText(string sample)
    {
        try
        {
            return MarkedSource.Parse(sample).Text;
        }
        catch (FormatException)
        {
            // A part of a sample whose other mark stands in another string: damaged already.
            return sample;
        }
    }

    private static IEnumerable<string> ReadSamples() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/QualityGate.Analyzers.Tests"), "*Tests.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where file.Contains("/Rules/", StringComparison.Ordinal) || file.Contains("/Models/", StringComparison.Ordinal) || file.Contains("\\Rules\\", StringComparison.Ordinal)
        from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
        where token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax && token.ValueText.Length > 10
        select token.ValueText;
}
