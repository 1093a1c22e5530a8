using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGate.Scanning.Tests.Compiling;

/// <summary>An assembly of generators and analyzers, compiled for these tests: some that work, some that fail.</summary>
internal static class Toolbox
{
    public const string GoodGenerator = """
        [Generator]
        public sealed class Good : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(output => output.AddSource("made.cs", "public static class Made { public const int One = 1; }"));
        }
        """;

    public const string FailingGenerator = """
        [Generator]
        public sealed class Failing : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new System.InvalidOperationException("no luck"));
        }
        """;

    public const string UnloadableGenerator = """
        [Generator]
        public sealed class Unloadable : IIncrementalGenerator
        {
            public Unloadable() => throw new System.InvalidOperationException("cannot be made");

            public void Initialize(IncrementalGeneratorInitializationContext context) { }
        }
        """;

    /// <summary>Reports every class as breaking a rule of another vendor that is known to speak of flakiness, and one that is not.</summary>
    public const string ForeignAnalyzer = """
        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class Foreign : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Known = new("VSTHRD002", "Blocks", "It blocks", "Usage", DiagnosticSeverity.Warning, true, helpLinkUri: "https://example.org/VSTHRD002");
            private static readonly DiagnosticDescriptor Style = new("STYLE1", "Ugly", "It is ugly", "Style", DiagnosticSeverity.Warning, true);
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Known, Style);

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterSymbolAction(seen =>
                {
                    seen.ReportDiagnostic(Diagnostic.Create(Known, seen.Symbol.Locations[0]));
                    seen.ReportDiagnostic(Diagnostic.Create(Style, seen.Symbol.Locations[0]));
                }, SymbolKind.NamedType);
            }
        }
        """;

    public const string FailingAnalyzer = """
        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class Clumsy : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule = new("CLUMSY1", "Clumsy", "Clumsy", "Usage", DiagnosticSeverity.Warning, true);
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterSymbolAction(_ => throw new System.InvalidOperationException("stumbled"), SymbolKind.NamedType);
            }
        }
        """;

    /// <summary>Compiles the parts into a file of this name.</summary>
    public static string Build(ScratchFolder folder, params string[] parts)
    {
        string source = string.Join('\n', [
            "using System.Collections.Immutable; using Microsoft.CodeAnalysis; using Microsoft.CodeAnalysis.Diagnostics;", .. parts]);
        string path = folder.File("tools/Toolbox.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var result = CSharpCompilation.Create(
            "Toolbox",
            [CSharpSyntaxTree.ParseText(source)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(reference => MetadataReference.CreateFromFile(reference)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
