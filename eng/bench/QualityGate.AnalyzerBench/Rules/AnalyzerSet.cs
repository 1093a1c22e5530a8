using System.Reflection;

namespace QualityGate.AnalyzerBench.Rules;

/// <summary>The analyzers of one package, all that its assembly has for C#.</summary>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public static AnalyzerSet Ours { get; } = Load("QualityGate", Path.Combine(AppContext.BaseDirectory, "QualityGate.Analyzers.dll"));

    /// <summary>What projects pay for analyzers that they have already.</summary>
    public static IEnumerable<AnalyzerSet> Others() =>
    [
        OfPackage("Meziantou.Analyzer", "analyzers/dotnet/roslyn5.9/cs/Meziantou.Analyzer.dll"),
        OfPackage("SonarAnalyzer.CSharp", "analyzers/SonarAnalyzer.CSharp.dll"),
        OfPackage("xunit.analyzers", "analyzers/dotnet/cs/xunit.analyzers.dll"),
    ];

    /// <summary>Ids of everything that these analyzers can report.</summary>
    public IEnumerable<DiagnosticDescriptor> Descriptors => Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics);

    /// <summary>Without analyzers that have nothing on at this severity: a compiler leaves those out as well.</summary>
    public AnalyzerSet From(DiagnosticSeverity least) => this with
    {
        Analyzers =
        [
            .. Analyzers.Where(analyzer => analyzer is DiagnosticSuppressor
                || analyzer.SupportedDiagnostics.Any(rule => rule.IsEnabledByDefault && rule.DefaultSeverity >= least)),
        ],
    };

    private static AnalyzerSet OfPackage(string package, string assembly)
    {
        string folder = typeof(AnalyzerSet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == package).Value!;
        return Load(package + " " + Path.GetFileName(folder.TrimEnd('/', '\\')), Path.Combine(folder, assembly));
    }

    private static AnalyzerSet Load(string name, string path)
    {
        var reference = new AnalyzerFileReference(path, new PlainLoader());
        // What does not load would count as fast.
        reference.AnalyzerLoadFailed += (_, failure) => throw new InvalidOperationException($"{name} does not load: {failure.Message}", failure.Exception);
        ImmutableArray<DiagnosticAnalyzer> analyzers = reference.GetAnalyzers(LanguageNames.CSharp);
        return analyzers.IsEmpty ? throw new InvalidOperationException($"{path} has no analyzers.") : new AnalyzerSet(name, analyzers);
    }
}
