using Microsoft.CodeAnalysis.CSharp;
using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;
using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Models;

/// <summary>Users' code as the models see it: its types and methods by name, and its marked places as operations.</summary>
internal sealed class ModelSample
{
    private readonly SampleCompilation _compiled;

    private ModelSample(Sample sample)
    {
        _compiled = SampleCompilation.Of(sample);
        Assert.DoesNotContain(_compiled.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Knowledge = Knowledge.Of(_compiled.Compilation);
        Options = new RuleOptions("QG0000", _compiled.Options.AnalyzerConfigOptionsProvider);
    }

    public Knowledge Knowledge { get; }

    public RuleOptions Options { get; }

    public SyntaxTree Tree => _compiled.Compilation.SyntaxTrees[1];

    public ParallelismModel Parallelism => ParallelismModel.Of(Knowledge.Tests, Options, _compiled.Options.AdditionalFiles, CancellationToken.None);

    /// <summary>What stands at the marks, in the order of the file.</summary>
    public ImmutableArray<IOperation> Marked =>
        [.. _compiled.Sources.Single().Value.Marks.OrderBy(mark => mark.Span.Start).Select(mark => OperationAt(mark.Span))];

    /// <param name="change">Options and files beside the source.</param>
    public static ModelSample Of(Framework framework, string source, Func<Sample, Sample>? change = null)
    {
        Sample sample = Sample.Neutral<WaitResultIgnoredAnalyzer>(framework, source);
        return new ModelSample(change is null ? sample : change(sample));
    }

    /// <summary>The statements of one async test.</summary>
    public static ModelSample Test(Framework framework, string statements, params Library[] libraries) =>
        new(Sample.Test<WaitResultIgnoredAnalyzer>(framework, statements).With(libraries));

    public INamedTypeSymbol Type(string name) => Assert.Single(_compiled.Compilation.GetSymbolsWithName(name, SymbolFilter.Type).OfType<INamedTypeSymbol>());

    public IMethodSymbol Method(string name) => Assert.Single(_compiled.Compilation.GetSymbolsWithName(name, SymbolFilter.Member).OfType<IMethodSymbol>());

    private IOperation OperationAt(Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        SyntaxNode node = Tree.GetCompilationUnitRoot().FindNode(span, getInnermostNodeForTie: true);
        return _compiled.Compilation.GetSemanticModel(Tree).GetOperation(node) ?? throw new InvalidOperationException($"The mark around '{node}' is no operation.");
    }
}
